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
    private readonly Dictionary<(MemberKey Anchor, MemberKey Member), Content> _contents = new();

    /// <summary>The protected data that a place of shared state can hold, and the clients that were marked before they were stored there.</summary>
    public OriginSet Of(Formal formal)
    {
        var position = LastSymbol(formal.Path);
        if (position < 0) return OriginSet.Empty;
        var content = ContentOf(Anchor(formal.Path, position), formal.Path.Members[position]);
        if (formal.Extent != FormalExtent.Value) return content.Everything;
        return position == formal.Path.Members.Length - 1 ? content.Direct : content.Elements;
    }

    /// <summary>The functions that a place of shared state can refer to.</summary>
    public ObjectSet FunctionsOf(MemberKey member) => ContentOf(member, member).Functions;

    /// <summary>
    /// The objects that a private or internal field can refer to, where all of them are made in sight: a call on it then runs their code and no other
    /// implementation's. Empty where that cannot be said.
    /// </summary>
    public ObjectSet MadeFor(FormalPath path)
    {
        if (path.Members.IsEmpty || path.Members[path.Members.Length - 1] is not { Kind: MemberKeyKind.Symbol, Symbol: IFieldSymbol { DeclaredAccessibility: Accessibility.Private or Accessibility.Internal } } member) return ObjectSet.Empty;
        var content = ContentOf(member, member);
        return content.IsOpen || content.IsCollecting ? ObjectSet.Empty : content.Made;
    }

    /// <summary>The last member on the way that is declared in this compilation: what those who write the place mention.</summary>
    private static MemberKey Anchor(FormalPath path, int position)
    {
        for (var i = position; i >= 0; i--)
        {
            if (path.Members[i] is { Kind: MemberKeyKind.Symbol, Symbol.DeclaringSyntaxReferences.IsEmpty: false } member) return member;
        }

        return path.Members[position];
    }

    private static int LastSymbol(FormalPath path)
    {
        for (var i = path.Members.Length - 1; i >= 0; i--)
        {
            if (path.Members[i].Kind == MemberKeyKind.Symbol) return i;
        }

        return -1;
    }

    private Content ContentOf(MemberKey anchor, MemberKey member)
    {
        if (!_contents.TryGetValue((anchor, member), out var content)) _contents.Add((anchor, member), content = new Content());
        solver.NoteSharedRead();
        if (content.IsCollecting)
        {
            // Asked for by one of the writers that are being looked at: it is told when all of them are known.
            if (solver.CurrentNode is { } waiting) content.Waiting.Add(waiting);
            return content;
        }
        if (content.Version == solver.Version)
        {
            // Whoever reads the place is told when one of its writers changes.
            foreach (var writer in content.Writers) solver.Demand(SummaryKey.Plain(writer));
            if (content.Version == solver.Version) return content;
        }

        content.IsCollecting = true;
        Collect(anchor, member, content);
        content.IsCollecting = false;
        foreach (var waiting in content.Waiting) solver.Invalidate(waiting);
        content.Waiting.Clear();
        content.Version = solver.Version;
        return content;
    }

    private void Collect(MemberKey anchor, MemberKey member, Content content)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<ISymbol>(index.MembersMentioning(anchor.Symbol!));
        while (pending.Count > 0)
        {
            var writer = pending.Dequeue();
            if (!visited.Add(writer)) continue;
            content.Writers.Add(writer);
            var summary = solver.Demand(SummaryKey.Plain(writer));
            // A lambda that the member hands out writes when somebody runs it.
            foreach (var function in summary.Functions) pending.Enqueue(function);
            foreach (var write in summary.SharedWrites)
            {
                if (!write.Member.Equals(member) || !write.Anchor.Equals(anchor)) continue;
                Add(content, write);
                if (!write.Everything.Any(static o => o is Formal) || Transfer.CapturedVariables.IsNested(writer)) continue;
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
        content.Made = content.Made.Union(write.Made);
        content.IsOpen |= write.IsOpen;
    }

    /// <summary>Protected data, clients, addresses and output as they are; shared state that is copied into shared state is looked up in turn.</summary>
    private OriginSet Resolve(OriginSet origins)
    {
        var resolved = origins.Where(static o => o is ProtectedData or AdsClient or AdsAddress or AdsOutput);
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

        public ObjectSet Made { get; set; } = ObjectSet.Empty;

        public bool IsOpen { get; set; }

        public HashSet<SummarySolver.Node> Waiting { get; } = new();

        public bool IsCollecting { get; set; }

        /// <summary>The state of the solver in which this was collected: a later one may know more.</summary>
        public int Version { get; set; } = -1;

        public HashSet<ISymbol> Writers { get; } = new(SymbolEqualityComparer.Default);
    }
}
