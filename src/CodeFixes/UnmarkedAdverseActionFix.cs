using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.CodeFixes.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes;

/// <summary>Marks what looks like an adverse action as one, with the words of its name for a title. Which service it is about is left to people.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnmarkedAdverseActionFix)), Shared]
public sealed class UnmarkedAdverseActionFix : CodeFixProvider
{
    public const string Key_MarkAdverse = "AdsGuard.MarkAdverse";

    private const string Title = "Mark what looks like an adverse action with [AdverseAction]";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ADS2009");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll(Title, FixAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await DeclaredAction.FindAsync(context.Document.Project, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } action) continue;
            if (DeclarationSite.Find(action.Node) is null) continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Mark '{action.Symbol.Name}' with [AdverseAction]",
                    cancellation => FixAsync(context.Document.Project, new[] { diagnostic }, cancellation),
                    Key_MarkAdverse),
                diagnostic);
        }
    }

    private static async Task<Solution> FixAsync(Project project, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var edits = new Dictionary<DocumentId, AttributeEdits>();
        foreach (var diagnostic in diagnostics)
        {
            if (await DeclaredAction.FindAsync(project, diagnostic, cancellation).ConfigureAwait(false) is not { } action) continue;
            if (DeclarationSite.Find(action.Node) is not { } site) continue;
            if (!edits.TryGetValue(action.Document.Id, out var edit))
            {
                var root = (CompilationUnitSyntax)(await action.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
                var model = (await action.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
                edits.Add(action.Document.Id, edit = new AttributeEdits(root, await action.Document.GetTextAsync(cancellation).ConfigureAwait(false), model));
            }

            edit.State(site, "", new[] { new MissingAttribute("AdverseAction", null, InWords(action.Symbol.Name)) });
        }

        var changes = new DocumentChanges();
        foreach (var pair in edits) changes.Add(pair.Key, pair.Value.Changes());
        return await changes.ApplyAsync(project.Solution, cancellation).ConfigureAwait(false);
    }

    /// <summary>RejectApplicationAsync -> Reject application.</summary>
    private static string InWords(string name)
    {
        const string Suffix = "Async";
        if (name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal)) name = name.Substring(0, name.Length - Suffix.Length);
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]);
            text.Append(begins ? " " : "").Append(begins && (i + 1 == name.Length || !char.IsUpper(name[i + 1])) ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return text.Replace('_', ' ').ToString().Trim();
    }
}
