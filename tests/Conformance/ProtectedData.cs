using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Conformance;

/// <summary>
/// What a name in a mark stands for: the members, parameters and types of that name which carry a classification. It is read from the attributes of
/// the cases alone, so that the suite's idea of the truth owes nothing to the analyzers.
/// </summary>
internal sealed record ProtectedData(ImmutableHashSet<string> RuleIds, ImmutableHashSet<string> Kinds)
{
    public static ImmutableDictionary<string, ProtectedData> AllIn(Compilation compilation) =>
        MarkedOnDeclarations(compilation)
            .Concat(MarkedOnAssembly(compilation))
            .Select(mark => (mark.Name, Rule: RuleOf(mark.Attribute), Kind: KindOf(mark.Attribute)))
            .Where(mark => mark.Rule != null)
            .GroupBy(mark => mark.Name)
            .ToImmutableDictionary(
                group => group.Key,
                group => new ProtectedData([.. group.Select(mark => mark.Rule!)], [.. group.Select(mark => mark.Kind)]));

    private static IEnumerable<(string Name, AttributeData Attribute)> MarkedOnDeclarations(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from node in tree.GetRoot().DescendantNodes()
        let symbol = model.GetDeclaredSymbol(node)
        where symbol != null
        from attribute in symbol.GetAttributes().Concat((symbol as IMethodSymbol)?.GetReturnTypeAttributes() ?? [])
        select (symbol.Name, attribute);

    private static IEnumerable<(string Name, AttributeData Attribute)> MarkedOnAssembly(Compilation compilation) =>
        from attribute in compilation.Assembly.GetAttributes()
        where attribute.AttributeClass?.Name == nameof(ClassifyAttribute)
        select ((string)attribute.ConstructorArguments[1].Value!, attribute);

    private static string? RuleOf(AttributeData attribute) => attribute.AttributeClass?.Name switch
    {
        nameof(PiiAttribute) => "ADS1001",
        nameof(PhiAttribute) => "ADS1002",
        nameof(LegallyProtectedAttribute) => "ADS1003",
        nameof(ClassifyAttribute) => attribute.ConstructorArguments[2].Type?.Name switch
        {
            nameof(PiiKind) => "ADS1001",
            nameof(PhiKind) => "ADS1002",
            nameof(LegalProtection) => "ADS1003",
            _ => null,
        },
        _ => null,
    };

    private static string KindOf(AttributeData attribute)
    {
        var kind = attribute.ConstructorArguments.LastOrDefault(argument => argument.Kind == TypedConstantKind.Enum);
        return kind.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => Equals(member.ConstantValue, kind.Value))?.Name ?? "";
    }
}
