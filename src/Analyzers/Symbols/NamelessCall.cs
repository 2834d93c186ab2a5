using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>
/// Calls that write no name: <c>_letter = new(text)</c>, <c>: base(text)</c>, <c>: this(text)</c> and <c>table[key] = text</c>. The index knows them by the keyword and the number of arguments, which a
/// constructor takes or does not; and assignments to elements by themselves.
/// </summary>
internal static class NamelessCall
{
    /// <summary>What goes on with an element that is assigned.</summary>
    public const string ElementSet = "[]=";

    /// <summary>How many more arguments than parameters are looked for where the last parameter takes any number.</summary>
    private const int FurtherArguments = 8;

    private const char Separator = '/';

    /// <summary>The name that the index has for the call that a token begins; null where it begins none, or one that hands nothing over.</summary>
    public static string? Of(SyntaxToken token) => !MayBegin(token) ? null : token.Parent switch
    {
        ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } creation when token == creation.NewKeyword => Name(token, arguments.Count),
        ConstructorInitializerSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } initializer when token == initializer.ThisOrBaseKeyword => Name(token, arguments.Count),
        BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax } list when token == list.OpenBracketToken && list.Parent is ExpressionSyntax element && IsSet(element) => ElementSet,
        _ => null,
    };

    /// <summary>Asked of every token of every file that is looked at: most are of another kind.</summary>
    private static bool MayBegin(SyntaxToken token) => token.Kind() is SyntaxKind.NewKeyword or SyntaxKind.BaseKeyword or SyntaxKind.ThisKeyword or SyntaxKind.OpenBracketToken;

    /// <summary>What binds there.</summary>
    public static SyntaxNode NodeOf(SyntaxToken token) => token.Parent is BracketedArgumentListSyntax { Parent: { } element } ? element : token.Parent!;

    /// <summary>The names by which a constructor or an indexer can be called.</summary>
    public static IEnumerable<string> NamesFor(ISymbol called)
    {
        if (called is IPropertySymbol { IsIndexer: true, SetMethod: not null }) yield return ElementSet;
        if (called is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: { IsEmpty: false } parameters }) yield break;
        var fewest = Math.Max(1, parameters.Count(static parameter => !parameter.IsOptional && !parameter.IsParams));
        var most = parameters[parameters.Length - 1].IsParams ? parameters.Length + FurtherArguments : parameters.Length;
        for (var count = fewest; count <= most; count++)
        {
            foreach (var keyword in new[] { SyntaxKind.NewKeyword, SyntaxKind.BaseKeyword, SyntaxKind.ThisKeyword }) yield return Name(SyntaxFacts.GetText(keyword), count);
        }
    }

    /// <summary>The word that stands in every file where such a call does; null where none has to.</summary>
    public static string? WordOf(string name)
    {
        if (name == ElementSet) return null;
        var end = name.IndexOf(Separator);
        return end < 0 ? name : name.Substring(0, end);
    }

    public static bool IsName(string name) => name == ElementSet || name.IndexOf(Separator) > 0;

    private static string Name(SyntaxToken keyword, int arguments) => Name(keyword.ValueText, arguments);

    private static string Name(string keyword, int arguments) => keyword + Separator + arguments.ToString(CultureInfo.InvariantCulture);

    private static bool IsSet(ExpressionSyntax element)
    {
        SyntaxNode place = element;
        while (place.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == place || place.Parent is ParenthesizedExpressionSyntax) place = place.Parent;
        return place.Parent is AssignmentExpressionSyntax assignment && assignment.Left == place;
    }
}
