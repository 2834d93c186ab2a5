namespace AdsGuard.Models;

/// <summary>Parses <c>system "Microsoft.Extensions.AI" hosting=third-party</c>.</summary>
internal static class SystemParser
{
    public static ModelSystem? Parse(LineCursor cursor)
    {
        cursor.SkipToContent();
        var name = cursor.TakeQuoted("the name of the system");
        var hosting = ModelHosting.Unknown;
        var isStated = false;
        while (!cursor.Failed && SettingParser.Next(cursor, ["hosting"]) is var (key, value, column))
        {
            if (isStated) SettingParser.FailTwice(cursor, key, value, column);
            hosting = ParseHosting(cursor, value, column);
            isStated = true;
        }

        return cursor.Failed || name is null ? null : new ModelSystem(name, hosting);
    }

    private static ModelHosting ParseHosting(LineCursor cursor, string value, int column)
    {
        switch (value)
        {
            case "in-process": return ModelHosting.InProcess;
            case "agency": return ModelHosting.Agency;
            case "third-party": return ModelHosting.ThirdParty;
            default:
                cursor.Fail(column, value.Length, $"Unknown hosting {LineCursor.Quote(value)}; {NearestWord.Hint(value, ModelVocabulary.Hostings)}");
                return ModelHosting.Unknown;
        }
    }
}
