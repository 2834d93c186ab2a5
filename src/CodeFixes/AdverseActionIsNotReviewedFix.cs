using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.CodeFixes.Declarations;
using AdsGuard.CodeFixes.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes;

/// <summary>Puts a gate before an adverse method, so that a human decides on every call of it. Who that is, no program can say: the gate asks the agency's own queue.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AdverseActionIsNotReviewedFix)), Shared]
public sealed class AdverseActionIsNotReviewedFix : CodeFixProvider
{
    public const string Key_PutGate = "AdsGuard.PutGate";

    private const string Title = "Put gates before adverse methods";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ADS2001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll(Title, FixAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var project = context.Document.Project;
            if (await DeclaredAction.FindAsync(project, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } action) continue;
            if (await FormAsync(action, context.CancellationToken).ConfigureAwait(false) is null) continue;
            context.RegisterCodeFix(
                CodeAction.Create($"Put a gate before '{action.Symbol.Name}'", cancellation => FixAsync(project, new[] { diagnostic }, cancellation), Key_PutGate),
                diagnostic);
        }
    }

    private static async Task<Solution> FixAsync(Project project, IReadOnlyList<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var changes = new DocumentChanges();
        // One method is changed once, whatever calls it; what all its calls hand over counts.
        foreach (var calls in diagnostics.GroupBy(static d => d.Properties.TryGetValue(PropertyNames.Declaration, out var id) ? id : null))
        {
            if (await DeclaredAction.FindAsync(project, calls.First(), cancellation).ConfigureAwait(false) is not { } action) continue;
            if (await FormAsync(action, cancellation).ConfigureAwait(false) is not { } form) continue;
            var outputs = new HashSet<(string, string)>();
            foreach (var call in calls) outputs.UnionWith(await OutputsAsync(project, call, (IMethodSymbol)action.Symbol, cancellation).ConfigureAwait(false));
            changes.Add(action.Document.Id, form.Changes(outputs));
        }

        return await changes.ApplyAsync(project.Solution, cancellation).ConfigureAwait(false);
    }

    private static async Task<GatedForm?> FormAsync(DeclaredAction action, CancellationToken cancellation)
    {
        if (action is not { Symbol: IMethodSymbol method, Node: MethodDeclarationSyntax declaration }) return null;
        if (await action.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        var form = new GatedForm(declaration, method, model, await action.Document.GetTextAsync(cancellation).ConfigureAwait(false));
        return form.IsPossible ? form : null;
    }

    /// <summary>What the reported call hands over, where the action itself is called there.</summary>
    private static async Task<IEnumerable<(string Parameter, string System)>> OutputsAsync(Project project, Diagnostic diagnostic, IMethodSymbol method, CancellationToken cancellation)
    {
        var none = Enumerable.Empty<(string, string)>();
        if (diagnostic.Location.SourceTree is not { } tree || project.GetDocument(tree) is not { } document) return none;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return none;
        var root = await tree.GetRootAsync(cancellation).ConfigureAwait(false);
        return root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax call
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(call, cancellation).Symbol?.OriginalDefinition, method)
                ? new OutputArguments(model, cancellation).Of(call, method).ToList()
                : none;
    }
}
