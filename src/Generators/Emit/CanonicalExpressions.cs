using System.Collections.Generic;
using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Generators.Parse;

namespace AdsGuard.Generators.Emit;

/// <summary>Writes the expression that gives a value its canonical form.</summary>
internal sealed class CanonicalExpressions(LanguageFeatures features)
{
    private const string Type = "global::AdsGuard.CanonicalValue";

    public string Of(CanonicalForm form, string value, bool isProtected, int depth = 0)
    {
        var expression = OfNullable(form, value, depth);
        if (!isProtected)
            return expression;
        return expression.EndsWith(")", System.StringComparison.Ordinal) && !expression.StartsWith("(", System.StringComparison.Ordinal)
            ? expression + ".Masked()"
            : $"({expression}).Masked()";
    }

    private string OfNullable(CanonicalForm form, string value, int depth) => form switch
    {
        // The runtime's own methods take nullable values.
        { Kind: CanonicalKind.Scalar or CanonicalKind.Octets or CanonicalKind.Enumeration or CanonicalKind.RuntimeType } => OfValue(form, value, depth),
        { IsNullableValue: true } => $"(!{value}.HasValue ? {Type}.Null : {OfNullable(form with { IsNullableValue = false }, value + ".Value", depth)})",
        { Kind: CanonicalKind.Record, IsReference: true } => $"({value} is null ? {Type}.Null : {OfValue(form, value, depth)})",
        { Kind: CanonicalKind.ImmutableArray } => $"({value}.IsDefault ? {Type}.Null : {OfValue(form, value, depth)})",
        _ => OfValue(form, value, depth),
    };

    private string OfValue(CanonicalForm form, string value, int depth) => form.Kind switch
    {
        CanonicalKind.Scalar or CanonicalKind.Octets => $"{Type}.Of({value})",
        CanonicalKind.Enumeration => $"{Type}.OfEnum<{form.TypeName}>({value})",
        CanonicalKind.Date => $"{Type}.OfDate({value}.Year, {value}.Month, {value}.Day)",
        CanonicalKind.TimeOfDay => $"{Type}.OfTimeOfDay({value}.Ticks)",
        CanonicalKind.Characters => $"{Type}.Of({value}.ToString())",
        CanonicalKind.Bytes => $"{Type}.Of({value}.ToArray())",
        CanonicalKind.List or CanonicalKind.ImmutableArray => OfList(form, value, depth),
        CanonicalKind.Record => $"{Type}.OfRecord({Break(depth)}{string.Join("," + Break(depth, orSpace: true), OfMembers(form, value, depth))})",
        _ => $"{Type}.OfRuntimeType({value})",
    };

    // A member a line, one step in for each level; what is nested deeper stays on its line.
    private static string Break(int depth, bool orSpace = false) => depth <= 1 ? "\n" + new string(' ', 4 * (depth + 1)) : orSpace ? " " : "";

    private string OfList(CanonicalForm form, string value, int depth)
    {
        var item = "item" + (depth == 0 ? "" : depth.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var element = form.Members[0];
        var lambda = features.StaticLambdas ? "static " : "";
        return $"{Type}.OfList({value}, {lambda}{item} => {Of(element.Form, item, element.IsProtected, depth + 1)})";
    }

    private IEnumerable<string> OfMembers(CanonicalForm form, string value, int depth) =>
        form.Members
            .Select(member => $"({CodeNames.Literal(member.Name.TrimStart('@'))}, {Of(member.Form, $"{value}.{member.Name}", member.IsProtected, depth + 1)})")
            .Prepend(CodeNames.Literal(form.TypeName));
}
