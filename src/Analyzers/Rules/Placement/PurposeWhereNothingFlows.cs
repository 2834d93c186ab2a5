using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary>
/// <c>[AuthorizedPurpose]</c> where no code is: an abstract member, an interface, a class of constants. A purpose covers what is reported inside it, and is not
/// inherited.
/// </summary>
internal sealed class PurposeWhereNothingFlows : IPlacementCheck
{
    public ImmutableArray<string> Attributes { get; } = ImmutableArray.Create(MetadataNames.AuthorizedPurpose);

    public string? WhyIdle(Place place, CancellationToken cancellation) => place.Target switch
    {
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => "what flows in a function within a member is reported for the member; state the purpose there",
        IMethodSymbol method when !HasCode(method, cancellation) => $"'{SymbolNames.Of(method)}' has no body here, and a purpose is not inherited; state it on the members that have one",
        IPropertySymbol property when !HasCode(property, cancellation) => $"'{SymbolNames.Of(property)}' has no code of its own, so that nothing flows in it",
        INamedTypeSymbol type when !HasCode(type, cancellation) => $"'{type.Name}' has no code, so that nothing flows in it; a purpose is not inherited",
        _ => null,
    };

    private static bool HasCode(ISymbol symbol, CancellationToken cancellation)
    {
        if (symbol is IMethodSymbol { PartialImplementationPart: not null } or IPropertySymbol { PartialImplementationPart: not null }) return true;
        return symbol.DeclaringSyntaxReferences.Any(r => HasCode(r.GetSyntax(cancellation)));
    }

    /// <summary>Whether a declaration contains anything that runs. Stops at the first that does.</summary>
    private static bool HasCode(SyntaxNode declaration) => declaration switch
    {
        // The initializer of a property runs in the constructors, and is reported there.
        BasePropertyDeclarationSyntax property => property.ChildNodes().Any(static n => n is ArrowExpressionClauseSyntax) || property.AccessorList?.Accessors.Any(HasCode) == true,
        TypeDeclarationSyntax type => type.DescendantNodes(static n => n is not AttributeListSyntax).Any(IsCode),
        _ => declaration is ArrowExpressionClauseSyntax || declaration.ChildNodes().Any(static n => n is BlockSyntax or ArrowExpressionClauseSyntax),
    };

    private static bool IsCode(SyntaxNode node) => node switch
    {
        BlockSyntax or ArrowExpressionClauseSyntax or PrimaryConstructorBaseTypeSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } } => !field.Modifiers.Any(static m => m.ValueText == "const"),
        _ => false,
    };
}
