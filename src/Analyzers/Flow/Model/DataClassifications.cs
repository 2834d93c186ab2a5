using System.Linq;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Which kind of protected data the classification attributes of an organization's own taxonomy stand for. They derive from <c>DataClassificationAttribute</c> of
/// Microsoft.Extensions.Compliance; the policy maps them by name, since the taxonomy's value is made at run time and is not in metadata.
/// </summary>
internal sealed class DataClassifications(OptionSet options)
{
    private const string Base = "DataClassificationAttribute";
    private const string BaseNamespace = "Microsoft.Extensions.Compliance.Classification";

    /// <summary>The kind that the policy maps an attribute to; null for all other attributes. The first pattern that fits counts.</summary>
    public NamedKind? KindOf(INamedTypeSymbol attribute)
    {
        var patterns = options.Get(OptionKeys.DataClassifications);
        if (patterns.IsEmpty || !IsClassification(attribute)) return null;
        var name = attribute.ToDisplayString();
        var brief = AttributeNames.Short(name);
        return patterns.FirstOrDefault(pattern => pattern.Name.Matches(name) || pattern.Name.Matches(brief))?.Kind;
    }

    private static bool IsClassification(INamedTypeSymbol attribute)
    {
        for (var type = attribute.BaseType; type is not null; type = type.BaseType)
        {
            if (type.Name == Base && type.ContainingNamespace.ToDisplayString() == BaseNamespace) return true;
        }

        return false;
    }
}
