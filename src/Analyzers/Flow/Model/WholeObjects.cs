using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>What an object passes on when it is handed over as a whole: one classified member of its type, and how to leave it out.</summary>
/// <param name="Data">The protected data.</param>
/// <param name="FirstStep">The member of the object through which it is reached, or null where the type itself is classified.</param>
/// <param name="WrittenBy">The serializers that write it: those that leave out no member on the way.</param>
internal sealed record DeclaredData(ProtectedData Data, MemberKey? FirstStep, Serializers WrittenBy);

/// <summary>The protected data that types declare, through members, elements, type arguments and bases. Safe for several threads.</summary>
internal sealed class WholeObjects(Classification classification, Serialization serialization)
{
    private const int MaximalDepth = 8;

    /// <summary>A class that holds one of itself with a longer type argument has no end.</summary>
    public const int NestedArguments = 4;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<DeclaredData>> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<(ISymbol Member, ImmutableArray<ProtectedData> Data)>> _settable = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _mayHold = new(SymbolEqualityComparer.Default);

    public ImmutableArray<DeclaredData> Of(ITypeSymbol? type) =>
        type is null || IsLeaf(type) ? ImmutableArray<DeclaredData>.Empty : _types.Recall(type, this, static (self, t) => self.Collect(t, MaximalDepth, ImmutableHashSet.Create<ITypeSymbol>(SymbolEqualityComparer.Default)));

    /// <summary>Whether nothing of a type is anything but itself: a number, a text, a function.</summary>
    public static bool IsLeaf(ITypeSymbol type) => type.SpecialType is not SpecialType.None and not SpecialType.System_Nullable_T || type.TypeKind is TypeKind.Delegate or TypeKind.Error;

    private static bool IsData(ISymbol member) => member switch
    {
        IPropertySymbol property => !property.IsStatic && !property.IsIndexer && property.GetMethod is not null,
        IFieldSymbol field => !field.IsStatic && !field.IsConst && !field.IsImplicitlyDeclared,
        _ => false,
    };

    private ImmutableArray<DeclaredData> Collect(ITypeSymbol type, int depth, ImmutableHashSet<ITypeSymbol> above)
    {
        if (depth == 0 || IsLeaf(type) || above.Contains(type) || !MayHoldAny(type)) return ImmutableArray<DeclaredData>.Empty;
        above = above.Add(type);
        var found = new List<DeclaredData>();
        foreach (var data in classification.OfType(type)) found.Add(new DeclaredData(data, null, Serializers.All));

        // Elements and type arguments: List<Person>, Dictionary<string, Person>, Result<Person>, Task<Person>.
        foreach (var content in Contents(type))
        {
            foreach (var inner in Collect(content, depth - 1, above)) found.Add(inner with { FirstStep = MemberKey.Element });
        }

        foreach (var member in DataMembers(type)) AddMember(member, depth, above, found);
        return Distinct(found);
    }

    /// <summary>
    /// Whether any data is declared in what can be reached from a type. The types of a large library reach each other on so many ways that walking them all is without end; looking at each of them once is
    /// enough to know that there is nothing.
    /// </summary>
    private bool MayHoldAny(ITypeSymbol type)
    {
        if (_mayHold.TryGetValue(type, out var known)) return known;
        var visited = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { type };
        var pending = new Queue<ITypeSymbol>(visited);
        while (pending.Count > 0)
        {
            var current = pending.Dequeue();
            if (_mayHold.TryGetValue(current, out known) ? known : DeclaresAny(current)) return _mayHold[type] = true;
            if (_mayHold.ContainsKey(current)) continue;
            foreach (var next in Inside(current))
            {
                if (!IsLeaf(next) && MemberTypes.Nesting(next) <= NestedArguments && visited.Add(next)) pending.Enqueue(next);
            }
        }

        // None of them leads to any.
        foreach (var empty in visited) _mayHold[empty] = false;
        return false;
    }

    private bool DeclaresAny(ITypeSymbol type) => !classification.OfType(type).IsEmpty || DataMembers(type).Any(member => !classification.Of(member).IsEmpty);

    private static IEnumerable<ITypeSymbol> Inside(ITypeSymbol type) => DataMembers(type).Select(static member => MemberTypes.Declared(member)!).Concat(Contents(type));

    /// <summary>What a type holds beside its members: elements, or what the type arguments of a library's type stand for.</summary>
    public static ImmutableArray<ITypeSymbol> Contents(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments.IsEmpty: false } generic && !IsDeclaredHere(generic) ? generic.TypeArguments
            : MemberTypes.ElementType(type) is { } element ? ImmutableArray.Create(element)
            : ImmutableArray<ITypeSymbol>.Empty;

    /// <summary>What of a type, and of those that it inherits from, is data: fields, and properties that can be read.</summary>
    public static IEnumerable<ISymbol> DataMembers(ITypeSymbol type)
    {
        for (var current = type as INamedTypeSymbol; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!IsDeclaredHere(current) && current.ContainingNamespace?.Name is "System" or "Collections" or "Generic") break;
            foreach (var member in current.GetMembers())
            {
                if (IsData(member) && !member.IsOverride) yield return member;
            }
        }
    }

    private void AddMember(ISymbol member, int depth, ImmutableHashSet<ITypeSymbol> above, List<DeclaredData> found)
    {
        var step = MemberKey.Of(member);
        var writtenBy = serialization.WrittenBy(member);
        foreach (var data in classification.Of(member)) found.Add(new DeclaredData(data, step, writtenBy));
        foreach (var inner in Collect(MemberTypes.Declared(member)!, depth - 1, above)) found.Add(new DeclaredData(inner.Data, step, writtenBy & inner.WrittenBy));
    }

    /// <summary>The members of the program's own class that can be set and are declared to hold protected data, inherited ones included.</summary>
    public ImmutableArray<(ISymbol Member, ImmutableArray<ProtectedData> Data)> SettableMembers(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false }
            ? _settable.Recall(type, this, static (self, t) => self.FindSettable(t))
            : ImmutableArray<(ISymbol Member, ImmutableArray<ProtectedData> Data)>.Empty;

    private ImmutableArray<(ISymbol Member, ImmutableArray<ProtectedData> Data)> FindSettable(ITypeSymbol type) => DataMembers(type)
        .Where(static member => member is IPropertySymbol { SetMethod: not null } or IFieldSymbol { IsReadOnly: false })
        .Select(member => (Member: member, Data: classification.Of(member)))
        .Where(static pair => !pair.Data.IsEmpty)
        .ToImmutableArray();

    private static bool IsDeclaredHere(INamedTypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty;

    private static ImmutableArray<DeclaredData> Distinct(List<DeclaredData> found)
    {
        var seen = new HashSet<DeclaredData>();
        return found.Where(seen.Add).ToImmutableArray();
    }
}
