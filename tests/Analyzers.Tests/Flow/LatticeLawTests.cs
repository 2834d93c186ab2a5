using System;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Values;
using CsCheck;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Flow;

/// <summary>The laws that make the analysis converge, whatever the order in which it joins.</summary>
public class LatticeLawTests
{
    private static readonly Gen<FiniteSet<string>> Sets = Gen.Char['a', 'z'].Array[0, 20].Select(letters => FiniteSet<string>.Of(letters.Select(static c => c.ToString())));

    private static readonly Gen<ConstantFact> Facts = Gen.Int[0, 4].Select(static n => n switch
    {
        0 => ConstantFact.Unreached,
        1 => ConstantFact.Varying,
        2 => ConstantFact.Known(null),
        _ => ConstantFact.Known(n),
    });

    [Fact]
    public void Union_IsAssociative() =>
        Gen.Select(Sets, Sets, Sets).Sample((a, b, c) => a.Union(b).Union(c).Equals(a.Union(b.Union(c))));

    [Fact]
    public void Union_IsCommutative_AndTheHashWithIt() =>
        Gen.Select(Sets, Sets).Sample((a, b) => a.Union(b).Equals(b.Union(a)) && a.Union(b).GetHashCode() == b.Union(a).GetHashCode());

    [Fact]
    public void Union_IsIdempotent_AndSaysSoByReference() =>
        Sets.Sample(a => ReferenceEquals(a.Union(a), a) && ReferenceEquals(a.Union(FiniteSet<string>.Empty), a));

    [Fact]
    public void Union_HoldsBothAndNothingElse() =>
        Gen.Select(Sets, Sets).Sample((a, b) => a.Union(b).All(e => a.Contains(e) || b.Contains(e)) && a.All(a.Union(b).Contains) && b.All(a.Union(b).Contains));

    [Fact]
    public void ConstantJoin_IsAssociativeCommutativeAndIdempotent() =>
        Gen.Select(Facts, Facts, Facts).Sample((a, b, c) =>
            a.Join(b).Join(c).Equals(a.Join(b.Join(c))) && a.Join(b).Equals(b.Join(a)) && a.Join(a).Equals(a) && a.Join(ConstantFact.Unreached).Equals(a));

    [Fact]
    public void RepeatedMembers_KeepPathsFinite() =>
        Gen.Int[0, 3].Array[0, 60].Sample(steps =>
        {
            var members = Microsoft.CodeAnalysis.CSharp.CSharpCompilation
                .Create("P", [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("class N { N A, B, C, D; }")])
                .GetTypeByMetadataName("N")!.GetMembers().OfType<Microsoft.CodeAnalysis.IFieldSymbol>().Select(MemberKey.Of).ToArray();
            var path = steps.Aggregate(new FormalPath(FormalRoot.This), (p, step) => p.Append(members[step]));
            return path.Members.Length <= members.Length && path.Members.Distinct().Count() == path.Members.Length;
        }, iter: 50);
}
