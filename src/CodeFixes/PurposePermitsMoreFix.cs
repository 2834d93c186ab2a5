using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.CodeFixes.Purposes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes;

/// <summary>
/// Takes out of an <c>[AuthorizedPurpose]</c> what does not flow under it: kinds, categories, systems. One under which nothing flows is removed. Permitting less
/// is something that a program may do on its own; permitting more is not.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PurposePermitsMoreFix)), Shared]
public sealed class PurposePermitsMoreFix : CodeFixProvider
{
    public const string Key_Narrow = "AdsGuard.NarrowPurpose";

    public const string Key_Remove = "AdsGuard.RemovePurpose";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ADS1007", "ADS1016");

    /// <summary>Goes by documents. Narrowing and removing are two things to agree to, so each is applied to its own.</summary>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
    {
        var wanted = diagnostics.Where(d => KeyOf(d) == context.CodeActionEquivalenceKey);
        return await FixAsync(document, wanted, context.CancellationToken).ConfigureAwait(false) ?? document;
    });

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var single = ImmutableArray.Create(diagnostic);
            if (await FixAsync(context.Document, single, context.CancellationToken).ConfigureAwait(false) is null) continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    KeyOf(diagnostic) == Key_Remove ? "Remove the purpose, under which nothing flows" : "Narrow the purpose to what flows",
                    async cancellation => await FixAsync(context.Document, single, cancellation).ConfigureAwait(false) ?? context.Document,
                    KeyOf(diagnostic)),
                diagnostic);
        }
    }

    private static string KeyOf(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(PropertyNames.FlowingSystems) ? Key_Narrow : Key_Remove;

    private static async Task<Document?> FixAsync(Document document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (document is SourceGeneratedDocument) return null;
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var narrowing = new PurposeNarrowing(text, model);
        foreach (var diagnostic in diagnostics.Where(d => d.Location.IsInSource && root.FullSpan.Contains(d.Location.SourceSpan)))
        {
            if (root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { ArgumentList: not null } attribute) continue;
            if (KeyOf(diagnostic) == Key_Remove) narrowing.Remove(attribute);
            else narrowing.Narrow(attribute, diagnostic.Properties);
        }

        var changes = narrowing.Changes();
        return changes.IsEmpty ? null : document.WithText(text.WithChanges(changes));
    }
}
