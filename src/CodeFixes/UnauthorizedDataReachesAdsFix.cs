using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.CodeFixes.Purposes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes;

/// <summary>
/// Writes down which protected data goes into which ADS, as an <c>[AuthorizedPurpose]</c> with blanks for what only people can say: the purpose, the service, the
/// authority, the necessity, the safeguards. While the blanks are there the purpose does not count (ADS1006), and the flow stays reported.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnauthorizedDataReachesAdsFix)), Shared]
public sealed class UnauthorizedDataReachesAdsFix : CodeFixProvider
{
    public const string Key_AddAuthorizedPurpose = "AdsGuard.AddAuthorizedPurpose";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ADS1001", "ADS1002", "ADS1003");

    /// <summary>Goes by documents: all that is reported in one member becomes one attribute for each system.</summary>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false) ?? document);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root) return;
        if (PurposeSite.Find(root.FindNode(context.Span, getInnermostNodeForTie: true)) is not { } site) return;
        // Nothing is offered where the blanks already say it: what is left to do is not for a program.
        if (await FixAsync(context.Document, context.Diagnostics, context.CancellationToken).ConfigureAwait(false) is null) return;
        context.RegisterCodeFix(
            CodeAction.Create(
                $"State an authorized purpose on '{site.Name}', to be filled in",
                async cancellation => await FixAsync(context.Document, context.Diagnostics, cancellation).ConfigureAwait(false) ?? context.Document,
                Key_AddAuthorizedPurpose),
            context.Diagnostics);
    }

    /// <summary>The document with all these flows written down; null where they already are, or cannot be.</summary>
    private static async Task<Document?> FixAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (document is SourceGeneratedDocument) return null;
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var edits = new PurposeEdits(root, text, model);
        var sites = diagnostics
            .Where(d => d.Location.IsInSource && root.FullSpan.Contains(d.Location.SourceSpan))
            .Select(d => (Site: PurposeSite.Find(root.FindNode(d.Location.SourceSpan, getInnermostNodeForTie: true)), Draft: PurposeDraft.Of(d)))
            .Where(static pair => pair.Site is not null && pair.Draft is not null)
            .GroupBy(static pair => pair.Site!.Node, static pair => (Site: pair.Site!, Draft: pair.Draft!))
            .OrderBy(static group => group.Key.SpanStart);
        foreach (var site in sites)
        {
            foreach (var drafts in site.GroupBy(static pair => pair.Draft.System).OrderBy(static group => group.Key, System.StringComparer.Ordinal))
                edits.State(drafts.First().Site, drafts.Select(static pair => pair.Draft).Aggregate(static (left, right) => left.With(right)));
        }

        var changes = edits.Changes();
        return changes.Count == 0 ? null : document.WithText(text.WithChanges(changes));
    }
}
