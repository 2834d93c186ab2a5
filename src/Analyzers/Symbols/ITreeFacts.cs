using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>Where the two levels of the index, and the shape of a file, come from: worked out once for a tree, however many compilations share it.</summary>
internal interface ITreeFacts
{
    FileWords WordsOf(SyntaxTree tree);

    TreeIndex IndexOf(SyntaxTree tree);

    /// <summary>See <see cref="DeclarationShape"/>.</summary>
    long ShapeOf(SyntaxTree tree);
}
