using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.CodeFixes.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes;

/// <summary>
/// Writes the attributes on a declaration that a rule found missing there: what it looks like, what its base says. Which law protects legally protected information is
/// left blank where nothing in the code says it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingAttributeFix)), Shared]
public sealed class MissingAttributeFix : CodeFixProvider
{
    public const string Key_StateAttribute = "AdsGuard.StateAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ADS1010", "ADS1011", "ADS1012", "ADS1015");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false) ?? document);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var attributes = AttributesOf(diagnostic);
            if (attributes.IsEmpty || await FixAsync(context.Document, new[] { diagnostic }, context.CancellationToken).ConfigureAwait(false) is null) continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "State [" + string.Join("] [", attributes.Select(static a => a.Written())) + "]",
                    async cancellation => await FixAsync(context.Document, new[] { diagnostic }, cancellation).ConfigureAwait(false) ?? context.Document,
                    Key_StateAttribute),
                diagnostic);
        }
    }

    /// <summary>The document with all these attributes; null where none can be written.</summary>
    private static async Task<Document?> FixAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (document is SourceGeneratedDocument) return null;
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var edits = new AttributeEdits(root, text, model);
        foreach (var diagnostic in diagnostics.OrderBy(static d => d.Location.SourceSpan.Start))
        {
            if (!diagnostic.Location.IsInSource || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)) continue;
            if (DeclarationSite.Find(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } site) continue;
            diagnostic.Properties.TryGetValue(PropertyNames.Target, out var target);
            edits.State(site, target ?? "", AttributesOf(diagnostic));
        }

        var changes = edits.Changes();
        return changes.Count == 0 ? null : document.WithText(text.WithChanges(changes));
    }

    private static ImmutableArray<MissingAttribute> AttributesOf(Diagnostic diagnostic) =>
        MissingAttribute.Decode(diagnostic.Properties.TryGetValue(PropertyNames.Missing, out var encoded) ? encoded : null);
}
