using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>
/// The type arguments with which the class of a member is made: a <c>Cache&lt;Weather&gt;</c> and a <c>Cache&lt;Applicant&gt;</c> have one field <c>_items</c> and two places
/// for it. What is not known of an argument can be anything. And the heir by which an object is seen, since one heir is none of another's. Immutable; equal by value.
/// </summary>
internal sealed class Instantiation : IEquatable<Instantiation>
{
    /// <summary>Of a class that is not generic, or of which nothing is known.</summary>
    public static readonly Instantiation Any = new(ImmutableArray<ITypeSymbol?>.Empty);

    private readonly ImmutableArray<ITypeSymbol?> _arguments;

    /// <summary>The class that the object is seen by, where that is an heir of the one that declares the member: what one heir hands to the constructor of its base, another does not hold.</summary>
    private readonly INamedTypeSymbol? _heir;

    private Instantiation(ImmutableArray<ITypeSymbol?> arguments, INamedTypeSymbol? heir = null) => (_arguments, _heir) = (arguments, heir);

    /// <summary>Whether there is one such place for each instantiation of a class.</summary>
    public static bool IsOfGenericClass(MemberKey key) => key is { Kind: MemberKeyKind.Symbol, Symbol: { IsStatic: false, ContainingType.IsGenericType: true } };

    /// <summary>Of the class that declares a member, in the object that the first steps of a way lead to, as the code of <paramref name="reader"/> sees it.</summary>
    public static Instantiation Of(MemberKey key, FormalPath path, int steps, ISymbol reader) =>
        key.IsRepeated || !IsOfInstance(key) ? Any : Of(key, MemberTypes.At(path, steps, reader));

    /// <summary>Of the class that declares a member, in an object that is seen by this type.</summary>
    public static Instantiation Of(MemberKey key, ITypeSymbol? type)
    {
        if (!IsOfInstance(key) || type is not INamedTypeSymbol seen) return Any;
        var declaring = key.Symbol!.ContainingType.OriginalDefinition;
        if (MemberTypes.AsBase(seen, declaring) is { } @base) return With(ArgumentsOf(@base), ReferenceEquals(@base, seen) || seen.TypeKind != TypeKind.Class ? null : seen.OriginalDefinition);
        return With(ArgumentsOf(declaring).Select(parameter => MemberTypes.HandedOn(parameter, declaring, seen)), heir: null);
    }

    /// <summary>Whether an object of one instantiation can be one of the other.</summary>
    public bool MayBe(Instantiation other)
    {
        if (_heir is not null && other._heir is not null && !MemberTypes.Inherits(_heir, other._heir) && !MemberTypes.Inherits(other._heir, _heir)) return false;
        if (_arguments.Length != other._arguments.Length) return true;
        for (var i = 0; i < _arguments.Length; i++)
        {
            if (_arguments[i] is { } mine && other._arguments[i] is { } theirs && !SymbolEqualityComparer.Default.Equals(mine, theirs) && IsOneType(mine) && IsOneType(theirs)) return false;
        }

        return true;
    }

    /// <summary>Whether two objects that one member sees so are objects of one class.</summary>
    public bool IsSameFor(Instantiation other) => !_arguments.IsEmpty && !_arguments.Contains(null) && Equals(other);

    public bool Equals(Instantiation? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || _arguments.Length != other._arguments.Length || !SymbolEqualityComparer.Default.Equals(_heir, other._heir)) return false;
        for (var i = 0; i < _arguments.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(_arguments[i], other._arguments[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Instantiation);

    public override int GetHashCode()
    {
        var hash = _heir is null ? _arguments.Length : SymbolEqualityComparer.Default.GetHashCode(_heir);
        foreach (var argument in _arguments) hash = unchecked((hash * 31) + SymbolEqualityComparer.Default.GetHashCode(argument));
        return hash;
    }

    /// <summary>Whether there can be more than one such place: a class that is neither generic nor inherited from has one, and nobody need look by which type its objects are seen.</summary>
    private static bool IsOfInstance(MemberKey key) =>
        key is { Kind: MemberKeyKind.Symbol, Symbol: { IsStatic: false, ContainingType: { TypeKind: TypeKind.Class or TypeKind.Struct } type } } && (type.IsGenericType || !type.IsSealed);

    private static Instantiation With(IEnumerable<ITypeSymbol?> arguments, INamedTypeSymbol? heir)
    {
        var known = arguments.ToImmutableArray();
        return known.All(static a => a is null) && heir is null ? Any : new Instantiation(known, heir);
    }

    /// <summary>The arguments of a class and of those that it stands in.</summary>
    private static IEnumerable<ITypeSymbol> ArgumentsOf(INamedTypeSymbol? type) => type is null ? Enumerable.Empty<ITypeSymbol>() : ArgumentsOf(type.ContainingType).Concat(type.TypeArguments);

    /// <summary>Whether a type argument is one type whoever names it: a type parameter can be any, and <c>dynamic</c> and the names of tuples do not tell types apart.</summary>
    private static bool IsOneType(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsOneType(array.ElementType),
        INamedTypeSymbol { TypeKind: not TypeKind.Error, IsTupleType: false } named => named.TypeArguments.All(IsOneType) && (named.ContainingType is null || IsOneType(named.ContainingType)),
        _ => false,
    };
}
