using System;
using AdsGuard.Analyzers.Flow.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Paths;

/// <summary>What the reader would call a step of a path.</summary>
internal static class HopNames
{
    private const int MaximalLength = 40;

    /// <summary>The name of a step; null for the joints between the steps.</summary>
    public static string? Of(IOperation operation) => operation switch
    {
        // What foreach calls, nobody wrote.
        IInvocationOperation { IsImplicit: true, TargetMethod.Name: "GetEnumerator" or "GetAsyncEnumerator" } => null,
        IPropertyReferenceOperation { IsImplicit: true, Property.Name: "Current" } => null,
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension, Name: not "<Clone>$" } } invocation => invocation.TargetMethod.Name,
        IObjectCreationOperation { Type: { } type } => "new " + type.Name,
        IFieldReferenceOperation or IPropertyReferenceOperation => SymbolNames.Of(((IMemberReferenceOperation)operation).Member),
        _ => null,
    };

    /// <summary>The text of an expression on one line.</summary>
    public static string Shorten(SyntaxNode place)
    {
        var text = string.Join(" ", place.ToString().Split(new[] { ' ', '\t', '\r', '\n' }, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MaximalLength ? text : text.Substring(0, MaximalLength - 3) + "...";
    }
}
