using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Summaries;
using CsCheck;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Flow;

/// <summary>The strongly connected components of any graph, against looking who reaches whom.</summary>
public class ComponentsLawTests
{
    private const int Nodes = 9;

    private static readonly Gen<string[]> Edges = Gen.Int[0, (Nodes * Nodes) - 1].Array[0, 24].Select(static edges => edges.Select(static e => $"{e / Nodes}{e % Nodes}").Distinct().ToArray());

    [Fact]
    public void TwoAreInOne_IfEachReachesTheOther() =>
        Edges.Sample(static edges =>
        {
            var component = Components.Of(All, Successors(edges), null).SelectMany(static (members, i) => members.Select(m => (m, i))).ToDictionary(static pair => pair.m, static pair => pair.i);
            return All.All(one => All.All(other => (component[one] == component[other]) == (Reaches(one, other, edges) && Reaches(other, one, edges))));
        });

    [Fact]
    public void EachIsInOneAlone() =>
        Edges.Sample(static edges => Components.Of(All, Successors(edges), null).SelectMany(static members => members).Order().SequenceEqual(All));

    [Fact]
    public void WhatAComponentLeadsTo_ComesBeforeIt() =>
        Edges.Sample(static edges =>
        {
            var known = new HashSet<string>();
            foreach (var component in Components.Of(All, Successors(edges), null))
            {
                known.UnionWith(component);
                if (!component.TrueForAll(member => Successors(edges)(member).All(known.Contains))) return false;
            }

            return true;
        });

    [Fact]
    public void WhoeverIsLeft_IsSaidOnce_AndLaterThanWhatItLedToFirst() =>
        Edges.Sample(static edges =>
        {
            var left = new List<string>();
            Components.Of(All, Successors(edges), left.Add);
            // Without a circle that is an order of the graph from its ends.
            var isAcyclic = All.All(one => !Successors(edges)(one).Any(next => Reaches(next, one, edges)));
            return left.Order().SequenceEqual(All) && (!isAcyclic || All.All(one => Successors(edges)(one).All(next => left.IndexOf(next) < left.IndexOf(one))));
        });

    private static string[] All { get; } = [.. Enumerable.Range(0, Nodes).Select(static n => n.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private static System.Func<string, IEnumerable<string>> Successors(string[] edges) => node => edges.Where(e => e[0] == node[0]).Select(static e => All[e[1] - '0']);

    private static bool Reaches(string from, string to, string[] edges)
    {
        var seen = new HashSet<string> { from };
        var pending = new Stack<string>([from]);
        while (pending.Count > 0)
        {
            foreach (var next in Successors(edges)(pending.Pop()))
            {
                if (seen.Add(next)) pending.Push(next);
            }
        }

        return seen.Contains(to);
    }
}
