using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>
/// A hash of what a file shows to others: all of it but the bodies and initializers of its members. As long as every file keeps its shape, and the references stay, a name in
/// any other file means what it meant.
/// </summary>
internal static class DeclarationShape
{
    /// <summary>The offset basis and the prime of FNV-1a, in 64 bits.</summary>
    private const long Basis = unchecked((long)14695981039346656037);
    private const long Prime = 1099511628211;

    public static long Of(SyntaxTree tree, CancellationToken cancellation)
    {
        var hash = Basis;
        foreach (var token in tree.GetRoot(cancellation).DescendantTokens(static node => !IsBody(node)))
        {
            hash = With(hash, token.RawKind);
            foreach (var c in token.Text) hash = With(hash, c);
        }

        return hash;
    }

    /// <summary>The hash of a sequence with one more part.</summary>
    public static long With(long hash, long part) => unchecked((hash ^ part) * Prime);

    /// <summary>The value of a constant is seen by others, since it can decide which overload fits.</summary>
    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax => node.Parent is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or AccessorDeclarationSyntax,
        EqualsValueClauseSyntax => node.Parent switch
        {
            PropertyDeclarationSyntax => true,
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
            _ => false,
        },
        GlobalStatementSyntax => true,
        _ => false,
    };
}
