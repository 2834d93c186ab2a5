using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes;

/// <summary>
/// Switches a recording off where a literal <c>true</c> switches it on. A cache is a design, and is left to whoever designed it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallIsRecordedFix)), Shared]
public sealed class CallIsRecordedFix : CodeFixProvider
{
    public const string Key_SwitchOff = "AdsGuard.SwitchRecordingOff";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ADS1013");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (SwitchOf(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } literal) continue;
            context.RegisterCodeFix(
                CodeAction.Create("Switch the recording off", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, Off(literal)))), Key_SwitchOff),
                diagnostic);
        }
    }

    /// <summary>The literal that switches it on.</summary>
    private static LiteralExpressionSyntax? SwitchOf(SyntaxNode node)
    {
        var expression = node.FirstAncestorOrSelf<SyntaxNode>(static n => n is AssignmentExpressionSyntax or InvocationExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax) switch
        {
            AssignmentExpressionSyntax assignment => assignment.Right,
            InvocationExpressionSyntax { ArgumentList.Arguments: { Count: >= 2 } arguments } => arguments[1].Expression,
            AnonymousObjectMemberDeclaratorSyntax field => field.Expression,
            _ => null,
        };
        return expression is LiteralExpressionSyntax literal && (literal.IsKind(SyntaxKind.TrueLiteralExpression) || literal.Token.ValueText is "1" || string.Equals(literal.Token.ValueText, "true", System.StringComparison.OrdinalIgnoreCase)) ? literal : null;
    }

    private static LiteralExpressionSyntax Off(LiteralExpressionSyntax on) => (on.IsKind(SyntaxKind.TrueLiteralExpression)
        ? SyntaxFactory.LiteralExpression(SyntaxKind.FalseLiteralExpression)
        : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(on.Token.ValueText == "1" ? "0" : "false"))).WithTriviaFrom(on);
}
