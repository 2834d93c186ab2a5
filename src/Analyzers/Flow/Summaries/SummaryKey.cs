using System;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>What a caller knows of one place that the callee asked about, because it changes what the callee does.</summary>
/// <param name="Path">The place: a parameter, <c>this</c>, a captured variable, or a member of one.</param>
/// <param name="ExactType">Its run-time type, where calls on it are dispatched by that.</param>
/// <param name="Functions">The functions a delegate refers to.</param>
/// <param name="Constant">The constant it is, where branches may be decided by it.</param>
/// <param name="IsHarmless">Whether it is text of the program or the result of a sanitizer.</param>
internal sealed record ArgumentFact(FormalPath Path, ITypeSymbol? ExactType, ImmutableArray<IMethodSymbol> Functions, ConstantFact Constant, bool IsHarmless)
{
    public bool Equals(ArgumentFact? other) =>
        other is not null
        && Path.Equals(other.Path)
        && SymbolEqualityComparer.Default.Equals(ExactType, other.ExactType)
        && Constant.Equals(other.Constant)
        && IsHarmless == other.IsHarmless
        && Functions.Length == other.Functions.Length
        && (Functions.IsEmpty || Functions.All(f => other.Functions.Contains(f, SymbolEqualityComparer.Default)));

    public override int GetHashCode() =>
        unchecked((Path.GetHashCode() * 31) + (ExactType is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(ExactType)) + (Functions.Length * 7) + (IsHarmless ? 1 : 0) + Constant.GetHashCode());
}

/// <summary>A member, and what is known of what it is handed. The plain key knows nothing and holds for every caller. Equal by value.</summary>
internal sealed class SummaryKey : IEquatable<SummaryKey>
{
    private readonly int _hash;

    public SummaryKey(ISymbol member, ImmutableArray<ArgumentFact> facts)
    {
        Member = member;
        Facts = facts;
        var hash = SymbolEqualityComparer.Default.GetHashCode(member);
        foreach (var fact in facts) hash = unchecked(hash + fact.GetHashCode());
        _hash = hash;
    }

    public ISymbol Member { get; }

    public ImmutableArray<ArgumentFact> Facts { get; }

    public bool IsPlain => Facts.IsEmpty;

    public static SummaryKey Plain(ISymbol member) => new(member, ImmutableArray<ArgumentFact>.Empty);

    public bool Equals(SummaryKey? other) =>
        other is not null && _hash == other._hash && SymbolEqualityComparer.Default.Equals(Member, other.Member) && AreEqual(Facts, other.Facts);

    private static bool AreEqual(ImmutableArray<ArgumentFact> left, ImmutableArray<ArgumentFact> right)
    {
        if (left.Length != right.Length) return false;
        // In whatever order they were asked.
        foreach (var fact in left)
        {
            if (!right.Contains(fact)) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as SummaryKey);

    public override int GetHashCode() => _hash;
}
