using System;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>Where a fact that a member is handed on entry starts.</summary>
internal enum FormalRootKind : byte
{
    Parameter,
    This,

    /// <summary>The variables that the analysed lambda or local function captured.</summary>
    Environment,

    /// <summary>Static state.</summary>
    Static,

    /// <summary>A type parameter of the method: not a value, but its run-time type is asked for like one's.</summary>
    TypeParameter,
}

/// <summary>A parameter, <c>this</c>, the captured variables, or static state, as the analysed member finds it on entry.</summary>
internal readonly record struct FormalRoot(FormalRootKind Kind, int Ordinal)
{
    public static readonly FormalRoot This = new(FormalRootKind.This, -1);
    public static readonly FormalRoot Environment = new(FormalRootKind.Environment, -1);
    public static readonly FormalRoot Static = new(FormalRootKind.Static, -1);

    /// <summary>Type parameters of the member come first, those of its class after them.</summary>
    private const int OfClass = 1 << 16;

    public static FormalRoot TypeParameter(ITypeParameterSymbol parameter) =>
        new(FormalRootKind.TypeParameter, parameter.TypeParameterKind == TypeParameterKind.Type ? OfClass + parameter.Ordinal : parameter.Ordinal);

    /// <summary>The type argument that a call hands over for this type parameter.</summary>
    public ITypeSymbol? ArgumentOf(IMethodSymbol method)
    {
        var arguments = Ordinal >= OfClass ? method.ContainingType?.TypeArguments : method.TypeArguments;
        var ordinal = Ordinal >= OfClass ? Ordinal - OfClass : Ordinal;
        return arguments is { } given && ordinal < given.Length ? given[ordinal] : null;
    }

    public static FormalRoot Parameter(int ordinal) => new(FormalRootKind.Parameter, ordinal);
}

/// <summary>A place reached from a root by members (<c>p.Address.Line1</c>). Immutable; equal by value; its length is bounded by <see cref="Budgets.PathDepth"/>.</summary>
internal sealed class FormalPath : IEquatable<FormalPath>
{
    private readonly int _hash;
    private FormalPath? _owner;

    public FormalPath(FormalRoot root, ImmutableArray<MemberKey> members)
    {
        Root = root;
        Members = members;
        var hash = root.GetHashCode();
        foreach (var member in members) hash = unchecked((hash * 31) + member.GetHashCode());
        _hash = hash;
    }

    public FormalPath(FormalRoot root)
        : this(root, ImmutableArray<MemberKey>.Empty)
    {
    }

    public FormalRoot Root { get; }

    public ImmutableArray<MemberKey> Members { get; }

    /// <summary>
    /// Members of the machinery of closures do not count: <c>this</c> inside a lambda is no deeper than <c>this</c>. Of functions within functions there are as many as
    /// somebody wrote.
    /// </summary>
    public bool IsAtDepthLimit
    {
        get
        {
            var (data, inner) = (0, 0);
            foreach (var member in Members)
            {
                if (!member.IsMachinery) data++;
                if (member.Kind != MemberKeyKind.Outer) inner++;
            }

            return data >= Budgets.PathDepth || inner >= 2 * Budgets.PathDepth || IsBeyondDepth || IsWoundUp;
        }
    }

    /// <summary>Whether it is all places that are further in than a path goes.</summary>
    public bool IsBeyondDepth => Members.Length > 0 && Members[Members.Length - 1].Kind == MemberKeyKind.Deeper;

    /// <summary>
    /// Whether several members of one type follow each other: decorators of one interface, nodes of one tree, in any order. Each further step would multiply the
    /// paths by the number of such members.
    /// </summary>
    public bool IsWoundUp
    {
        get
        {
            if (Members.Length < 2) return false;
            var last = MemberTypes.Of(null, Members[Members.Length - 1]);
            if (last is not INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false }) return false;
            var seen = 0;
            foreach (var member in Members)
            {
                if (member.Kind == MemberKeyKind.Symbol && SymbolEqualityComparer.Default.Equals(MemberTypes.Of(null, member), last)) seen++;
            }

            return seen >= (last.IsAbstract ? Budgets.StepsOfAbstractType : Budgets.StepsOfConcreteType);
        }
    }

    /// <summary>
    /// Whether the place is state that outlives the call: static state, or a field reached from <c>this</c>. What such a place holds when nothing in
    /// the member set it is the union of what the whole compilation writes there.
    /// </summary>
    public bool IsSharedState =>
        Root.Kind is FormalRootKind.Static or FormalRootKind.This or FormalRootKind.Environment
        && Has(MemberKeyKind.Symbol)
        && (Root.Kind != FormalRootKind.Environment || Has(MemberKeyKind.Receiver));

    /// <summary>The place one member before this one; null for a root.</summary>
    public FormalPath? Owner => Members.IsEmpty ? null : _owner ??= new FormalPath(Root, Members.RemoveAt(Members.Length - 1));

    /// <summary>
    /// The place one member further. A member that is on the way already closes a cycle (node.Next.Next): the path is cut there and the member stands for any number
    /// of steps, so that recursive structures are walked to any depth with finitely many paths. Of members that link the nodes of a tree in all directions any closes it.
    /// </summary>
    public FormalPath Append(MemberKey member)
    {
        if (member.Kind == MemberKeyKind.Symbol)
        {
            var links = member.Links;
            for (var i = 0; i < Members.Length; i++)
            {
                if (Members[i].Kind != MemberKeyKind.Symbol) continue;
                if (links is null ? SymbolEqualityComparer.Default.Equals(Members[i].Symbol, member.Symbol) : links.Equals(Members[i].Links))
                    return new FormalPath(Root, Members.RemoveRange(i, Members.Length - i).Add(links ?? member.Repeated()));
            }
        }

        return new FormalPath(Root, Members.Add(member)) { _owner = this };
    }

    /// <summary>What any number of steps more leads to, where the last member links objects of a class that has several such members; null where it does not, or where it is that already.</summary>
    public FormalPath? Further => Members.Length > 0 && Members[Members.Length - 1] is { IsRepeated: false, Links: { } links } ? Append(links) : null;

    /// <summary>Whether one member further is not one place, but all of those that are reached by any number of steps.</summary>
    public bool IsPlaceOfMany(MemberKey member)
    {
        if (IsAtDepthLimit) return true;
        if (member.Links is not { } links) return false;
        foreach (var step in Members)
        {
            if (links.Equals(step.Links)) return true;
        }

        return false;
    }

    /// <summary>The last member on the way that is a symbol, whatever elements and keys come after it; null where there is none.</summary>
    public MemberKey? LastSymbol
    {
        get
        {
            for (var i = Members.Length - 1; i >= 0; i--)
            {
                if (Members[i].Kind == MemberKeyKind.Symbol) return Members[i];
            }

            return null;
        }
    }

    /// <summary>Whether the first steps of this way are those of another.</summary>
    public bool BeginsAs(FormalPath other, int steps)
    {
        if (!Root.Equals(other.Root) || Members.Length < steps || other.Members.Length < steps) return false;
        for (var i = 0; i < steps; i++)
        {
            if (!Members[i].Equals(other.Members[i])) return false;
        }

        return true;
    }

    public bool Equals(FormalPath? other)
    {
        if (ReferenceEquals(this, other)) return true;
        return other is not null && _hash == other._hash && Members.Length == other.Members.Length && BeginsAs(other, Members.Length);
    }

    public override bool Equals(object? obj) => Equals(obj as FormalPath);

    public override int GetHashCode() => _hash;

    private bool Has(MemberKeyKind kind)
    {
        foreach (var member in Members)
        {
            if (member.Kind == kind) return true;
        }

        return false;
    }

    public override string ToString() => Root.Kind + (Root.Ordinal >= 0 ? Root.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture) : "") + string.Concat(Members.Select(static m => "." + m));
}
