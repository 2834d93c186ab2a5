using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Conformance;

/// <summary>Recall and precision, family by family, and every known difference by name.</summary>
internal sealed class Scoreboard(ImmutableArray<Verdict> verdicts, ImmutableArray<Diagnostic> elsewhere)
{
    /// <summary>What differs from the recorded state, one line each: a point, or a report on a line that bears no mark.</summary>
    public ImmutableArray<string> Differences { get; } =
    [
        .. verdicts.Where(verdict => !verdict.IsAsRecorded).Select(verdict => verdict.ToString()),
        .. elsewhere.Select(diagnostic => $"{PlaceOf(diagnostic)}: not marked; {diagnostic.Id} {diagnostic.GetMessage()}"),
    ];

    public string Render()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{"family",-26}{"points",8}{"flow",8}{"missed",8}{"false",8}{"recall",9}{"precision",11}");
        foreach (var family in verdicts.GroupBy(verdict => verdict.Point.Family))
            AppendRow(text, family.Key, [.. family], elsewhere.Count(diagnostic => FamilyOf(diagnostic) == family.Key));
        AppendRow(text, "all", verdicts, elsewhere.Length);
        AppendKnownDifferences(text);
        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string name, ImmutableArray<Verdict> rows, int unmarked)
    {
        var flows = rows.Count(row => row.Point.Flows);
        var found = rows.Count(row => row.Point.Flows && row.IsRight);
        var falseAlarms = rows.Count(row => !row.Point.Flows && !row.IsRight) + unmarked;
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{name,-26}{rows.Length,8}{flows,8}{flows - found,8}{falseAlarms,8}{Share(found, flows),9:F3}{Share(found, found + falseAlarms),11:F3}");
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private void AppendKnownDifferences(StringBuilder text)
    {
        foreach (var point in verdicts.Select(verdict => verdict.Point).Where(point => point.KnownDifference != null))
            text.AppendLine(CultureInfo.InvariantCulture, $"known: {point.Place}: {point.Mark}: {point.KnownDifference}");
    }

    private static string FamilyOf(Diagnostic diagnostic) => PathOf(diagnostic).Replace(".cs", "", StringComparison.Ordinal);

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath ?? "";

    private static string PlaceOf(Diagnostic diagnostic) => $"{PathOf(diagnostic)}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1})";
}
