using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>Parses the names of data categories.</summary>
internal static class CategoryParser
{
    /// <summary>Parses <c>pii,phi,legal</c> at the column; <c>all</c> is the three.</summary>
    public static ModelCategories ParseList(LineCursor cursor, string list, int column, ImmutableArray<string> valid)
    {
        var categories = ModelCategories.None;
        foreach (var name in list.Split(','))
        {
            categories |= Parse(cursor, name, column, valid);
            column += name.Length + 1;
        }
        return categories;
    }

    /// <summary>Parses one name at the column; fails the line where it is none of the valid ones.</summary>
    public static ModelCategories Parse(LineCursor cursor, string name, int column, ImmutableArray<string> valid)
    {
        if (valid.Contains(name))
            return name switch
            {
                "pii" => ModelCategories.Pii,
                "phi" => ModelCategories.Phi,
                "legal" => ModelCategories.Legal,
                "characteristic" => ModelCategories.Characteristic,
                _ => ModelCategories.All,
            };

        cursor.Fail(column, name.Length, $"Unknown category {LineCursor.Quote(name)}; {NearestWord.Hint(name, valid)}");
        return ModelCategories.None;
    }
}
