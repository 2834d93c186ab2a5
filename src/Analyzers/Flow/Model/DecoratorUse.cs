using System.Collections.Concurrent;
using System.Linq;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Whether a program puts the generated decorator before a client: makes it, or registers it. One is generated for every client whose output says when it is adverse; only where
/// it is used does an output pass it. Safe for several threads.
/// </summary>
internal sealed class DecoratorUse(Compilation compilation, ITreeFacts facts)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _isMade = new(SymbolEqualityComparer.Default);

    public bool IsMade(INamedTypeSymbol client) => _isMade.GetOrAdd(client.OriginalDefinition, Find);

    private bool Find(INamedTypeSymbol client)
    {
        var decorator = GateNames.Decorator(client.Name);
        var registration = GateNames.Registration(client.Name);
        return compilation.SyntaxTrees.Any(tree =>
            !GeneratedTrees.IsOne(tree)
            && facts.WordsOf(tree).MayContainAny([decorator, registration])
            && tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == decorator ? IsMade(name) : name.Identifier.ValueText == registration && IsCalled(name)));
    }

    private static bool IsMade(SimpleNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax) type = type.Parent;
        return type.Parent is ObjectCreationExpressionSyntax creation && creation.Type == type;
    }

    private static bool IsCalled(SimpleNameSyntax name) =>
        name.Parent is InvocationExpressionSyntax || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name && access.Parent is InvocationExpressionSyntax);
}
