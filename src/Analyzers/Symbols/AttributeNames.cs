using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>How an attribute is written, before anything is bound: the cheap question that comes first.</summary>
internal static class AttributeNames
{
    private const string Suffix = "Attribute";

    /// <summary>
    /// The metadata name that an attribute would have: <c>[Pii]</c> and <c>[AdsGuard.PiiAttribute]</c> are both <c>PiiAttribute</c>. An alias
    /// (<c>using P = AdsGuard.PiiAttribute</c>) is not seen through.
    /// </summary>
    public static string? Of(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            _ => null,
        };
        if (string.IsNullOrEmpty(name)) return null;
        return name!.EndsWith(Suffix, System.StringComparison.Ordinal) ? name : name + Suffix;
    }

    /// <summary>The words by which code writes these attributes: a file whose text has none of them applies none of them, aliases left out.</summary>
    public static ImmutableArray<string> Words(params string[] metadataNames) => metadataNames.SelectMany(static name => new[] { name, Short(name) }).ToImmutableArray();

    /// <summary>The name as it is usually written: <c>Pii</c> for <c>PiiAttribute</c>.</summary>
    public static string Short(string metadataName) =>
        metadataName.EndsWith(Suffix, System.StringComparison.Ordinal) ? metadataName.Substring(0, metadataName.Length - Suffix.Length) : metadataName;
}
