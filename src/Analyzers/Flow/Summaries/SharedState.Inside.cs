using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <content>
/// Objects that are handed over whole: <c>_request.Prompt = text</c> in one member, and <c>model.Send(_request)</c> in another. Nobody who writes such a member mentions the field, so that it is asked for
/// what is written to the members of its type, in whatever object, as it is where one of them is read.
/// </content>
internal sealed partial class SharedState
{
    private readonly Dictionary<ReachedMembers, SharedContent> _insides = new();

    /// <summary>What the compilation writes to members of the objects that can be reached from a place, whose declarations say nothing of it.</summary>
    private OriginSet InsideOf(Formal formal, ISymbol reader, SharedContent? copiedInto)
    {
        var path = formal.Path;
        var found = OriginSet.Empty;
        if (Anchor.On(path, path.Members.Length - 1, reader) is { } anchor)
            found = ContentOf(anchor.Declaration, anchor.Declaration, copiedInto).InsideOf(anchor.Instantiation, formal.Except);
        foreach (var type in TypesAt(path, reader, copiedInto)) found = found.Union(InsideOf(type, formal, copiedInto));
        return found;
    }

    /// <summary>The type that a place is declared with, and those of the objects that the compilation is seen to store there.</summary>
    private IEnumerable<ITypeSymbol> TypesAt(FormalPath path, ISymbol reader, SharedContent? copiedInto)
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        if (MemberTypes.At(path, path.Members.Length, reader) is { } declared) types.Add(MemberTypes.Unwrap(declared));
        if (path.Members.LastOrDefault() is { Kind: MemberKeyKind.Symbol, IsForeign: false, IsRepeated: false } last)
        {
            foreach (var made in ContentOf(last, last, copiedInto).Made)
            {
                if (made.Type is { } type) types.Add(type);
            }
        }

        return types;
    }

    private OriginSet InsideOf(ITypeSymbol type, Formal formal, SharedContent? copiedInto)
    {
        var serializer = formal.Extent.Serializer();
        var found = OriginSet.Empty;
        foreach (var part in parts.Of(type, serializer))
        {
            if (part.Member is { } member)
            {
                // What was set since is known.
                if (formal.Except.Contains(member)) continue;
                found = found.Union(WrittenTo(member, type, copiedInto));
            }

            var inner = MemberTypes.Unwrap(part.Type);
            if (!parts.Of(inner, serializer).IsEmpty) found = found.Union(InsideOf(inner, serializer, copiedInto));
        }

        return found;
    }

    /// <summary>What is written to members of any object that can be reached from one of a type.</summary>
    private OriginSet InsideOf(ITypeSymbol type, Serializers serializer, SharedContent? copiedInto)
    {
        var reached = parts.ReachedFrom(type, serializer);
        if (!_insides.TryGetValue(reached, out var content))
        {
            var key = MemberKey.Of(type);
            _insides.Add(reached, content = new SharedContent(key, key) { Reached = reached });
        }

        return Current(content, copiedInto).DataOf(Instantiation.Any).Everything;
    }

    private void CollectInside(SharedContent content, ReachedMembers reached)
    {
        foreach (var (type, member) in reached.Members)
        {
            var written = WrittenTo(member, type, content);
            content.Add(Instantiation.Any, SharedData.None with { Everything = written });
        }
    }

    private OriginSet WrittenTo(MemberKey member, ITypeSymbol type, SharedContent? copiedInto)
    {
        var instantiation = Instantiation.Of(member, type);
        var content = ContentOf(member, member, copiedInto);
        return content.DataOf(instantiation).Everything.Union(content.InsideOf(instantiation, []));
    }
}
