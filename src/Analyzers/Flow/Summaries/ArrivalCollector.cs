using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Sorts what arrives at ADS in a member and below it: protected data is a finding here, and what the member was only handed is for its callers to decide. A visitor that calls a hundred
/// others has thousands of arrivals, most of them again and again the same.
/// </summary>
internal sealed class ArrivalCollector(ISymbol member, SharedState shared)
{
    private readonly List<Finding> _findings = new();
    private readonly HashSet<(SyntaxNode Place, SyntaxNode Sink, ProtectedData Data)> _found = new();
    private readonly List<SinkFlow> _flows = new();
    private readonly Dictionary<(SyntaxNode Place, Sink Sink), int> _ways = new();

    public void Add(IEnumerable<Arrival> arrivals)
    {
        foreach (var arrival in arrivals)
        {
            Add(MarkedInSharedState(arrival.Sink.Client) is { } system ? arrival with { Sink = arrival.Sink with { System = system, Client = OriginSet.Empty } } : arrival);
        }
    }

    /// <summary>What callers decide, in the order in which it was met.</summary>
    public ImmutableArray<SinkFlow> Passed() => _flows.ToImmutableArray();

    /// <summary>What is found. A function that another member made is reported where this one runs it or had it made, and not a second time where it stands.</summary>
    public ImmutableArray<Finding> Findings()
    {
        if (_findings.Count < 2) return _findings.ToImmutableArray();
        var here = new HashSet<(SyntaxNode, ProtectedData)>(_findings.Where(f => IsHere(f.Place)).Select(static f => (f.Sink.Place, f.Data)));
        return _findings.Where(f => !here.Contains((f.Sink.Place, f.Data)) || IsHere(f.Place)).ToImmutableArray();
    }

    /// <summary>The ADS that a client found in shared state is marked as a client of, by whoever stored it there.</summary>
    public AdsIdentity? MarkedInSharedState(OriginSet client)
    {
        foreach (var origin in client)
        {
            if (origin is not Formal { Path.IsSharedState: true } formal) continue;
            if (shared.Of(formal, member).OfType<AdsClient>().FirstOrDefault() is { } marked) return marked.System;
        }

        return null;
    }

    private void Add(Arrival arrival)
    {
        if (arrival.Sink.IsDecided)
        {
            foreach (var origin in arrival.Origins)
            {
                if (origin is ProtectedData data) AddFinding(arrival, data);
            }

            foreach (var data in FromSharedState(arrival)) AddFinding(arrival, data);
        }

        var passed = arrival.Origins.Where(o => o is Formal formal ? IsDecidable(formal) : !arrival.Sink.IsDecided && o is ProtectedData);
        if (passed.IsEmpty) return;
        var decided = arrival.Origins.Where(static o => o is Formal formal && SharedState.IsLookedUp(formal)).Union(arrival.Decided);
        if (_ways.TryGetValue((arrival.Place, arrival.Sink), out var known))
        {
            _flows[known] = _flows[known] with { Origins = _flows[known].Origins.Union(passed), Decided = _flows[known].Decided.Union(decided) };
            return;
        }

        _ways.Add((arrival.Place, arrival.Sink), _flows.Count);
        _flows.Add(new SinkFlow(arrival.Place, arrival.Sink, passed, decided));
    }

    /// <summary>Whether a caller can have something to say about a formal origin: static state is the same for everyone, and nothing passes a total removal.</summary>
    private static bool IsDecidable(Formal formal) => formal.Path.Root.Kind != FormalRootKind.Static && formal.PassesData;

    private void AddFinding(Arrival arrival, ProtectedData data)
    {
        if (_found.Add((arrival.Place, arrival.Sink.Place, data))) _findings.Add(new Finding(arrival.Place, arrival.Operation, arrival.Sink, data));
    }

    private bool IsHere(SyntaxNode place)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == place.SyntaxTree && reference.Span.Contains(place.Span)) return true;
        }

        return false;
    }

    /// <summary>What the whole compilation writes to the shared state that arrives here.</summary>
    private IEnumerable<ProtectedData> FromSharedState(Arrival arrival)
    {
        foreach (var origin in arrival.Origins)
        {
            // Of a place whose declaration spoke for it, or that only decides, no data passes; nobody has to look who writes it.
            if (origin is not Formal formal || !SharedState.IsLookedUp(formal) || !formal.PassesData || arrival.Decided.Contains(formal)) continue;
            foreach (var data in shared.Arriving(formal, arrival.Sink, member).Without(formal.Removed))
            {
                if (data is ProtectedData found) yield return found;
            }
        }
    }
}
