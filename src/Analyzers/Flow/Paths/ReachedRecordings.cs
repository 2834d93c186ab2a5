using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Summaries;
using AdsGuard.Analyzers.Flow.Transfer;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Paths;

/// <summary>
/// What was written down of some members and of all that they call, and of the functions that they make: where a path goes on that leaves its member by a field, a captured
/// variable, a parameter or an exception.
/// </summary>
internal sealed class ReachedRecordings
{
    private const int Maximum = 200;

    private readonly List<Recording> _recordings = new();
    private readonly Dictionary<Recording, (IOperation Call, Recording Caller)> _callers = new();
    private readonly Dictionary<ISymbol, List<(IOperation Value, Recording Recording)>> _stores = new(SymbolEqualityComparer.Default);

    public ReachedRecordings(IEnumerable<Recording> roots, SummarySolver solver)
    {
        var visited = new HashSet<Recording>();
        foreach (var root in roots)
        {
            if (visited.Add(root)) _recordings.Add(root);
        }

        for (var i = 0; i < _recordings.Count && _recordings.Count < Maximum; i++)
        {
            var recording = _recordings[i];
            foreach (var call in recording.Calls.OrderBy(static c => c.Key.Syntax.SpanStart))
            {
                foreach (var callee in call.Value) Add(callee, call.Key, recording);
            }

            foreach (var made in recording.Functions)
            {
                if (solver.RecordingOf(made.Function) is { } function) Add(function, made.Place, recording);
            }
        }

        foreach (var recording in _recordings)
        {
            foreach (var (target, value) in recording.Stores)
            {
                if (!_stores.TryGetValue(target, out var stored)) _stores.Add(target, stored = new List<(IOperation, Recording)>());
                stored.Add((value, recording));
            }
        }

        void Add(Recording recording, IOperation call, Recording caller)
        {
            if (!ReferenceEquals(recording, caller) && !_callers.ContainsKey(recording)) _callers.Add(recording, (call, caller));
            if (visited.Add(recording)) _recordings.Add(recording);
        }
    }

    /// <summary>The nearest first.</summary>
    public IEnumerable<Recording> Nearest => _recordings;

    public IEnumerable<(IOperation Value, Recording Recording)> StoresTo(ISymbol place) =>
        _stores.TryGetValue(place, out var stored) ? stored : Enumerable.Empty<(IOperation, Recording)>();

    /// <summary>The call through which a recording was reached; null for one it was started from.</summary>
    public (IOperation Call, Recording Caller)? CallerOf(Recording recording) => _callers.TryGetValue(recording, out var caller) ? caller : null;
}
