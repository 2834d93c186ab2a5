using System.Threading;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace AdsGuard.CodeFixes.Declarations;

/// <summary>The declaration of the action that a diagnostic is about, which may stand in another file.</summary>
/// <param name="Symbol">What is declared.</param>
/// <param name="Document">The file.</param>
/// <param name="Node">The declaration.</param>
internal sealed record DeclaredAction(ISymbol Symbol, Document Document, SyntaxNode Node)
{
    /// <summary>Finds it; null where it is not in the project, in more than one place, or generated.</summary>
    public static async Task<DeclaredAction?> FindAsync(Project project, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(PropertyNames.Declaration, out var id) || id is null) return null;
        if (await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation) return null;
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not { DeclaringSyntaxReferences: [var reference] } symbol) return null;
        return project.Solution.GetDocument(reference.SyntaxTree) is { } document and not SourceGeneratedDocument && document.Project.Id == project.Id
            ? new DeclaredAction(symbol, document, await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false))
            : null;
    }
}
