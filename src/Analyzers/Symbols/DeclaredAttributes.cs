using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>The attributes on the declarations of a file, those on local functions and lambdas left out: no body is looked at, which keeps the walk short.</summary>
internal static class DeclaredAttributes
{
    public static IEnumerable<AttributeSyntax> In(SyntaxNode root) =>
        root.DescendantNodes(static n => n is CompilationUnitSyntax or MemberDeclarationSyntax or BaseParameterListSyntax or ParameterSyntax or AttributeListSyntax
            or AccessorListSyntax or AccessorDeclarationSyntax).OfType<AttributeSyntax>();
}
