using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static AdsGuard.Analyzers.Tests.Flow.FlowLaws;

namespace AdsGuard.Analyzers.Tests.Flow;

/// <summary>Cutting down what a value carries may lose which member it was, and nothing else.</summary>
public class WideningLawTests
{
    private static readonly CSharpCompilation Program = CSharpCompilation.Create("P", [CSharpSyntaxTree.ParseText("class A { B F; B G; } class B { C H; C I; } class C { D J; D K; D L; } class D { string M, N, O; }")]);

    private static readonly AdsVocabulary Ads = VocabularyOf(Program);

    private static readonly MemberKey[][] Steps =
    [
        .. new[] { "A", "B", "C", "D" }.Select(static name => Program.GetTypeByMetadataName(name)!.GetMembers().OfType<IFieldSymbol>().Select(MemberKey.Of).ToArray()),
    ];

    private static readonly Gen<Origin> Places =
        from root in Among(FormalRoot.This, FormalRoot.Static, FormalRoot.Parameter(0), FormalRoot.Parameter(1))
        from members in Gen.Int[0, 2].Array[0, 4]
        from extent in Among(FormalExtent.Value, FormalExtent.Value, FormalExtent.Everything, FormalExtent.SystemTextJson)
        from removed in Among(ProtectionMask.None, ProtectionMask.All, ProtectionMask.Unscreened)
        from except in Gen.Int[0, 2].Array[0, 2]
        let path = members.Select(static (m, depth) => Steps[depth][m % Steps[depth].Length]).Aggregate(new FormalPath(root), static (path, step) => path.Append(step))
        let next = Steps[members.Length % Steps.Length]
        select (Origin)new Formal(path, extent, extent == FormalExtent.Value ? default : [.. except.Select(m => next[m % next.Length]).Distinct()], removed);

    private static readonly Gen<Origin> Systems = Gen.Const<Origin>(AdsAddress.Elsewhere);

    private static readonly Gen<List<Origin>> Carried = Gen.Frequency((9, Places), (1, Systems)).List[0, 300];

    [Fact]
    public void WhateverWasCarried_IsCarriedByWhatIsLeft() =>
        Carried.Sample(static before => IsKept(before, Widening.Of(before, Ads)));

    [Fact]
    public void WhatTwoCarry_IsCarriedByBothTogether() =>
        Gen.Select(Carried, Carried).Sample(static (one, other) => IsKept([.. one, .. other], new BoundedUnions(static (one, other) => Widening.Join(one, other, Ads)).Of(FiniteSet<Origin>.Of(one), FiniteSet<Origin>.Of(other))));

    [Fact]
    public void TheSameFew_JoinedAgainAndAgain_ComeToRest() =>
        Gen.Select(Places.List[0, 40].List[1, 5], Gen.Int[0, 4].List[60, 60]).Sample(static (all, order) =>
        {
            var unions = new BoundedUnions(static (one, other) => Widening.Join(one, other, Ads));
            var sets = all.ConvertAll(static one => FiniteSet<Origin>.Of(one));
            var known = order.Select(i => sets[i % sets.Count]).Concat(sets).Concat(sets).Aggregate(FiniteSet<Origin>.Empty, unions.Of);
            return sets.TrueForAll(one => unions.Of(known, one).Equals(known));
        });

    [Fact]
    public void NothingIsAddedThatWasNotReachedFromSomething() =>
        Carried.Sample(static before => Widening.Of(before, Ads).OfType<Formal>().All(left => before.OfType<Formal>().Any(place => IsOn(left.Path, place.Path) && left.Removed == place.Removed)));

    [Fact]
    public void FewPlaces_StayAsTheyAre() =>
        Places.List[0, Budgets.PlacesPerValue].Sample(static before => Widening.Of(before, Ads).Equals(FiniteSet<Origin>.Of(before)));

    [Fact]
    public void WhatIsLeft_IsFew_OrCannotBeCut() =>
        Carried.Sample(static before =>
        {
            var left = Widening.Of(before, Ads).OfType<Formal>().ToList();
            return left.Count <= Budgets.PlacesPerValue || left.TrueForAll(static place => place.Path.Members.Length <= (place.Path.IsSharedState ? 1 : 0));
        });

    private static bool IsKept(List<Origin> before, FiniteSet<Origin> after) =>
        before.TrueForAll(origin => origin is Formal place ? after.OfType<Formal>().Any(left => Covers(left, place)) : after.Contains(origin));

    private static bool Covers(Formal left, Formal place)
    {
        if (left.Path.Equals(place.Path) ? place.Extent != FormalExtent.Value && !left.Except.All(place.Except.Contains) : !left.Except.IsEmpty) return false;
        if ((left.Removed & ~place.Removed) != 0) return false;
        if (left.Path.Equals(place.Path)) return left.Extent == place.Extent || left.Extent is FormalExtent.Everything or FormalExtent.Reached || place.Extent == FormalExtent.Value;
        // What the compilation writes to a field is asked for by the field.
        return left.Extent is FormalExtent.Everything or FormalExtent.Reached && IsOn(left.Path, place.Path) && left.Path.IsSharedState == place.Path.IsSharedState;
    }

    private static bool IsOn(FormalPath start, FormalPath path)
    {
        for (FormalPath? current = path; current is not null; current = current.Owner)
        {
            if (current.Equals(start)) return true;
        }

        return false;
    }
}
