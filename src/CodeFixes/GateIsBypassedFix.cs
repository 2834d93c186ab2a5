using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.CodeFixes.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.CodeFixes;

/// <summary>Puts the generated decorator before an implementation where it is registered, or made where the interface is wanted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GateIsBypassedFix)), Shared]
public sealed class GateIsBypassedFix : CodeFixProvider
{
    public const string Key_UseDecorator = "AdsGuard.UseDecorator";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ADS2004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static async (context, document, diagnostics) => await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false) ?? document);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FixAsync(context.Document, new[] { diagnostic }, context.CancellationToken).ConfigureAwait(false) is null) continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Use the generated decorator",
                    async cancellation => await FixAsync(context.Document, new[] { diagnostic }, cancellation).ConfigureAwait(false) ?? context.Document,
                    Key_UseDecorator),
                diagnostic);
        }
    }

    private static async Task<Document?> FixAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (document is SourceGeneratedDocument) return null;
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.Where(d => d.Location.IsInSource && root.FullSpan.Contains(d.Location.SourceSpan)).OrderBy(static d => d.Location.SourceSpan.Start))
        {
            var change = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) switch
            {
                BaseObjectCreationExpressionSyntax creation => DecoratorInScope.Wrap(creation, model),
                GenericNameSyntax name => DecoratorInScope.Register(name, model),
                _ => null,
            };
            // Of what is made within another, the outer one is wrapped.
            if (change is { } wanted && !changes.Any(known => known.Span.OverlapsWith(wanted.Span))) changes.Add(wanted);
        }

        return changes.Count == 0 ? null : document.WithText((await document.GetTextAsync(cancellation).ConfigureAwait(false)).WithChanges(changes));
    }
}
