using System;
using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>A purpose for one system that this fix wrote and nobody has finished: it still has a blank. Another flow into the system is added to it.</summary>
internal sealed class UnfinishedPurpose
{
    private readonly Dictionary<string, AttributeArgumentSyntax> _arguments;

    private UnfinishedPurpose(AttributeSyntax attribute)
    {
        First = attribute.ArgumentList!.Arguments[0];
        _arguments = attribute.ArgumentList.Arguments
            .Where(static a => a.NameEquals is not null)
            .GroupBy(static a => a.NameEquals!.Name.Identifier.ValueText)
            .ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal);
    }

    /// <summary>The argument that every purpose has.</summary>
    public AttributeArgumentSyntax First { get; }

    public static UnfinishedPurpose? Find(SyntaxList<AttributeListSyntax> lists, string system)
    {
        foreach (var attribute in lists.SelectMany(static l => l.Attributes))
        {
            if (AttributeNames.Of(attribute) != MetadataNames.AuthorizedPurpose || attribute.ArgumentList is not { Arguments.Count: > 0 } list) continue;
            if (!list.Arguments.SelectMany(Texts).Any(static t => t.StartsWith(PurposeText.Blank, StringComparison.OrdinalIgnoreCase))) continue;
            var purpose = new UnfinishedPurpose(attribute);
            if (purpose.ArgumentOf("Systems") is { } systems && Texts(systems).SequenceEqual(new[] { system })) return purpose;
        }

        return null;
    }

    public AttributeArgumentSyntax? ArgumentOf(string name) => _arguments.TryGetValue(name, out var argument) ? argument : null;

    /// <summary>The kinds that an argument lists.</summary>
    public IEnumerable<string> KindsOf(KindArgument argument) =>
        ArgumentOf(argument.Name)?.Expression.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>()
            .Where(m => m.Expression.ToString().EndsWith(argument.Enumeration, StringComparison.Ordinal))
            .Select(static m => m.Name.Identifier.ValueText) ?? Enumerable.Empty<string>();

    private static IEnumerable<string> Texts(AttributeArgumentSyntax argument) =>
        argument.Expression.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().Where(static l => l.IsKind(SyntaxKind.StringLiteralExpression)).Select(static l => l.Token.ValueText);
}
