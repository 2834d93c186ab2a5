using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AdsGuard.CodeFixes.Declarations;

/// <summary>Fixes all diagnostics of a scope at once where the fix is not in the file that they are reported in, and several of them are fixed by one change.</summary>
internal sealed class SolutionFixAll(string title, Func<Project, IReadOnlyList<Diagnostic>, CancellationToken, Task<Solution>> fix) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) =>
        Task.FromResult<CodeAction?>(CodeAction.Create(title, cancellation => FixAsync(context.WithCancellationToken(cancellation)), context.CodeActionEquivalenceKey));

    private async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        var projects = context.Scope == FixAllScope.Solution ? solution.ProjectIds.ToImmutableArray() : ImmutableArray.Create(context.Project.Id);
        foreach (var id in projects)
        {
            // Diagnostics are those of the solution as it was; a fix stays within its project.
            var original = context.Solution.GetProject(id)!;
            var diagnostics = context.Scope == FixAllScope.Document && context.Document is { } document
                ? await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)
                : await context.GetAllDiagnosticsAsync(original).ConfigureAwait(false);
            if (!diagnostics.IsEmpty) solution = await fix(solution.GetProject(id)!, diagnostics, context.CancellationToken).ConfigureAwait(false);
        }

        return solution;
    }
}
