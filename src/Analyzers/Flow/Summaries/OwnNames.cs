using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>The names in a member that may mean something on its own object: those that stand alone or behind <c>this</c>.</summary>
internal static class OwnNames
{
    public static IEnumerable<string> In(IMethodSymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            // A primary constructor has no code but the arguments of its base.
            if (reference.GetSyntax() is TypeDeclarationSyntax) continue;
            foreach (var node in reference.GetSyntax().DescendantNodes())
            {
                if (node is SimpleNameSyntax name && IsOnOwnObject(name)) yield return name.Identifier.ValueText;
            }
        }
    }

    private static bool IsOnOwnObject(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression.IsKind(SyntaxKind.ThisExpression),
        MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax or TypeArgumentListSyntax or AttributeSyntax or NameColonSyntax => false,
        _ => true,
    };
}
