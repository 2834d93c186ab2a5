using System;
using System.Collections.Immutable;
using System.Globalization;

namespace AdsGuard.Models;

/// <summary>Parses <c>purpose "Benefit intake" pii=ResidentialAddress systems=intake-triage authority="WIC 10850" ...</c>.</summary>
internal static class PurposeParser
{
    public static PurposeEntry? Parse(LineCursor cursor)
    {
        cursor.SkipToContent();
        var column = cursor.Position;
        var name = cursor.TakeQuoted("the name of the purpose");
        var settings = ImmutableArray.CreateBuilder<PurposeSetting>();
        while (!cursor.Failed && SettingParser.Next(cursor, ModelVocabulary.PurposeKeys) is var (key, value, place))
        {
            foreach (var earlier in settings)
                if (earlier.Key == key)
                    cursor.Fail(place, value.Length, $"'{key}' is given twice; list several values with commas");
            CheckValue(cursor, key, value, place);
            // An approval under a condition that nobody checks would look stricter than it is.
            if (!cursor.Failed && ModelVocabulary.PurposeTexts.Contains(key))
                cursor.Complain(
                    place - key.Length - 1,
                    key.Length,
                    $"'{key}' of a purpose is for the code to state; the register compares what is approved, for which service, by which authority and until when");
            settings.Add(new PurposeSetting(key, value));
        }

        return cursor.Failed || name is null ? null : new PurposeEntry(name, cursor.Line, column, settings.ToImmutable());
    }

    private static void CheckValue(LineCursor cursor, string key, string value, int column)
    {
        switch (key)
        {
            case "categories":
                CategoryParser.ParseList(cursor, value, column, ModelVocabulary.PurposeCategories);
                break;
            case "pii":
                CheckNames(cursor, value, column, ModelVocabulary.PiiKinds);
                break;
            case "phi":
                CheckNames(cursor, value, column, ModelVocabulary.PhiKinds);
                break;
            case "legal":
                CheckNames(cursor, value, column, ModelVocabulary.LegalProtections);
                break;
            case "service":
                CheckNames(cursor, value, column, ModelVocabulary.ServiceKinds);
                break;
            case "expires" when !DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _):
                cursor.Fail(column, value.Length, $"{LineCursor.Quote(value)} is not a date of the form 2027-06-30");
                break;
        }
    }

    private static void CheckNames(LineCursor cursor, string list, int column, ImmutableArray<string> valid)
    {
        foreach (var name in list.Split(','))
        {
            if (!valid.Contains(name)) cursor.Fail(column, name.Length, $"Unknown name {LineCursor.Quote(name)}; {NearestWord.Hint(name, valid)}");
            column += name.Length + 1;
        }
    }
}
