using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow;

/// <summary>
/// <c>app.MapPost("/questions", (Question question, IChatClient chat) => ...)</c>: the framework, which no code in sight is, calls the function with what a person sent.
/// </summary>
internal static class UserInputHandlers
{
    /// <summary>Finds the functions that a program registers so, and notes them with their routes.</summary>
    public static void Read(ProgramIndex index, System.Func<SyntaxTree, SemanticModel> modelOf, UserInputs inputs, CancellationToken cancellation)
    {
        if (inputs.Registrations.IsEmpty) return;
        var names = inputs.Registrations.Select(static r => r.Entry.Target.Name).Distinct().ToImmutableArray();
        foreach (var file in index.FilesWithAny(names))
        {
            foreach (var member in file.Members)
            {
                if (!names.Any(member.Mentions.Contains)) continue;
                foreach (var call in member.Declaration.DescendantNodes().OfType<InvocationExpressionSyntax>())
                {
                    if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && names.Contains(name)) Note(call, modelOf(call.SyntaxTree), inputs, cancellation);
                }
            }
        }
    }

    private static void Note(InvocationExpressionSyntax call, SemanticModel semantics, UserInputs inputs, CancellationToken cancellation)
    {
        if (semantics.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method) return;
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var (section, entry) in inputs.Registrations)
        {
            if (!LibraryModels.IsIn(section, definition) || !MemberPatternMatcher.Matches(entry.Target, definition)) continue;
            foreach (var path in entry.Functions)
            {
                if (Argument(call, path, method, definition) is { } function && FunctionOf(function, semantics, cancellation) is { } declaration) inputs.Handlers[declaration] = RouteOf(call, semantics, cancellation);
            }

            return;
        }
    }

    private static ExpressionSyntax? Argument(InvocationExpressionSyntax call, AccessPath path, IMethodSymbol method, IMethodSymbol definition)
    {
        var parameter = definition.Parameters.FirstOrDefault(p => path.ArgumentName is { } name ? p.Name == name : p.Ordinal == path.Index);
        if (parameter is null) return null;
        var arguments = call.ArgumentList.Arguments;
        if (arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name) is { } named) return named.Expression;
        var position = parameter.Ordinal - (method.ReducedFrom is null ? 0 : 1);
        return position >= 0 && position < arguments.Count && arguments[position].NameColon is null ? arguments[position].Expression : null;
    }

    /// <summary>The lambda itself, or what declares the method that is named.</summary>
    private static SyntaxNode? FunctionOf(ExpressionSyntax function, SemanticModel semantics, CancellationToken cancellation) => function switch
    {
        AnonymousFunctionExpressionSyntax => function,
        ParenthesizedExpressionSyntax inner => FunctionOf(inner.Expression, semantics, cancellation),
        CastExpressionSyntax cast => FunctionOf(cast.Expression, semantics, cancellation),
        _ => semantics.GetSymbolInfo(function, cancellation) is var info && (info.Symbol ?? (info.CandidateSymbols.Length == 1 ? info.CandidateSymbols[0] : null)) is IMethodSymbol { DeclaringSyntaxReferences: { IsEmpty: false } references }
            ? references[0].GetSyntax(cancellation)
            : null,
    };

    private static string RouteOf(InvocationExpressionSyntax call, SemanticModel semantics, CancellationToken cancellation)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (semantics.GetConstantValue(argument.Expression, cancellation) is { HasValue: true, Value: string route }) return route;
        }

        return "";
    }
}
