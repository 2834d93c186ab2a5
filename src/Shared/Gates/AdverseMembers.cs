using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>
/// Writes when a value of an enumeration is adverse: where it is a marked member, or has it among its flags, and where it is none of the members, so that nobody said of it what it is.
/// </summary>
internal static class AdverseMembers
{
    /// <summary>The conditions on a value of an enumeration; none where no member is marked.</summary>
    public static IEnumerable<string> Conditions(INamedTypeSymbol type, string value)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).ToList();
        var adverse = members.Where(static f => Marks.Has(f, MetadataNames.AdverseWhen)).ToList();
        if (adverse.Count == 0)
            yield break;

        if (!AreFlags(type))
        {
            // Two names may be one value.
            var others = members.Where(m => adverse.All(a => !Equals(a.ConstantValue, m.ConstantValue))).GroupBy(static m => m.ConstantValue).Select(same => $"{value} == {Member(type, same.First())}").ToList();
            yield return others.Count == 0 ? "true" : $"!({string.Join(" || ", others)})";
            yield break;
        }

        foreach (var member in adverse)
            yield return IsNothing(member.ConstantValue!) ? $"{value} == {Member(type, member)}" : $"({value} & {Member(type, member)}) == {Member(type, member)}";
        yield return $"({value} & ~({string.Join(" | ", members.Select(m => Member(type, m)))})) != 0";
    }

    /// <summary>Whether a value is a stated one, or has it among its flags.</summary>
    public static string Equal(INamedTypeSymbol type, string value, object stated)
    {
        var constant = Constant(type, stated);
        return AreFlags(type) && !IsNothing(stated) ? $"({value} & {constant}) == {constant}" : $"{value} == {constant}";
    }

    private static bool AreFlags(INamedTypeSymbol type) =>
        type.GetAttributes().Any(static a => a.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private static bool IsNothing(object value) => System.Convert.ToDecimal(value, CultureInfo.InvariantCulture) == 0;

    // What is obsolete may not be named.
    private static string Member(INamedTypeSymbol type, IFieldSymbol member) =>
        member.GetAttributes().Any(static a => a.AttributeClass?.Name == "ObsoleteAttribute") ? Constant(type, member.ConstantValue!) : $"{Name(type)}.{Identifiers.Escape(member.Name)}";

    private static string Constant(INamedTypeSymbol type, object value) => $"({Name(type)})({System.Convert.ToString(value, CultureInfo.InvariantCulture)})";

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
