using System;
using System.Runtime.CompilerServices;
using System.Threading;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// What names in the files mean, kept with the files from one compilation to the next: while somebody types in one body, nothing that is declared changes, and a name elsewhere
/// need not be bound again to know what it means. Symbols belong to a compilation, so meanings are kept as text. Used under the engine's lock.
/// </summary>
internal sealed class RememberedMeanings(Compilation compilation, ITreeFacts facts)
{
    private static readonly ConditionalWeakTable<MetadataReference, Number> References = new();
    private static long LastNumber;

    private readonly Lazy<long> _declarations = new(() => DeclarationsOf(compilation, facts));

    /// <summary>The meanings of a name in a member, one for each place where it stands; null where it is not known yet. Whoever finds one out writes it down here.</summary>
    public string?[] Of(MemberEntry entry, string name, int places) => entry.MeaningsOf(name, _declarations.Value, places);

    /// <summary>A number that is the same where all files show the same to each other, and refer to the same assemblies.</summary>
    private static long DeclarationsOf(Compilation compilation, ITreeFacts facts)
    {
        long hash = compilation.Options.GetHashCode();
        foreach (var tree in compilation.SyntaxTrees) hash = DeclarationShape.With(hash, facts.ShapeOf(tree));
        foreach (var reference in compilation.References) hash = DeclarationShape.With(hash, References.GetValue(reference, static _ => new Number(Interlocked.Increment(ref LastNumber))).Value);
        return hash;
    }

    private sealed class Number(long value)
    {
        public long Value { get; } = value;
    }
}
