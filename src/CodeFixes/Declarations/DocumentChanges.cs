using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.CodeFixes.Declarations;

/// <summary>Changes of text in several files; one that is asked for twice is made once.</summary>
internal sealed class DocumentChanges
{
    private readonly Dictionary<DocumentId, HashSet<TextChange>> _changes = new();

    public bool IsEmpty => _changes.Count == 0;

    public void Add(DocumentId document, IEnumerable<TextChange> changes)
    {
        foreach (var change in changes)
        {
            if (!_changes.TryGetValue(document, out var known)) _changes.Add(document, known = new HashSet<TextChange>());
            known.Add(change);
        }
    }

    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellation)
    {
        foreach (var pair in _changes)
        {
            var text = await solution.GetDocument(pair.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            // Two changes at one place are one change: a text takes no more there.
            var changes = pair.Value.GroupBy(static c => c.Span).OrderBy(static g => g.Key.Start).Select(static g => new TextChange(g.Key, string.Concat(g.Select(static c => c.NewText))));
            solution = solution.WithDocumentText(pair.Key, text.WithChanges(changes));
        }

        return solution;
    }
}
