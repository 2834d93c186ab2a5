using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>Where the two levels of the index come from: worked out once for a tree, however many compilations share it.</summary>
internal interface ITreeFacts
{
    FileWords WordsOf(SyntaxTree tree);

    TreeIndex IndexOf(SyntaxTree tree);
}
