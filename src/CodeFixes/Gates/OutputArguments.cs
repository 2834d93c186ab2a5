using System.Collections.Generic;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes.Gates;

/// <summary>Which parameters of a call are plainly handed what a marked client returned: directly, by a local, or as a member of either.</summary>
internal sealed class OutputArguments(SemanticModel model, CancellationToken cancellation)
{
    /// <summary>The parameters by name, with the id of the system.</summary>
    public IEnumerable<(string Parameter, string System)> Of(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        for (var i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            var argument = call.ArgumentList.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText ?? (i < method.Parameters.Length ? method.Parameters[i].Name : null);
            if (name is not null && SystemOf(argument.Expression) is { } system) yield return (name, system);
        }
    }

    private string? SystemOf(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    continue;
                case AwaitExpressionSyntax awaited:
                    expression = awaited.Expression;
                    continue;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    continue;
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    continue;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: var task } }:
                    expression = task;
                    continue;
                case InvocationExpressionSyntax call:
                    return model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method ? Client(method) ?? Client(method.ContainingType) : null;
                case IdentifierNameSyntax name when Initializer(name) is { } initializer:
                    expression = initializer;
                    continue;
                default:
                    return null;
            }
        }
    }

    private ExpressionSyntax? Initializer(IdentifierNameSyntax name) =>
        model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] }
            && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: var value } ? value : null;

    private static string? Client(ISymbol symbol) =>
        OurAttributes.Find(symbol.GetAttributes(), MetadataNames.AdsClient) is { } client && OurAttributes.Text(client, 0) is { Length: > 0 } id ? id : null;
}
