using System;
using System.Globalization;

namespace AdsGuard.Analyzers.Rules.Purposes;

/// <summary>Days as the attributes write them: <c>yyyy-MM-dd</c>, and nothing else, so that two people never read two days in one text.</summary>
internal static class CalendarDate
{
    public static string Write(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTime? Parse(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
