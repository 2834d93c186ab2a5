using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace AdsGuard.Differential.Programs;

/// <summary>
/// A whole program: the body of its entry point, and the members that are called from there, each with a body of its own. Members nothing calls any more are
/// not printed, so that removing a call removes what only it reached.
/// </summary>
internal sealed record GeneratedProgram(string Seed, Node Entry, ImmutableDictionary<string, Node> Members)
{
    public int Size => Entry.Size + Reachable().Sum(key => Members[key].Size);

    /// <summary>The keys of the members that the entry point needs, in a stable order.</summary>
    public ImmutableSortedSet<string> Reachable()
    {
        var reached = new HashSet<string>();
        var pending = new Stack<Node>();
        pending.Push(Entry);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case BlockNode block:
                    foreach (var statement in block.Statements) pending.Push(statement);
                    break;
                case FormNode form:
                    foreach (var part in form.Parts) pending.Push(part);
                    if (form.Form.Needs is { } key && Members.TryGetValue(key, out var member) && reached.Add(key)) pending.Push(member);
                    break;
            }
        }

        return [.. reached];
    }
}
