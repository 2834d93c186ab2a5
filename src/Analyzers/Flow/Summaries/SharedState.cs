using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// What static fields, and fields of objects whose making is not in sight, can hold: the union of all that the compilation writes there. The writers are found by
/// name through the index, and, where a writer stores what it is handed, its callers too. Used under the engine's lock.
/// </summary>
internal sealed partial class SharedState(SummarySolver solver, Mentions mentions, ObjectParts parts)
{
    private readonly Dictionary<(MemberKey Anchor, MemberKey Member), SharedContent> _contents = new();
    private readonly Queue<SharedContent> _outdated = new();
    private readonly Dictionary<ISymbol, List<ISymbol>> _callers = new(SymbolEqualityComparer.Default);

    /// <summary>The protected data that a place of shared state can hold, as a member reads it, and the clients that were marked before they were stored there.</summary>
    public OriginSet Of(Formal formal, ISymbol reader) => Of(formal, reader, null);

    /// <summary>Whether it is looked up what the compilation writes to a place: state that outlives the call, and the members of <c>this</c> where it is handed over whole.</summary>
    public static bool IsLookedUp(Formal formal) => formal.Path.IsSharedState || formal is { IsWhole: true, Path: { Root.Kind: FormalRootKind.This, Members.IsEmpty: true } };

    /// <summary>The same with what the compilation writes to the members of the objects there, where they are handed over whole.</summary>
    public OriginSet Whole(Formal formal, ISymbol reader) => Whole(formal, reader, null);

    /// <summary>
    /// What arrives with a place. What becomes of the data in code that is not in sight is not known; that an object goes there is not what somebody put into it elsewhere.
    /// </summary>
    public OriginSet Arriving(Formal formal, Sink sink, ISymbol reader) => sink.Unseen == UnseenKind.None ? Whole(formal, reader) : Of(formal, reader);

    private OriginSet Whole(Formal formal, ISymbol reader, SharedContent? copiedInto) =>
        formal.IsWhole ? Of(formal, reader, copiedInto).Union(InsideOf(formal, reader, copiedInto)) : Of(formal, reader, copiedInto);

    private OriginSet Of(Formal formal, ISymbol reader, SharedContent? copiedInto)
    {
        var position = LastSymbol(formal.Path);
        if (position < 0) return OriginSet.Empty;
        var place = formal.Path.Members[position];
        if (!place.IsRepeated) return Of(formal, position, Anchor.On(formal.Path, position, reader) ?? new Anchor(place, Instantiation.Any), place, copiedInto);
        // Any number of steps, through this member or any that links objects as it does.
        var origins = OriginSet.Empty;
        foreach (var step in solver.StepsOf(place)) origins = origins.Union(Of(formal, position, new Anchor(step, Instantiation.Any), step, copiedInto));
        return origins;
    }

    private OriginSet Of(Formal formal, int position, Anchor anchor, MemberKey place, SharedContent? copiedInto)
    {
        var data = ContentOf(anchor.Declaration, place, copiedInto).DataOf(anchor.Instantiation);
        if (formal.Extent != FormalExtent.Value) return data.Everything;
        var last = formal.Path.Members.Length - 1;
        return position == last ? data.Direct : formal.Path.Members[last].Kind == MemberKeyKind.Keys ? data.Keys : data.Elements;
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

    /// <summary>The members that mention a place of shared state which somebody has asked for, and those who call them where they store what they are handed.</summary>
    public IEnumerable<ISymbol> WritersOf(ISymbol place)
    {
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<ISymbol>(_contents.Values.Where(c => IsAt(c, place)).SelectMany(static c => c.Mentions ?? Enumerable.Empty<ISymbol>()));
        while (pending.Count > 0)
        {
            var writer = pending.Dequeue();
            if (!visited.Add(writer)) continue;
            yield return writer;
            if (_callers.TryGetValue(writer, out var callers)) callers.ForEach(pending.Enqueue);
        }
    }

    private static bool IsAt(SharedContent content, ISymbol place) =>
        SymbolEqualityComparer.Default.Equals(content.Anchor.Symbol, place) || SymbolEqualityComparer.Default.Equals(content.Member.Symbol, place);

    private static int LastSymbol(FormalPath path)
    {
        for (var i = path.Members.Length - 1; i >= 0; i--)
        {
            if (path.Members[i].Kind == MemberKeyKind.Symbol) return i;
        }

        return -1;
    }

    /// <summary>Says that a writer has changed.</summary>
    public void Outdate(SharedContent content)
    {
        content.IsOutdatedMeanwhile = true;
        if (content.IsCollecting || !content.IsCurrent) return;
        content.IsCurrent = false;
        _outdated.Enqueue(content);
    }

    /// <summary>Looks again at the writers of a place of which some have changed; who read it is worked out again only if that changes the place.</summary>
    public bool UpdateNext()
    {
        if (_outdated.Count == 0) return false;
        var content = _outdated.Dequeue();
        if (!content.IsCurrent && !content.IsCollecting) Update(content);
        return true;
    }

    private SharedContent ContentOf(MemberKey anchor, MemberKey member, SharedContent? copiedInto = null)
    {
        if (!_contents.TryGetValue((anchor, member), out var content)) _contents.Add((anchor, member), content = new SharedContent(anchor, member) { OtherNames = anchor.Equals(member) ? solver.OtherNamesOf(anchor) : ImmutableArray<MemberKey>.Empty });
        return Current(content, copiedInto);
    }

    private SharedContent Current(SharedContent content, SharedContent? copiedInto)
    {
        solver.NoteSharedRead();
        if (content.IsCollecting)
        {
            // Asked for by one of the writers that are being looked at: it is told when all of them are known.
            if (solver.CurrentNode is { } waiting) content.Waiting.Add(waiting);
        }
        else if (!content.IsCurrent)
        {
            Update(content);
        }

        // Only now: who has it looked at gets what was found, and has no need to be told of it.
        if (copiedInto is not null) content.Copies.Add(copiedInto);
        else if (solver.CurrentNode is { } reader) content.Readers.Add(reader);
        return content;
    }

    private void Update(SharedContent content)
    {
        var before = content.Size;
        content.IsCollecting = true;
        content.IsOutdatedMeanwhile = false;
        try
        {
            if (content.Reached is { } reached) CollectInside(content, reached);
            else Collect(content);
            content.IsCurrent = true;
        }
        finally
        {
            content.IsCollecting = false;
            // Cancelled: whoever asks next starts again.
            if (!content.IsCurrent) _outdated.Enqueue(content);
        }

        foreach (var waiting in content.Waiting) solver.Invalidate(waiting);
        content.Waiting.Clear();
        if (content.IsOutdatedMeanwhile) Outdate(content);
        // All that is in it only grows, so its size says whether it has changed.
        if (content.Size == before) return;
        foreach (var reader in content.Readers) solver.Invalidate(reader);
        foreach (var copy in content.Copies) Outdate(copy);
    }

    private void Collect(SharedContent content)
    {
        var (anchor, member) = (content.Anchor, content.Member);
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        // A property with code, which a serializer asks: it gives what its getter returns.
        if (member.Symbol is IPropertySymbol { GetMethod: { } getter } property && !MemberAccess.IsStorage(property) && solver.HasBody(getter))
        {
            var returned = solver.Demand(getter, content).Returned.Origins;
            content.Add(Instantiation.Any, SharedData.None with { Everything = Resolve(returned, getter, content, isText: true) });
        }

        content.Mentions ??= (anchor.Equals(member) ? mentions.WritersOf(anchor.Symbol!, solver.Cancellation) : mentions.Of(anchor.Symbol!, solver.Cancellation)).ToList();
        var pending = new Queue<ISymbol>(content.Mentions);
        while (pending.Count > 0)
        {
            var writer = pending.Dequeue();
            if (!visited.Add(writer)) continue;
            var summary = solver.Demand(writer, content);
            // A lambda that the member hands out writes when somebody runs it.
            foreach (var function in summary.Functions) pending.Enqueue(function);
            foreach (var write in summary.SharedWrites)
            {
                var isOfOtherName = !write.Anchor.Declaration.Equals(anchor);
                if (isOfOtherName && !content.OtherNames.Contains(write.Anchor.Declaration)) continue;
                var isPlace = anchor.Equals(member) ? write.Member.Equals(write.Anchor.Declaration) : write.Member.Equals(member);
                if (isPlace) Add(content, write, isOfOtherName ? Instantiation.Any : write.Anchor.Instantiation, writer);
                // What is in an object of another assembly's class that is kept there.
                else if (anchor.Equals(member)) content.AddInside(write.Member, write.Anchor.Instantiation, Resolve(write.Everything, writer, content));
                // The item of a tuple: who is handed the tuple as it is keeps the item without naming it.
                if (!write.Everything.Any(static o => o is Formal) || CapturedVariables.IsNested(writer)) continue;
                foreach (var caller in CallersOf(writer)) pending.Enqueue(caller);
            }

            if (anchor.Equals(member)) FollowHandedIn(content, summary, writer, pending);
        }
    }

    /// <summary>
    /// Fill(_request, text): whose object it is that a writer is handed, its callers know. Where there are none a framework calls, or a container makes the object: others have what it is handed, and run
    /// the functions that it puts there.
    /// </summary>
    private void FollowHandedIn(SharedContent content, Summary summary, ISymbol writer, Queue<ISymbol> pending)
    {
        foreach (var name in content.OtherNames.Prepend(content.Member))
        {
            if (!summary.WritesToHandedIn(name)) continue;
            var callers = CallersOf(writer);
            callers.ForEach(pending.Enqueue);
            if (writer is IMethodSymbol { MethodKind: MethodKind.Constructor } || callers.TrueForAll(caller => SymbolEqualityComparer.Default.Equals(caller, writer)))
                content.Functions = content.Functions.Union(summary.FunctionsPutIntoHandedIn(name));
        }
    }

    private List<ISymbol> CallersOf(ISymbol writer)
    {
        if (!_callers.TryGetValue(writer, out var callers)) _callers.Add(writer, callers = mentions.Of(writer, solver.Cancellation).ToList());
        return callers;
    }

    private void Add(SharedContent content, SharedWrite write, Instantiation instantiation, ISymbol writer)
    {
        content.Add(
            instantiation,
            new SharedData(
                Resolve(write.Direct, writer, content, isText: true),
                Resolve(write.Elements, writer, content, isText: true),
                Resolve(write.Keys, writer, content, isText: true),
                Resolve(write.Everything, writer, content)));
        content.Functions = content.Functions.Union(write.Functions);
        content.Made = content.Made.Union(write.Made);
        content.IsOpen |= write.IsOpen;
    }

    /// <summary>Protected data, clients, addresses and output as they are; shared state that is copied into shared state is looked up in turn.</summary>
    /// <param name="origins">What is written.</param>
    /// <param name="writer">By whom.</param>
    /// <param name="into">Where to.</param>
    /// <param name="isText">Whether a whole object that is among it was made something else, a text: as an object, it is asked itself.</param>
    private OriginSet Resolve(OriginSet origins, ISymbol writer, SharedContent into, bool isText = false)
    {
        var resolved = origins.Where(static o => o is ProtectedData or AdsClient or AdsAddress or BodyField or AdsOutput or MarkedValue);
        foreach (var origin in origins)
        {
            if (origin is not Formal { Path.IsSharedState: true } formal) continue;
            resolved = resolved.Union((isText ? Whole(formal, writer, into) : Of(formal, writer, into)).Without(formal.Removed));
        }

        return resolved;
    }
}
