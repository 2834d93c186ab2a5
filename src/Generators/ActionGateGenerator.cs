using System.Text;
using AdsGuard.Generators.Emit;
using AdsGuard.Generators.Model;
using AdsGuard.Generators.Parse;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Generators;

/// <summary>Writes the body of every adverse partial method: ask the gate, and only then do it. It reports nothing; rule ADS2005 does.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ActionGateGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var features = context.ParseOptionsProvider
            .Select(static (options, _) => LanguageFeatures.Of(options))
            .WithTrackingName(TrackingNames.Language);

        var gates = context.SyntaxProvider
            .ForAttributeWithMetadataName($"{MetadataNames.Namespace}.{MetadataNames.AdverseAction}", IsDefinition, ActionGateParser.Parse)
            .Where(static gate => gate is not null)
            .WithTrackingName(TrackingNames.ActionGates);

        context.RegisterSourceOutput(gates.Combine(features), static (output, pair) =>
            output.AddSource($"{pair.Left!.Place.HintName}.g.cs", SourceText.From(ActionGateWriter.Write(pair.Left, pair.Right), Encoding.UTF8)));
    }

    private static bool IsDefinition(SyntaxNode node, System.Threading.CancellationToken cancellationToken) =>
        node is MethodDeclarationSyntax { Body: null, ExpressionBody: null } method && method.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword);
}
