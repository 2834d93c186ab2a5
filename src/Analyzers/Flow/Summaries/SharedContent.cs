using System.Collections.Generic;
using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>What one place of shared state can hold, as far as it is known; grows only. Used under the engine's lock.</summary>
internal sealed class SharedContent(MemberKey anchor, MemberKey member)
{
    private readonly Dictionary<Instantiation, SharedData> _data = new();
    private readonly Dictionary<(MemberKey Member, Instantiation Instantiation), OriginSet> _inside = new();
    private int _size;

    /// <summary>The declaration that those who write the place mention.</summary>
    public MemberKey Anchor { get; } = anchor;

    /// <summary>The place: the anchor, or a member of an object in it whose type is another assembly's.</summary>
    public MemberKey Member { get; } = member;

    /// <summary>The properties that a write to the place may name instead: those of interfaces that it implements, or what implements it.</summary>
    public ImmutableArray<MemberKey> OtherNames { get; init; } = ImmutableArray<MemberKey>.Empty;

    /// <summary>The members that it is put together from, where it is not a place but all that can be reached from objects of a type; null where it is a place.</summary>
    public ReachedMembers? Reached { get; init; }

    public ObjectSet Functions { get; set; } = ObjectSet.Empty;

    public ObjectSet Made { get; set; } = ObjectSet.Empty;

    /// <summary>Whether something is stored there that was not made in sight.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The members that mention the place: the syntax says so once and for all.</summary>
    public List<ISymbol>? Mentions { get; set; }

    /// <summary>The summaries that were worked out from it.</summary>
    public HashSet<SummarySolver.Node> Readers { get; } = new();

    /// <summary>The summaries that asked while it was not yet complete.</summary>
    public HashSet<SummarySolver.Node> Waiting { get; } = new();

    /// <summary>The places that it is copied into.</summary>
    public HashSet<SharedContent> Copies { get; } = new();

    public bool IsCollecting { get; set; }

    /// <summary>Whether a writer changed while the writers were being looked at.</summary>
    public bool IsOutdatedMeanwhile { get; set; }

    /// <summary>Whether it holds what all its writers are known to write now.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>Grows with what is known.</summary>
    public int Size => _size + Functions.Count + Made.Count + (IsOpen ? 1 : 0);

    /// <summary>What the place can hold in objects of one instantiation of its class.</summary>
    public SharedData DataOf(Instantiation instantiation)
    {
        if (_data.Count == 1 && _data.TryGetValue(instantiation, out var only)) return only;
        var all = SharedData.None;
        foreach (var pair in _data)
        {
            if (pair.Key.MayBe(instantiation)) all = all.Union(pair.Value);
        }

        return all;
    }

    /// <summary>What is in an object of another assembly's class that is kept there, but for some of its members.</summary>
    public OriginSet InsideOf(Instantiation instantiation, ImmutableArray<MemberKey> except)
    {
        var all = OriginSet.Empty;
        foreach (var pair in _inside)
        {
            if (pair.Key.Instantiation.MayBe(instantiation) && !except.Contains(pair.Key.Member)) all = all.Union(pair.Value);
        }

        return all;
    }

    public void AddInside(MemberKey member, Instantiation instantiation, OriginSet origins)
    {
        var before = _inside.TryGetValue((member, instantiation), out var known) ? known : OriginSet.Empty;
        var now = before.Union(origins);
        _inside[(member, instantiation)] = now;
        _size += now.Count - before.Count;
    }

    public void Add(Instantiation instantiation, SharedData data)
    {
        var before = _data.TryGetValue(instantiation, out var known) ? known : SharedData.None;
        var now = before.Union(data);
        _data[instantiation] = now;
        _size += now.Count - before.Count;
    }
}
