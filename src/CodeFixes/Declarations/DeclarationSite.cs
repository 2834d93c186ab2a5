using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes.Declarations;

/// <summary>The declaration that lacks an attribute, as syntax.</summary>
/// <param name="Node">What carries the attribute lists.</param>
/// <param name="Lists">Those that it has.</param>
internal sealed record DeclarationSite(SyntaxNode Node, SyntaxList<AttributeListSyntax> Lists)
{
    /// <summary>Finds the declaration whose name stands at a place; null where an attribute would say something of its neighbours too.</summary>
    public static DeclarationSite? Find(SyntaxNode place)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case ParameterSyntax parameter:
                    return new DeclarationSite(parameter, parameter.AttributeLists);
                case BaseFieldDeclarationSyntax field:
                    // int a, b; is one declaration with one place for attributes.
                    return field.Declaration.Variables.Count == 1 ? new DeclarationSite(field, field.AttributeLists) : null;
                case BaseTypeDeclarationSyntax:
                    return null;
                case MemberDeclarationSyntax member:
                    return new DeclarationSite(member, member.AttributeLists);
            }
        }

        return null;
    }
}
