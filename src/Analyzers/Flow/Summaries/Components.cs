using System;
using System.Collections.Generic;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>The strongly connected components of a graph (Tarjan 1972), found without recursion.</summary>
internal static class Components
{
    public static List<List<T>> Of<T>(IEnumerable<T> nodes, Func<T, IEnumerable<T>> successors, Action<T>? finished)
        where T : class
    {
        var components = new List<List<T>>();
        var numbers = new Dictionary<T, int>();
        var lowest = new Dictionary<T, int>();
        var open = new HashSet<T>();
        var stack = new Stack<T>();
        var path = new Stack<(T Node, IEnumerator<T> Next)>();
        foreach (var root in nodes)
        {
            if (numbers.ContainsKey(root)) continue;
            Enter(root);
            while (path.Count > 0)
            {
                var (node, next) = path.Peek();
                if (next.MoveNext())
                {
                    var successor = next.Current;
                    if (!numbers.ContainsKey(successor)) Enter(successor);
                    else if (open.Contains(successor)) lowest[node] = Math.Min(lowest[node], numbers[successor]);
                    continue;
                }

                path.Pop();
                finished?.Invoke(node);
                if (path.Count > 0) lowest[path.Peek().Node] = Math.Min(lowest[path.Peek().Node], lowest[node]);
                if (lowest[node] != numbers[node]) continue;
                var component = new List<T>();
                T member;
                do
                {
                    member = stack.Pop();
                    open.Remove(member);
                    component.Add(member);
                }
                while (member != node);
                components.Add(component);
            }
        }

        return components;

        void Enter(T node)
        {
            numbers.Add(node, numbers.Count);
            lowest.Add(node, numbers.Count - 1);
            open.Add(node);
            stack.Push(node);
            path.Push((node, successors(node).GetEnumerator()));
        }
    }
}
