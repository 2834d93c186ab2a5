using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>
/// The gated methods that a type may override, or implement instead of an interface: who does runs without the gate. Found when first asked, by words before symbols; safe for
/// several threads.
/// </summary>
internal sealed class OverridableGates(Compilation compilation, ITreeFacts facts, UndecoratedImplementations implementations)
{
    private readonly object _lock = new();
    private ImmutableHashSet<string>? _names;
    private HashSet<INamedTypeSymbol> _interfaces = new(SymbolEqualityComparer.Default);

    /// <summary>The names of such methods.</summary>
    public ImmutableHashSet<string> Names(CancellationToken cancellation)
    {
        if (!implementations.AreGatesInSight) return ImmutableHashSet<string>.Empty;
        lock (_lock)
        {
            return _names ??= FindAll(cancellation);
        }
    }

    /// <summary>Whether an interface has such a method, so that a type can implement it by what it inherits, and name it nowhere.</summary>
    public bool AreInInterfaces(CancellationToken cancellation) => !Names(cancellation).IsEmpty && _interfaces.Count > 0;

    /// <summary>The gated methods of interfaces that a type may implement itself.</summary>
    public IEnumerable<IMethodSymbol> InInterfacesOf(INamedTypeSymbol type) =>
        type.AllInterfaces.Where(i => _interfaces.Contains(i.OriginalDefinition)).SelectMany(static i => i.GetMembers()).OfType<IMethodSymbol>().Where(IsOne);

    public static bool IsOne(IMethodSymbol method) => method is { IsSealed: false } and ({ IsVirtual: true } or { IsOverride: true }) && IsGated(method);

    /// <summary>Whether a method holds a gate itself; one that stays closed counts as well.</summary>
    public static bool IsGated(IMethodSymbol method) => GateVocabulary.IsGate((method.PartialDefinitionPart ?? method).OriginalDefinition);

    private ImmutableHashSet<string> FindAll(CancellationToken cancellation)
    {
        var written = new HashSet<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var words = facts.WordsOf(tree);
            if (GeneratedTrees.IsOne(tree) || !words.MayContain("partial") || !(words.MayContain("virtual") || words.MayContain("override"))) continue;
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes(static n => n is not (BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax)))
            {
                if (node is MethodDeclarationSyntax method
                    && method.Modifiers.Any(SyntaxKind.PartialKeyword)
                    && (method.Modifiers.Any(SyntaxKind.VirtualKeyword) || method.Modifiers.Any(SyntaxKind.OverrideKeyword))) written.Add(method.Identifier.ValueText);
            }
        }

        var own = written.Count == 0 ? [] : compilation.GetSymbolsWithName(written.Contains, SymbolFilter.Member, cancellation).OfType<IMethodSymbol>();
        var referenced = AssembliesWithGates.Of(compilation)
            .SelectMany(a => AssembliesWithGates.TypesIn(a.GlobalNamespace, cancellation))
            .Where(static type => type is { IsSealed: false, IsStatic: false })
            .SelectMany(static type => type.GetMembers())
            .OfType<IMethodSymbol>();
        var gated = own.Concat(referenced).Where(IsOne).ToList();
        _interfaces = new HashSet<INamedTypeSymbol>(gated.Select(static m => m.ContainingType).Where(static t => t.TypeKind == TypeKind.Interface), SymbolEqualityComparer.Default);
        return gated.Select(static m => m.Name).ToImmutableHashSet();
    }
}
