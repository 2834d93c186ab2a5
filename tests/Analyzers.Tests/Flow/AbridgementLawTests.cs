using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
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

/// <summary>What a member that leaves much behind says in short: what can be read there is still there, and what is lost is told.</summary>
public class AbridgementLawTests
{
    private const int Width = 24;

    private static readonly CSharpCompilation Program = CSharpCompilation.Create("P", [CSharpSyntaxTree.ParseText(
        "class A { " + string.Concat(Enumerable.Range(0, Width).Select(static i => $"B F{i}; ")) + "} class B { " + string.Concat(Enumerable.Range(0, Width).Select(static i => $"object G{i}; ")) + "}")]);

    private static readonly AdsVocabulary Ads = VocabularyOf(Program);

    private static readonly MemberKey[][] Steps =
        [.. new[] { "A", "B" }.Select(static name => Program.GetTypeByMetadataName(name)!.GetMembers().OfType<IFieldSymbol>().Select(MemberKey.Of).ToArray())];

    private static readonly FormalPath Start = new(FormalRoot.Parameter(0));

    private static readonly AbstractObject[] Formals = [AbstractObject.Formal(Start, null), .. Steps[0].Select(static step => AbstractObject.Formal(Start.Append(step), null))];

    /// <summary>Every object refers to many others and names many places.</summary>
    private static readonly Gen<Summary> Large =
        from places in Gen.Int[0, Width * Width - 1].Array[20, 60].Array[4, 8]
        from objects in Gen.Int[0, Width].Array[1, 24].Array[4, 8]
        from returned in Gen.Int[0, Width].Array[1, 4]
        select new Summary
        {
            Returned = Value.Of(FiniteSet<Origin>.Empty, FiniteSet<AbstractObject>.Of(returned.Select(static i => Formals[i])), isOpaque: false),
            Heap = Formals.Select((target, i) => (target, i)).ToImmutableDictionary(static pair => pair.target, pair => Contents(pair.i, places, objects)),
        };

    private static Cells Contents(int target, int[][] places, int[][] objects) =>
        Enumerable.Range(0, Width).Aggregate(Cells.Empty, (cells, i) => cells.SetItem(
            Steps[target == 0 ? 0 : 1][i],
            Value.Of(
                FiniteSet<Origin>.Of(places[(target + i) % places.Length].Select(static p => (Origin)new Formal(Start.Append(Steps[0][p / Width]).Append(Steps[1][p % Width])))),
                FiniteSet<AbstractObject>.Of(objects[(target * i) % objects.Length].Select(static o => Formals[o])),
                isOpaque: false)));

    [Fact]
    public void WhatIsLong_IsSaidInShort() =>
        Large.Sample(
            static summary =>
            {
                var after = Abridgement.Of(summary, Ads);
                var said = after.Heap.Values.SelectMany(static cells => cells.Values).ToList();
                return after.Size <= Budgets.FactsPerSummary
                    || said.TrueForAll(static value => value.Objects.Count <= Budgets.ObjectsPerValueOfLargeSummary && value.Origins.All(static o => o is Formal { Path.Members.Length: <= 1 }));
            },
            iter: 30);

    [Fact]
    public void WhatWasCarried_IsCarried() =>
        Large.Sample(
            static summary =>
            {
                var after = Abridgement.Of(summary, Ads);
                return summary.Heap.All(pair => pair.Value.All(cell => cell.Value.Origins.All(o => o is Formal place && after.Heap[pair.Key][cell.Key].Origins.Any(kept => kept is Formal wide && Covers(wide, place)))));
            },
            iter: 30);

    [Fact]
    public void ObjectsThatAreLeftOut_LeaveBehindWhatIsInThem_AndItIsTold() =>
        Large.Sample(
            static summary =>
            {
                var after = Abridgement.Of(summary, Ads);
                var isTold = after.Limits.HasFlag(Limits.ObjectsPerValue);
                return summary.Heap.All(pair => pair.Value.All(cell =>
                {
                    var kept = after.Heap[pair.Key][cell.Key];
                    return cell.Value.Objects.All(o => kept.Objects.Contains(o) || isTold && kept.IsCut && kept.Origins.Any(origin => origin is Formal wide && Covers(wide, new Formal(o.Path!))));
                }));
            },
            iter: 30);

    [Fact]
    public void WhatIsShort_StaysAsItIs()
    {
        var summary = new Summary { Heap = ImmutableDictionary<AbstractObject, Cells>.Empty.SetItem(Formals[0], Contents(0, [[1, 2, 30]], [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]])) };
        Assert.Same(summary, Abridgement.Of(summary, Ads));
    }

    [Fact]
    public void SaidInShort_ItIsSaidInShortAgain_AsItIs() =>
        Large.Sample(
            static summary =>
            {
                var once = Abridgement.Of(summary, Ads);
                return Abridgement.Of(once, Ads).Equals(once);
            },
            iter: 30);
}
