using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// What static fields, and fields of objects whose making is not in sight, can hold: the union of all that the compilation writes there. The writers are found by
/// name through the index, and, where a writer stores what it is handed, its callers too. Used under the engine's lock.
/// </summary>
internal sealed class SharedState(SummarySolver solver, ProgramIndex index)
{
    private readonly Dictionary<MemberKey, Content> _contents = new();

    /// <summary>The protected data that a place of shared state can hold.</summary>
    public OriginSet Of(Formal formal)
    {
        var position = LastSymbol(formal.Path);
        if (position < 0) return OriginSet.Empty;
        var content = ContentOf(formal.Path.Members[position]);
        if (formal.Extent != FormalExtent.Value) return content.Everything;
        return position == formal.Path.Members.Length - 1 ? content.Direct : content.Elements;
    }

    /// <summary>The functions that a place of shared state can refer to.</summary>
    public ObjectSet FunctionsOf(MemberKey member) => ContentOf(member).Functions;

    private static int LastSymbol(FormalPath path)
    {
        for (var i = path.Members.Length - 1; i >= 0; i--)
        {
            if (path.Members[i].Kind == MemberKeyKind.Symbol) return i;
        }

        return -1;
    }

    private Content ContentOf(MemberKey member)
    {
        if (!_contents.TryGetValue(member, out var content)) _contents.Add(member, content = new Content());
        if (content.IsCollecting) return content;
        if (content.Version == solver.Version)
        {
            // Whoever reads the place is told when one of its writers changes.
            foreach (var writer in content.Writers) solver.Demand(SummaryKey.Plain(writer));
            if (content.Version == solver.Version) return content;
        }

        content.IsCollecting = true;
        Collect(member, content);
        content.IsCollecting = false;
        content.Version = solver.Version;
        return content;
    }

    private void Collect(MemberKey member, Content content)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<ISymbol>(index.MembersMentioning(member.Symbol!));
        while (pending.Count > 0)
        {
            var writer = pending.Dequeue();
            if (!visited.Add(writer)) continue;
            content.Writers.Add(writer);
            foreach (var write in solver.Demand(SummaryKey.Plain(writer)).SharedWrites)
            {
                if (!write.Member.Equals(member)) continue;
                Add(content, write);
                if (!write.Everything.Any(static o => o is Formal)) continue;
                foreach (var caller in index.MembersMentioning(writer)) pending.Enqueue(caller);
            }
        }
    }

    private void Add(Content content, SharedWrite write)
    {
        content.Direct = content.Direct.Union(Resolve(write.Direct));
        content.Elements = content.Elements.Union(Resolve(write.Elements));
        content.Everything = content.Everything.Union(Resolve(write.Everything)).Union(content.Direct).Union(content.Elements);
        content.Functions = content.Functions.Union(write.Functions);
    }

    /// <summary>Protected data as it is; shared state that is copied into shared state is looked up in turn.</summary>
    private OriginSet Resolve(OriginSet origins)
    {
        var resolved = origins.Where(static o => o is ProtectedData);
        foreach (var origin in origins)
        {
            if (origin is Formal { Path.IsSharedState: true } formal) resolved = resolved.Union(Of(formal).Without(formal.Removed));
        }

        return resolved;
    }

    private sealed class Content
    {
        public OriginSet Direct { get; set; } = OriginSet.Empty;

        public OriginSet Elements { get; set; } = OriginSet.Empty;

        public OriginSet Everything { get; set; } = OriginSet.Empty;

        public ObjectSet Functions { get; set; } = ObjectSet.Empty;

        public bool IsCollecting { get; set; }

        /// <summary>The state of the solver in which this was collected: a later one may know more.</summary>
        public int Version { get; set; } = -1;

        public HashSet<ISymbol> Writers { get; } = new(SymbolEqualityComparer.Default);
    }
}
