using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>Both levels of the index for an engine that runs on its own, without a compiler that would keep them: in tests and measurements. For one thread.</summary>
internal sealed class OwnTreeFacts : ITreeFacts
{
    private readonly Dictionary<SyntaxTree, FileWords> _words = new();
    private readonly Dictionary<SyntaxTree, TreeIndex> _indexes = new();
    private readonly Dictionary<SyntaxTree, long> _shapes = new();

    public FileWords WordsOf(SyntaxTree tree)
    {
        if (!_words.TryGetValue(tree, out var words)) _words.Add(tree, words = FileWords.Of(tree, default));
        return words;
    }

    public TreeIndex IndexOf(SyntaxTree tree)
    {
        if (!_indexes.TryGetValue(tree, out var index)) _indexes.Add(tree, index = TreeIndex.Build(tree, default));
        return index;
    }

    public long ShapeOf(SyntaxTree tree)
    {
        if (!_shapes.TryGetValue(tree, out var shape)) _shapes.Add(tree, shape = DeclarationShape.Of(tree, default));
        return shape;
    }
}
