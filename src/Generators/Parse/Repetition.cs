using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Generators.Parse;

/// <summary>
/// What is declared or marked twice, as it is while somebody copies a member. Two files of one name would end the generator, and with it every gate of the program: the
/// first gets its file, and what the compiler says of the second stays.
/// </summary>
internal static class Repetition
{
    /// <summary>Whether another method of the same name and parameters stands before this one.</summary>
    public static bool IsDeclaredBefore(IMethodSymbol method)
    {
        var id = CodeNames.Member(method);
        return !SymbolEqualityComparer.Default.Equals(method, method.ContainingType.GetMembers(method.Name).FirstOrDefault(m => m is IMethodSymbol && CodeNames.Member(m) == id));
    }

    /// <summary>Whether another part of a type carries the same mark before this one.</summary>
    public static bool IsMarkedBefore(INamedTypeSymbol type, GeneratorAttributeSyntaxContext context)
    {
        var mark = context.Attributes[0];
        var first = type.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, mark.AttributeClass))?.ApplicationSyntaxReference;
        return first is not null && (first.SyntaxTree != context.TargetNode.SyntaxTree || !context.TargetNode.Span.Contains(first.Span));
    }

    /// <summary>Whether another part of a type says what it is derived from before this one.</summary>
    public static bool IsDerivedBefore(INamedTypeSymbol type, SyntaxNode declaration) =>
        type.DeclaringSyntaxReferences.FirstOrDefault(static r => r.GetSyntax() is TypeDeclarationSyntax { BaseList: not null })?.GetSyntax() != declaration;
}
