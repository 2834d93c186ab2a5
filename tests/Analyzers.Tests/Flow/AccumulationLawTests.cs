using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Summaries;
using AdsGuard.Analyzers.Flow.Values;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static AdsGuard.Analyzers.Tests.Flow.FlowLaws;
using Cells = System.Collections.Immutable.ImmutableDictionary<AdsGuard.Analyzers.Flow.Values.MemberKey, AdsGuard.Analyzers.Flow.Values.Value>;

namespace AdsGuard.Analyzers.Tests.Flow;

/// <summary>What a summary in a circle of calls keeps of what it said before: all of it, and in the end it says nothing new.</summary>
public class AccumulationLawTests
{
    private static readonly CSharpCompilation Program = CSharpCompilation.Create("P", [CSharpSyntaxTree.ParseText("class A { A F; A G; B H; } class B { A I; B J; string K; }")]);

    private static readonly AdsVocabulary Ads = VocabularyOf(Program);

    private static readonly MemberKey[] Members =
        [.. new[] { "A", "B" }.SelectMany(static name => Program.GetTypeByMetadataName(name)!.GetMembers().OfType<IFieldSymbol>().Select(MemberKey.Of))];

    private static readonly SyntaxNode[] Sites = [.. Program.SyntaxTrees[0].GetRoot().DescendantNodes().Take(5)];

    private static readonly Gen<FormalPath> Paths =
        from root in Among(FormalRoot.This, FormalRoot.Parameter(0), FormalRoot.Parameter(1))
        from members in Gen.Int[0, 5].Array[0, 4]
        select members.Select(static m => Members[m]).Aggregate(new FormalPath(root), static (path, step) => path.Append(step));

    private static readonly Gen<AbstractObject> Objects = Gen.OneOf(
        Paths.Select(static path => AbstractObject.Formal(path, null)),
        Gen.Int[0, 4].Select(static site => AbstractObject.Allocation(Sites[site], Program.GetTypeByMetadataName("A"))));

    private static readonly Gen<Value> Values =
        from places in Paths.List[0, 6]
        from objects in Objects.List[0, 4]
        from isOpaque in Gen.Bool
        select Value.Of(OriginSet(places), AdsGuard.Analyzers.Flow.Lattice.FiniteSet<AbstractObject>.Of(objects), isOpaque);

    private static readonly Gen<Cells> Contents = Gen.Select(Among(Members), Values).List[0, 4].Select(static cells => cells.Aggregate(Cells.Empty, static (all, cell) => all.SetItem(cell.Item1, cell.Item2)));

    private static readonly Gen<Summary> Summaries =
        from returned in Values
        from heap in Gen.Select(Objects, Contents).List[0, 5]
        select new Summary { Returned = returned, Heap = heap.Aggregate(ImmutableDictionary<AbstractObject, Cells>.Empty, static (all, pair) => all.SetItem(pair.Item1, pair.Item2)) };

    [Fact]
    public void BothAreKept() =>
        Gen.Select(Summaries, Summaries).Sample(static (before, now) =>
        {
            var all = Accumulation.Of(before, now, Ads);
            return Holds(all.Returned, before.Returned) && Holds(all.Returned, now.Returned)
                && new[] { before, now }.All(one => one.Heap.All(pair => all.Heap.TryGetValue(pair.Key, out var cells) && pair.Value.All(cell => cells.TryGetValue(cell.Key, out var value) && Holds(value, cell.Value))));
        });

    [Fact]
    public void AMemberThatOnlyOneSets_MayHoldWhatItHeldOnEntry() =>
        Gen.Select(Summaries, Summaries).Sample(static (before, now) =>
        {
            var all = Accumulation.Of(before, now, Ads);
            return all.Heap.Where(static pair => pair.Key.Kind == AbstractObjectKind.Formal).All(pair => pair.Value.All(cell =>
                IsSet(before, pair.Key, cell.Key) && IsSet(now, pair.Key, cell.Key) || Holds(cell.Value, State.Initial(pair.Key, cell.Key))));
        });

    [Fact]
    public void WhateverComes_InAnyOrderAgainAndAgain_ItComesToRest() =>
        Gen.Select(Summaries.List[1, 4], Gen.Int[0, 3].List[40, 40]).Sample(static (all, order) =>
        {
            var (known, changes) = (Summary.None, 0);
            foreach (var next in order.Select(i => all[i % all.Count]).Concat(all).Concat(all))
            {
                var more = Accumulation.Of(known, next, Ads);
                if (!more.Equals(known)) changes++;
                known = more;
            }

            return changes <= all.Count + 1 && all.TrueForAll(one => Accumulation.Of(known, one, Ads).Equals(known));
        });

    [Fact]
    public void PlacesFarAway_AreNamedByWhatTheyAreIn() =>
        Gen.Select(Summaries, Summaries).Sample(static (before, now) =>
            Accumulation.Of(before, now, Ads).Returned.Origins.All(static o => o is not Formal { Path.Members.Length: > AdsGuard.Analyzers.Flow.Lattice.Budgets.PathDepthInCycles }));

    private static bool IsSet(Summary summary, AbstractObject target, MemberKey member) => summary.Heap.TryGetValue(target, out var cells) && cells.ContainsKey(member);

    private static bool Holds(Value all, Value one) =>
        one.Objects.All(all.Objects.Contains) && (all.IsOpaque || !one.IsOpaque) && one.Origins.All(o => o is Formal place && all.Origins.Any(kept => kept is Formal wide && Covers(wide, place)));

    private static AdsGuard.Analyzers.Flow.Lattice.FiniteSet<Origin> OriginSet(List<FormalPath> places) => AdsGuard.Analyzers.Flow.Lattice.FiniteSet<Origin>.Of(places.Select(static p => (Origin)new Formal(p)));
}
