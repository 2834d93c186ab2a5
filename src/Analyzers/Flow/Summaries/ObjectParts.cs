using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>Where an object has what its type says nothing of: a member that nobody classified, or its elements.</summary>
/// <param name="Member">The member; null for elements, and for what type arguments of a library's class stand for.</param>
/// <param name="Type">The type of what is kept there.</param>
/// <param name="WrittenBy">The serializers that write it.</param>
internal sealed record ObjectPart(MemberKey? Member, ITypeSymbol Type, Serializers WrittenBy);

/// <summary>What can be reached from objects of a type. Equal by identity.</summary>
internal sealed class ReachedMembers(HashSet<ITypeSymbol> types, ImmutableArray<(ITypeSymbol Type, MemberKey Member)> members)
{
    /// <summary>The types of the objects.</summary>
    public HashSet<ITypeSymbol> Types { get; } = types;

    /// <summary>Their members, and of which type each of these objects is.</summary>
    public ImmutableArray<(ITypeSymbol Type, MemberKey Member)> Members { get; } = members;
}

/// <summary>The parts of objects, by type. Used under the engine's lock.</summary>
internal sealed class ObjectParts(FlowModel model, Dispatch dispatch)
{
    private readonly Dictionary<(ITypeSymbol Type, Serializers Serializer), ImmutableArray<ObjectPart>> _types = new();

    private readonly Dictionary<(ITypeSymbol Type, Serializers Serializer), ReachedMembers> _reached = new();

    /// <summary>The parts that a serializer writes; all of them where there is none.</summary>
    public ImmutableArray<ObjectPart> Of(ITypeSymbol type, Serializers serializer)
    {
        if (_types.TryGetValue((type, serializer), out var known)) return known;
        // A serializer asks a property with code; whoever is handed the object as it is has the field behind it.
        var found = Find(type).Where(part => serializer == Serializers.None ? part.Member?.Symbol is not IPropertySymbol property || MemberAccess.IsStorage(property) : (part.WrittenBy & serializer) != 0);
        return _types[(type, serializer)] = found.ToImmutableArray();
    }

    /// <summary>The members of all objects that can be reached from one of a type. Types that refer to each other in a circle have the same.</summary>
    public ReachedMembers ReachedFrom(ITypeSymbol type, Serializers serializer)
    {
        if (_reached.TryGetValue((type, serializer), out var known)) return known;
        var members = ImmutableArray.CreateBuilder<(ITypeSymbol Type, MemberKey Member)>();
        var visited = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default) { type };
        var pending = new Queue<ITypeSymbol>(visited);
        while (pending.Count > 0)
        {
            var current = pending.Dequeue();
            if (_reached.TryGetValue((current, serializer), out known) && known.Types.Contains(type)) return _reached[(type, serializer)] = known;
            foreach (var part in Of(current, serializer))
            {
                if (part.Member is { } member) members.Add((current, member));
                var inner = MemberTypes.Unwrap(part.Type);
                if (MemberTypes.Nesting(inner) <= WholeObjects.NestedArguments && visited.Add(inner)) pending.Enqueue(inner);
            }
        }

        return _reached[(type, serializer)] = new ReachedMembers(visited, members.ToImmutable());
    }

    private IEnumerable<ObjectPart> Find(ITypeSymbol type)
    {
        if (WholeObjects.IsLeaf(type)) return [];
        var contents = WholeObjects.Contents(type).Select(static content => new ObjectPart(null, content, Serializers.All));
        if (type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } declared) return contents;
        // An abstract class or an interface stands for those that derive from it.
        var members = dispatch.StandFor(declared).Prepend(declared)
            .SelectMany(WholeObjects.DataMembers)
            .Distinct<ISymbol>(SymbolEqualityComparer.Default)
            .Where(member => !member.DeclaringSyntaxReferences.IsEmpty && !model.Ads.IsNotInput(member) && model.Classification.Of(member).IsEmpty)
            .Select(member => new ObjectPart(MemberKey.Of(member), MemberTypes.Declared(member)!, model.Serialization.WrittenBy(member)));
        return members.Concat(contents);
    }
}
