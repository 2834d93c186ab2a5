using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using AdsGuard.Analyzers.Flow.Lattice;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Values;

internal enum AbstractObjectKind : byte
{
    /// <summary>Made by code in sight: what was never set is known to be empty.</summary>
    Allocated,

    /// <summary>Came from code that is not in sight: a call's result, a caught exception.</summary>
    External,

    /// <summary>A lambda, a local function or a method group.</summary>
    Delegate,

    /// <summary>The captured variables of one activation of a member.</summary>
    Environment,

    /// <summary>What a parameter, <c>this</c>, a captured variable or static state refers to on entry.</summary>
    Formal,

    /// <summary>A type, method, property or field, as reflection hands it out.</summary>
    Reflected,
}

/// <summary>
/// All the objects that one place in the code makes or is handed. Two values that share an abstract object may be aliases; two allocation sites, or one
/// site reached through two calls, are two objects. Immutable; equal by identity of the place, never by type.
/// </summary>
internal sealed class AbstractObject : IEquatable<AbstractObject>
{
    private readonly int _hash;

    private AbstractObject(AbstractObjectKind kind, SyntaxNode? site, ImmutableArray<SyntaxNode> calls, ISymbol? symbol, FormalPath? path, ITypeSymbol? type, AbstractObject? whole = null, bool isEarlier = false)
    {
        Kind = kind;
        Site = site;
        Calls = calls;
        Symbol = symbol;
        Path = path;
        Type = type;
        Whole = whole;
        IsEarlier = isEarlier;
        var hash = (int)kind + (isEarlier ? 64 : 0);
        if (site is not null) hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(site));
        foreach (var call in calls) hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(call));
        if (symbol is not null) hash = unchecked((hash * 31) + SymbolEqualityComparer.Default.GetHashCode(symbol));
        if (path is not null) hash = unchecked((hash * 31) + path.GetHashCode());
        if (whole is not null) hash = unchecked((hash * 31) + whole._hash);
        _hash = hash;
    }

    public AbstractObjectKind Kind { get; }

    /// <summary>The syntax that makes it; null for a formal object, and for those of a circle of calls.</summary>
    public SyntaxNode? Site { get; }

    /// <summary>The calls through which it came out of the member that makes it, innermost first.</summary>
    public ImmutableArray<SyntaxNode> Calls { get; }

    /// <summary>The method a delegate runs, the member an environment belongs to, or what reflection describes.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>Where a formal object is found on entry.</summary>
    public FormalPath? Path { get; }

    /// <summary>The type it was made with, or for a formal or external object the type it is known by.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>The copied struct that this one, a struct too, is a part of.</summary>
    public AbstractObject? Whole { get; }

    /// <summary>
    /// Whether it stands for all but the latest object made at its site (Balakrishnan and Reps 2006, recency): the object of this loop iteration is one object,
    /// those of the iterations before are many.
    /// </summary>
    public bool IsEarlier { get; }

    /// <summary>Whether <see cref="Type"/> is the run-time type and not merely a base of it.</summary>
    public bool IsExact => Kind is AbstractObjectKind.Allocated or AbstractObjectKind.Delegate;

    public static AbstractObject Allocation(SyntaxNode site, ITypeSymbol? type, ISymbol? role = null) =>
        new(AbstractObjectKind.Allocated, site, ImmutableArray<SyntaxNode>.Empty, role, null, type);

    /// <summary>A struct inside a copied struct, which is copied with it.</summary>
    public static AbstractObject Part(AbstractObject whole, ISymbol member, ITypeSymbol type) =>
        new(AbstractObjectKind.Allocated, whole.Site, whole.Calls, member, null, type, whole);

    public static AbstractObject External(SyntaxNode site, ITypeSymbol? type, ISymbol? role = null) =>
        new(AbstractObjectKind.External, site, ImmutableArray<SyntaxNode>.Empty, role, null, type);

    public static AbstractObject Delegate(SyntaxNode site, IMethodSymbol target, ITypeSymbol? type) =>
        new(AbstractObjectKind.Delegate, site, ImmutableArray<SyntaxNode>.Empty, target, null, type);

    public static AbstractObject Environment(ISymbol member) =>
        new(AbstractObjectKind.Environment, null, ImmutableArray<SyntaxNode>.Empty, member, null, null);

    public static AbstractObject Reflected(ISymbol symbol) =>
        new(AbstractObjectKind.Reflected, null, ImmutableArray<SyntaxNode>.Empty, symbol, null, null);

    public static AbstractObject Formal(FormalPath path, ITypeSymbol? type) =>
        new(AbstractObjectKind.Formal, null, ImmutableArray<SyntaxNode>.Empty, null, path, type);

    /// <summary>The same object as seen by the caller: each call that lets it out makes another one. Beyond the budget calls are no longer told apart.</summary>
    public AbstractObject ThroughCall(SyntaxNode call)
    {
        // There is one typeof(T), whoever asks for it.
        if (Calls.Contains(call) || Kind == AbstractObjectKind.Reflected) return this;
        var calls = Calls.Length < Budgets.AllocationDepth ? Calls.Add(call) : Calls.SetItem(Calls.Length - 1, call);
        return new AbstractObject(Kind, Site, calls, Symbol, Path, Type, Whole, IsEarlier);
    }

    /// <summary>
    /// All objects like this one that members which call each other in a circle hand out to one another, whichever calls let them out: that is multiplied by each turn of the circle.
    /// </summary>
    /// <param name="tellsSitesApart">Whether there is one for each place that makes it, or one for each type.</param>
    public AbstractObject OfCycle(bool tellsSitesApart)
    {
        if (Kind is AbstractObjectKind.Formal or AbstractObjectKind.Reflected) return this;
        // Functions and what they capture stay apart: which code runs is more than a type.
        var isByType = Kind is AbstractObjectKind.Allocated or AbstractObjectKind.External && !tellsSitesApart;
        var symbol = isByType && Whole is null ? Type ?? Symbol : Symbol;
        return new AbstractObject(Kind, isByType ? null : Site, ImmutableArray<SyntaxNode>.Empty, symbol, null, Type, Whole?.OfCycle(tellsSitesApart), isEarlier: true);
    }

    /// <summary>The objects made at the same site before this one.</summary>
    public AbstractObject Earlier() => IsEarlier ? this : new AbstractObject(Kind, Site, Calls, Symbol, Path, Type, Whole, isEarlier: true);

    /// <summary>The same object, known by a narrower type. Equal to this one: types never tell objects apart.</summary>
    public AbstractObject SeenAs(ITypeSymbol type) => new(Kind, Site, Calls, Symbol, Path, type, Whole, IsEarlier);

    public bool Equals(AbstractObject? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _hash == other._hash
            && Kind == other.Kind
            && IsEarlier == other.IsEarlier
            && ReferenceEquals(Site, other.Site)
            && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
            && Equals(Path, other.Path)
            && Equals(Whole, other.Whole)
            && Calls.SequenceEqual(other.Calls));

    public override bool Equals(object? obj) => Equals(obj as AbstractObject);

    public override int GetHashCode() => _hash;

    public override string ToString() => Kind switch
    {
        AbstractObjectKind.Formal => "object of " + Path,
        AbstractObjectKind.Environment => "captured variables of " + Symbol!.Name,
        AbstractObjectKind.Reflected => "reflected " + Symbol!.Name,
        _ => Kind + " " + (Symbol?.Name ?? Type?.Name) + "@" + (Site?.SpanStart ?? -1) + string.Concat(Calls.Select(static c => "<" + c.SpanStart)),
    };
}
