using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>The declaration whose purpose counts for a flow, as syntax, and what to call it.</summary>
internal sealed record PurposeSite(SyntaxNode Node, string Name)
{
    /// <summary>
    /// Finds the innermost declaration around a place that can carry a purpose and is looked at for flows there: the member; the type, for what is run by its
    /// constructors; the assembly, for top-level statements.
    /// </summary>
    public static PurposeSite? Find(SyntaxNode place)
    {
        for (var node = place; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case MethodDeclarationSyntax method:
                    return new PurposeSite(method, method.Identifier.ValueText);
                case ConstructorDeclarationSyntax constructor:
                    return new PurposeSite(constructor, constructor.Identifier.ValueText);
                case BaseMethodDeclarationSyntax other:
                    return new PurposeSite(other, TypeName(other));
                case AccessorDeclarationSyntax { Parent.Parent: EventDeclarationSyntax } accessor:
                    return new PurposeSite(accessor, accessor.Keyword.ValueText);
                // An initializer is run by the constructors of the type.
                case PropertyDeclarationSyntax property when property.Initializer?.Span.Contains(place.Span) != true:
                    return new PurposeSite(property, property.Identifier.ValueText);
                case IndexerDeclarationSyntax indexer:
                    return new PurposeSite(indexer, TypeName(indexer) + "[]");
                case TypeDeclarationSyntax type:
                    return new PurposeSite(type, type.Identifier.ValueText);
                case CompilationUnitSyntax root:
                    return new PurposeSite(root, "the assembly");
            }
        }

        return null;
    }

    private static string TypeName(SyntaxNode member) => (member.Parent as TypeDeclarationSyntax)?.Identifier.ValueText ?? "";
}
