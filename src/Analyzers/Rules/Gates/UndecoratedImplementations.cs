using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Gates;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>
/// The interfaces whose adverse members are gated in a decorator, and the types that implement them without one. Found when first asked, by words before symbols; safe for
/// several threads.
/// </summary>
internal sealed class UndecoratedImplementations(Compilation compilation, ITreeFacts facts)
{
    private static readonly ImmutableArray<string> AdverseWords = AttributeNames.Words(MetadataNames.AdverseAction, MetadataNames.AdverseWhen);
    private static readonly ImmutableArray<string> InterfaceWords = AttributeNames.Words(MetadataNames.AdverseAction, MetadataNames.AdsClient);

    private readonly object _gate = new();
    private readonly GateVocabulary _gates = new(compilation, new DecoratorUse(compilation, facts));
    private HashSet<INamedTypeSymbol>? _interfaces;
    private HashSet<INamedTypeSymbol> _implementations = new(SymbolEqualityComparer.Default);
    private ImmutableHashSet<string> _names = ImmutableHashSet<string>.Empty;

    private readonly System.Lazy<bool> _areGatesInSight = new(() =>
        compilation.SyntaxTrees.Any(tree => facts.WordsOf(tree).MayContainAny(AdverseWords)) || AssembliesWithGates.Of(compilation).Any());

    /// <summary>Whether anything adverse can be gated in this compilation at all.</summary>
    public bool AreGatesInSight => _areGatesInSight.Value;

    /// <summary>The names of the implementations: who names none of them uses none, but by the type of something declared elsewhere.</summary>
    public ImmutableHashSet<string> Names(CancellationToken cancellation)
    {
        if (!AreGatesInSight) return _names;
        lock (_gate)
        {
            if (_interfaces is null) FindAll(cancellation);
            return _names;
        }
    }

    /// <summary>The gated interface that a type implements without asking; null for every other type, the decorator among them.</summary>
    public INamedTypeSymbol? InterfaceOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && _implementations.Contains(named.OriginalDefinition) ? named.AllInterfaces.FirstOrDefault(i => IsGated(i)) : null;

    /// <summary>Whether nothing but outputs is gated: who asks for such an implementation by its own type is looked at by ADS2001.</summary>
    public bool IsClient(INamedTypeSymbol gated) => !gated.AllInterfaces.Add(gated).SelectMany(static i => i.GetMembers()).Any(static m => Marks.Has(m, MetadataNames.AdverseAction));

    /// <summary>The implementation that reflection finds by this name, an assembly behind it or not; null for every other name.</summary>
    public INamedTypeSymbol? Named(string text, CancellationToken cancellation)
    {
        if (Names(cancellation).IsEmpty) return null;
        var comma = text.IndexOf(',');
        var name = (comma < 0 ? text : text.Substring(0, comma)).Trim();
        return _implementations.FirstOrDefault(type => string.Equals(MetadataNameOf(type), name, System.StringComparison.OrdinalIgnoreCase));
    }

    private static string MetadataNameOf(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? MetadataNameOf(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    /// <summary>Whether a type is a gated interface, or inherits one.</summary>
    public bool IsService(ITypeSymbol type) => IsGated(type) || type.AllInterfaces.Any(i => IsGated(i));

    /// <summary>Whether a method is an adverse member of a gated interface, or implements one.</summary>
    public bool IsAction(IMethodSymbol method) => method.ContainingType is { } type && type.AllInterfaces.Add(type)
        .Where(i => IsGated(i))
        .SelectMany(static i => i.AllInterfaces.Add(i))
        .SelectMany(i => i.GetMembers(method.Name))
        .Any(member => Marks.Has(member, MetadataNames.AdverseAction)
        && (SymbolEqualityComparer.Default.Equals(member, method) || SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), method)));

    private bool IsGated(ITypeSymbol type) => type is INamedTypeSymbol named && _interfaces!.Contains(named.OriginalDefinition);

    private void FindAll(CancellationToken cancellation)
    {
        var interfaces = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var declared = Declared<InterfaceDeclarationSyntax>(InterfaceWords, static _ => true, cancellation);
        foreach (var type in TypesNamed(declared, cancellation))
        {
            if (type.TypeKind == TypeKind.Interface && IsGatedInSource(type)) interfaces.Add(type);
        }

        foreach (var type in AssembliesWithGates.Of(compilation).SelectMany(a => AssembliesWithGates.TypesIn(a.GlobalNamespace, cancellation)))
        {
            if (type.TypeKind == TypeKind.Interface
                && GateVocabulary.DecoratorOf(type) is not null
                && type.AllInterfaces.Add(type).SelectMany(static i => i.GetMembers()).Any(m => IsAdverse(m, type))) interfaces.Add(type);
        }

        _interfaces = interfaces;
        if (interfaces.Count == 0) return;
        // Who inherits adverse members has a decorator, too.
        for (var names = Named(interfaces); !names.IsEmpty;)
        {
            var derived = Declared<InterfaceDeclarationSyntax>(names, static type => type.BaseList is not null, cancellation);
            names = Named(TypesNamed(derived, cancellation).Where(type => type.TypeKind == TypeKind.Interface && IsGatedInSource(type) && interfaces.Add(type)).ToList());
        }

        var owners = interfaces.Select(static i => i.ContainingAssembly.Name).Distinct().ToList();
        var implementing = compilation.SourceModule.ReferencedAssemblySymbols.Where(a => owners.Contains(a.Name) || owners.Any(owner => AssembliesWithGates.RefersTo(a, owner)));
        var implementations = new HashSet<INamedTypeSymbol>(implementing.SelectMany(a => AssembliesWithGates.TypesIn(a.GlobalNamespace, cancellation)).Where(IsImplementation), SymbolEqualityComparer.Default);
        // Who derives from an implementation names that, and not the interface.
        for (var names = Named(interfaces.Concat(implementations)); !names.IsEmpty;)
        {
            var derived = Declared<TypeDeclarationSyntax>(names, static type => type.BaseList is not null, cancellation);
            names = Named(TypesNamed(derived, cancellation).Where(type => IsImplementation(type) && implementations.Add(type)).ToList());
        }

        _implementations = implementations;
        _names = Named(implementations);
    }

    private bool IsGatedInSource(INamedTypeSymbol type) =>
        _gates.HasDecorator(type) && type.AllInterfaces.Add(type).SelectMany(static i => i.GetMembers()).Any(member =>
            DecoratedMember.IsForwardable(member) && (IsReleased(member, type) || DecoratedMember.Of(member, type, compilation).Treatment == MemberTreatment.GateAction));

    private bool IsAdverse(ISymbol member, INamedTypeSymbol type) => Marks.Has(member, MetadataNames.AdverseAction) || IsReleased(member, type);

    /// <summary>A client may be used without its output gate; only where the gate is used does it matter who goes around it.</summary>
    private bool IsReleased(ISymbol member, INamedTypeSymbol type) => member is IMethodSymbol method && _gates.IsOutputGated(method, type) && _gates.IsDecoratorMade(type);

    private bool IsImplementation(INamedTypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct
        && type.AllInterfaces.FirstOrDefault(i => IsGated(i)) is { } gated
        && !GateVocabulary.IsGate(type)
        && gated.AllInterfaces.Add(gated).SelectMany(static i => i.GetMembers()).OfType<IMethodSymbol>().Any(member => IsAdverse(member, gated) && !IsReviewed(type, member));

    /// <summary>An implementation may hold the gate itself, or hand on to what is reviewed.</summary>
    private bool IsReviewed(INamedTypeSymbol type, IMethodSymbol member) =>
        type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation
        && (_gates.GatedBy(implementation) is not null || Forwarders.HandsOn(type, member.ContainingType, implementation, member.Name));

    private static ImmutableHashSet<string> Named(IEnumerable<INamedTypeSymbol> types) => types.Select(static t => t.Name).ToImmutableHashSet();

    private ImmutableHashSet<string> Declared<T>(IEnumerable<string> words, System.Func<T, bool> fits, CancellationToken cancellation)
        where T : TypeDeclarationSyntax
    {
        var names = ImmutableHashSet.CreateBuilder<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (GeneratedTrees.IsOne(tree) || !facts.WordsOf(tree).MayContainAny(words)) continue;
            foreach (var type in tree.GetRoot(cancellation).DescendantNodes(static n => n is not (MethodDeclarationSyntax or BasePropertyDeclarationSyntax)).OfType<T>())
            {
                if (fits(type)) names.Add(type.Identifier.ValueText);
            }
        }

        return names.ToImmutable();
    }

    private IEnumerable<INamedTypeSymbol> TypesNamed(ImmutableHashSet<string> names, CancellationToken cancellation) =>
        names.IsEmpty ? [] : compilation.GetSymbolsWithName(names.Contains, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>();
}
