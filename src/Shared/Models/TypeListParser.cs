using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>Parses the types in the value of a setting: <c>T:Ns.NullRedactor,T:Ns.HmacRedactor</c>.</summary>
internal static class TypeListParser
{
    /// <summary>Adds those that can be read; the others fail the line at their place.</summary>
    public static void Parse(LineCursor outer, string value, int column, string setting, ImmutableArray<MemberPattern>.Builder types)
    {
        foreach (var part in value.Split(','))
        {
            var errors = ImmutableArray.CreateBuilder<ModelError>();
            if (MemberPatternParser.Parse(new LineCursor(part, outer.Line, errors), "T", setting) is { } type)
            {
                types.Add(type);
                outer.Named.Add(new NamedType(type, outer.Line, column, part.Length));
            }

            if (errors.Count > 0) outer.Fail(column + errors[0].Column, errors[0].Length, errors[0].Message);
            column += part.Length + 1;
        }
    }
}
