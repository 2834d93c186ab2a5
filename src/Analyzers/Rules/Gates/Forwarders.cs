using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>
/// Decorators that somebody wrote by hand, for a log say: they are given the interface and hand each adverse call on to it, and so to the review. What else they do is not
/// looked at (docs/rules/ADS2004.md).
/// </summary>
internal static class Forwarders
{
    public static bool HandsOn(INamedTypeSymbol type, INamedTypeSymbol declaring, IMethodSymbol implementation, string name) =>
        type.InstanceConstructors.Any(c => c.Parameters.Any(p => Is(p.Type, declaring) || p.Type is { TypeKind: TypeKind.Interface } && p.Type.AllInterfaces.Any(i => Is(i, declaring))))
        && implementation is { DeclaringSyntaxReferences: [var reference] }
        && reference.GetSyntax().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.Expression is MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access && access.Name.Identifier.ValueText == name);

    private static bool Is(ITypeSymbol type, INamedTypeSymbol declaring) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring.OriginalDefinition);
}
