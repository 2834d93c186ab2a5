using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>What syntax says, kept by the compiler for as long as it keeps the tree: after an edit one file is read again, not all of them.</summary>
internal sealed class TreeFacts(CompilationStartAnalysisContext context) : ITreeFacts
{
    private static readonly SyntaxTreeValueProvider<FileWords> Words = new(static tree => FileWords.Of(tree, default));
    private static readonly SyntaxTreeValueProvider<TreeIndex> Indexes = new(static tree => TreeIndex.Build(tree, default));
    private static readonly SyntaxTreeValueProvider<long?> Shapes = new(static tree => DeclarationShape.Of(tree, default));

    private readonly CompilationStartAnalysisContext _context = context;

    public FileWords WordsOf(SyntaxTree tree) => _context.TryGetValue(tree, Words, out var words) ? words! : FileWords.Of(tree, _context.CancellationToken);

    public TreeIndex IndexOf(SyntaxTree tree) => _context.TryGetValue(tree, Indexes, out var index) ? index! : TreeIndex.Build(tree, _context.CancellationToken);

    public long ShapeOf(SyntaxTree tree) => _context.TryGetValue(tree, Shapes, out var shape) ? shape!.Value : DeclarationShape.Of(tree, _context.CancellationToken);
}
