using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Suppressions;

/// <summary>
/// <c>[SuppressMessage("AdsGuard.DataProtection", "ADS1001", Justification = "why")]</c>, on a member or for the assembly. The compiler treats the unconditional one, which
/// is meant for tools that read the assembly, in the same way.
/// </summary>
internal static class AttributeSuppressions
{
    private const string Namespace = "System.Diagnostics.CodeAnalysis";
    private static readonly ImmutableArray<string> Names = ["SuppressMessageAttribute", "UnconditionalSuppressMessageAttribute"];

    /// <summary>What is written where one of them stands.</summary>
    public static ImmutableArray<string> Words { get; } = AttributeNames.Words([.. Names]);

    public static RuleSuppression? Of(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        // Cheap first: who suppresses one of our rules hands over its ID, as a literal or as a constant.
        if (attribute.ArgumentList?.Arguments is not { Count: >= 2 } arguments) return null;
        if (!arguments.Any(argument => MayBeRule(argument.Expression))) return null;
        if (model.GetSymbolInfo(attribute, cancellation).Symbol is not IMethodSymbol { ContainingType: { } type } || !Names.Contains(type.Name) || type.ContainingNamespace.ToDisplayString() != Namespace) return null;

        var id = arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == "checkId")
            ?? arguments.Where(static argument => argument.NameEquals is null && argument.NameColon is null).Skip(1).FirstOrDefault();
        if (Text(id, model, cancellation) is not { } check || RuleIds.Find(check.Split(':')[0].Trim()) is not { } rule) return null;
        var justification = Text(arguments.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "Justification"), model, cancellation);
        return new RuleSuppression(rule.Id, $"[{AttributeNames.Short(type.Name)}]", attribute.GetLocation(), justification, "as its Justification");
    }

    private static bool MayBeRule(ExpressionSyntax expression) =>
        expression is not LiteralExpressionSyntax literal || literal.Token.Value is string text && RuleIds.Find(text.Split(':')[0].Trim()) is not null;

    private static string? Text(AttributeArgumentSyntax? argument, SemanticModel model, CancellationToken cancellation) =>
        argument is null ? null : model.GetConstantValue(argument.Expression, cancellation).Value as string;
}
