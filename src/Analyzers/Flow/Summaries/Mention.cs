using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>One place where a name stands.</summary>
/// <param name="position">Which of the places of its name it is, in the order of the text.</param>
/// <param name="entry">The member it stands in.</param>
/// <param name="place">Which of the places of its name in that member it is.</param>
/// <param name="node">What binds there; null where the name is text.</param>
/// <param name="isWrite">Whether what is named may be written there.</param>
internal sealed class Mention(int position, MemberEntry entry, int place, SyntaxNode? node, bool isWrite)
{
    public int Position { get; } = position;

    public MemberEntry Entry { get; } = entry;

    public int Place { get; } = place;

    public SyntaxNode? Node { get; } = node;

    public bool IsWrite { get; } = isWrite;

    public bool IsBound { get; set; }

    public ISymbol? Symbol { get; set; }
}
