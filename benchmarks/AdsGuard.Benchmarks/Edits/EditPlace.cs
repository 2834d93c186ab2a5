using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Benchmarks.Cost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Benchmarks.Edits;

/// <summary>The document that somebody types in, and the offset of the statement whose line is replaced.</summary>
internal sealed record EditPlace(string Path, int Offset)
{
    public static EditPlace Parse(string place)
    {
        var end = place.LastIndexOf(':');
        return new EditPlace(place[..end], int.Parse(place[(end + 1)..], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Offset}");

    /// <summary>
    /// A document in reach of an ADS, changed beside a call of it, and one that is not: of either kind the one of middle length. A program without an ADS has
    /// no document of the first kind.
    /// </summary>
    public static (EditPlace? InSlice, EditPlace? Outside) Choose(Workload workload)
    {
        var compilation = Workload.Compile(workload.Sources());
        var engine = new FlowEngine(compilation, new OwnTreeFacts());
        var places = compilation.SyntaxTrees
            .ToLookup(tree => engine.IsInReach(tree, CancellationToken.None), tree => (tree.Length, Place: In(tree, engine)));
        return (Middle(places[true]), Middle(places[false]));
    }

    /// <summary>The same document with one line replaced: a statement more on it, another one for each number.</summary>
    public SyntaxTree Edit(SyntaxTree tree, int number)
    {
        var statement = string.Create(CultureInfo.InvariantCulture, $"_ = {number}; ");
        return tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(Offset, 0), statement)));
    }

    private static EditPlace? Middle(IEnumerable<(int Length, EditPlace? Place)> candidates)
    {
        var sorted = candidates.Where(static c => c.Place is not null).OrderBy(static c => c.Length).ToImmutableArray();
        return sorted.IsEmpty ? null : sorted[sorted.Length / 2].Place;
    }

    private static EditPlace? In(SyntaxTree tree, FlowEngine engine)
    {
        var calls = engine.CallsIn(tree, CancellationToken.None);
        var beside = calls.IsEmpty ? null : calls[calls.Length / 2].Place.AncestorsAndSelf().FirstOrDefault(IsInBlock);
        if (beside is null)
        {
            var statements = tree.GetRoot().DescendantNodes().Where(IsInBlock).ToImmutableArray();
            if (statements.IsEmpty) return null;
            beside = statements[statements.Length / 2];
        }

        return new EditPlace(tree.FilePath, beside.SpanStart);
    }

    private static bool IsInBlock(SyntaxNode node) => node is LocalDeclarationStatementSyntax or ExpressionStatementSyntax && node.Parent is BlockSyntax;
}
