using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow;

/// <summary>
/// The texts that an expression may be, by its constants and by what is written where fields, properties and locals are declared. <c>{}</c> stands for a part
/// that nobody says, null for a text that nobody says anything of.
/// </summary>
internal sealed class AddressTexts(Compilation compilation, Func<SyntaxTree, SemanticModel> semanticsOf, CancellationToken cancellation)
{
    private const int Depth = 12;
    private const int Most = 16;

    /// <summary>So many expressions are looked at for one address: texts that are made of texts that are made of texts would be without end.</summary>
    private const int Budget = 256;

    private static readonly ImmutableArray<string?> Unknown = ImmutableArray.Create<string?>((string?)null);

    private int _left;

    public ImmutableArray<string?> Of(ExpressionSyntax expression)
    {
        _left = Budget;
        return Of(expression, Depth);
    }

    private ImmutableArray<string?> Of(ExpressionSyntax? expression, int depth)
    {
        if (expression is null || depth == 0 || _left-- <= 0) return Unknown;
        var semantics = semanticsOf(expression.SyntaxTree);
        if (semantics.GetConstantValue(expression, cancellation) is { HasValue: true, Value: string text }) return ImmutableArray.Create<string?>(text);
        return expression switch
        {
            ParenthesizedExpressionSyntax inner => Of(inner.Expression, depth - 1),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } inner => Of(inner.Operand, depth - 1),
            CastExpressionSyntax cast => Of(cast.Expression, depth - 1),
            ConditionalExpressionSyntax choice => Either(new[] { choice.WhenTrue, choice.WhenFalse }, depth),
            SwitchExpressionSyntax choice => Either(choice.Arms.Select(static a => a.Expression), depth),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => Either(new[] { choice.Left, choice.Right }, depth),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Joined(new[] { sum.Left, sum.Right }, depth),
            InterpolatedStringExpressionSyntax interpolated => OfInterpolation(interpolated, depth),
            BaseObjectCreationExpressionSyntax creation => OfCreation(creation, semantics, depth),
            InvocationExpressionSyntax call => OfCall(call, semantics, depth),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => OfSymbol(semantics.GetSymbolInfo(expression, cancellation).Symbol, depth),
            _ => Unknown,
        };
    }

    private ImmutableArray<string?> Either(IEnumerable<ExpressionSyntax> choices, int depth) =>
        choices.SelectMany(choice => Of(choice, depth - 1)).Distinct().Take(Most).ToImmutableArray();

    private ImmutableArray<string?> Joined(IEnumerable<ExpressionSyntax> parts, int depth) => parts.Select(part => Of(part, depth - 1)).Aggregate(Append);

    private ImmutableArray<string?> OfInterpolation(InterpolatedStringExpressionSyntax interpolated, int depth)
    {
        var result = ImmutableArray.Create<string?>("");
        foreach (var content in interpolated.Contents)
        {
            result = Append(result, content switch
            {
                InterpolatedStringTextSyntax text => ImmutableArray.Create<string?>(text.TextToken.ValueText),
                InterpolationSyntax hole => Of(hole.Expression, depth - 1),
                _ => Unknown,
            });
        }

        return result;
    }

    private static ImmutableArray<string?> Append(ImmutableArray<string?> beginnings, ImmutableArray<string?> ends) =>
        beginnings.SelectMany(_ => ends, static (beginning, end) => beginning is null && end is null ? null : (beginning ?? "{}") + (end ?? "{}"))
            .Distinct()
            .Take(Most)
            .ToImmutableArray();

    // new Uri(text), new Uri(text, UriKind.Absolute), new Uri(address, path): what comes first is where it goes.
    private ImmutableArray<string?> OfCreation(BaseObjectCreationExpressionSyntax creation, SemanticModel semantics, int depth)
    {
        var arguments = creation.ArgumentList?.Arguments ?? default;
        if (arguments.Count == 0 || semantics.GetTypeInfo(creation, cancellation).Type is not { Name: "Uri" }) return Unknown;
        var isPut = arguments.Count > 1 && semantics.GetTypeInfo(arguments[1].Expression, cancellation).Type is { Name: "String" or "Uri" };
        return isPut ? Append(Of(arguments[0].Expression, depth - 1), Of(arguments[1].Expression, depth - 1)) : Of(arguments[0].Expression, depth - 1);
    }

    private ImmutableArray<string?> OfCall(InvocationExpressionSyntax call, SemanticModel semantics, int depth)
    {
        var arguments = call.ArgumentList.Arguments;
        if (semantics.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method) return Unknown;
        if (method.Parameters.IsEmpty) return OfSymbol(method, depth);
        if (method.ContainingType.SpecialType != SpecialType.System_String || arguments.Count == 0) return Unknown;
        return method.Name switch
        {
            "Concat" => Joined(arguments.Select(static a => a.Expression), depth),
            "Format" => Of(arguments[0].Expression, depth - 1),
            _ => Unknown,
        };
    }

    private ImmutableArray<string?> OfSymbol(ISymbol? symbol, int depth)
    {
        // The code of another project, which an editor has, is looked at in no build.
        if (symbol is not { DeclaringSyntaxReferences: [{ } declaration, ..] } || !compilation.ContainsSyntaxTree(declaration.SyntaxTree)) return Unknown;
        var said = declaration.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value ?? Getter(property),
            MethodDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: { } value } => value,
            _ => null,
        };
        var texts = Of(said, depth - 1);
        // What can be set may be something else by then.
        return symbol is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod: not null } ? texts.AddRange(Unknown) : texts;
    }

    private static ExpressionSyntax? Getter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(static a => a.IsKind(SyntaxKind.GetAccessorDeclaration))?.ExpressionBody?.Expression;
}
