using System.Collections.Generic;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>Summaries to be worked out again, in sweeps over them from those that are called to those that call.</summary>
internal sealed class Sweeps
{
    private static readonly IComparer<(int Order, int Arrival, SummarySolver.Node Node)> Comparer = Comparer<(int Order, int Arrival, SummarySolver.Node Node)>.Create(static (x, y) => x.Order != y.Order ? x.Order.CompareTo(y.Order) : x.Arrival.CompareTo(y.Arrival));

    private SortedSet<(int Order, int Arrival, SummarySolver.Node Node)> _now = new(Comparer);
    private SortedSet<(int Order, int Arrival, SummarySolver.Node Node)> _next = new(Comparer);
    private int _position = -1;
    private int _arrivals;

    public int Count => _now.Count + _next.Count;

    public void Add(SummarySolver.Node node) => (node.Order > _position ? _now : _next).Add((node.Order, _arrivals++, node));

    public SummarySolver.Node Take()
    {
        if (_now.Count == 0)
        {
            (_now, _next) = (_next, _now);
            _position = -1;
        }

        var first = _now.Min;
        _now.Remove(first);
        _position = first.Order;
        return first.Node;
    }
}
