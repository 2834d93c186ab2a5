using System.Text;
using AdsGuard.Generators.Emit;
using AdsGuard.Generators.Model;
using AdsGuard.Generators.Parse;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Generators;

/// <summary>
/// Writes <c>Reviewed...</c> for every interface with adverse members, its own or inherited, and for every client of a system whose output says when it is adverse. It reports nothing; rule
/// ADS2005 does.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DecoratorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var features = context.ParseOptionsProvider
            .Select(static (options, _) => LanguageFeatures.Of(options))
            .WithTrackingName(TrackingNames.Language);
        var ofMembers = context.SyntaxProvider
            .ForAttributeWithMetadataName($"{MetadataNames.Namespace}.{MetadataNames.AdverseAction}", static (node, _) => node.Parent is InterfaceDeclarationSyntax, DecoratorParser.ParseFromMember)
            .Where(static decorator => decorator is not null)
            .WithTrackingName(TrackingNames.Decorators);
        var ofClients = context.SyntaxProvider
            .ForAttributeWithMetadataName($"{MetadataNames.Namespace}.{MetadataNames.AdsClient}", static (node, _) => node is InterfaceDeclarationSyntax, DecoratorParser.ParseFromClient)
            .Where(static decorator => decorator is not null)
            .WithTrackingName(TrackingNames.Clients);

        // No mark stands on these. Declarations with a list of bases are few, and no body is bound for them.
        var ofBases = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is InterfaceDeclarationSyntax { BaseList: not null }, DecoratorParser.ParseFromBases)
            .Where(static decorator => decorator is not null)
            .WithTrackingName(TrackingNames.Heirs);

        // Looking for types in every reference is for those who have something to register.
        var container = ofMembers.Collect().Combine(ofClients.Collect()).Combine(ofBases.Collect())
            .Select(static (decorators, _) => decorators.Left.Left.Length + decorators.Left.Right.Length + decorators.Right.Length > 0)
            .Combine(context.CompilationProvider)
            .Select(static (asked, _) => asked.Left ? ContainerModel.Of(asked.Right) : ContainerModel.None)
            .WithTrackingName(TrackingNames.Container);

        Register(context, ofMembers, features, container);
        Register(context, ofClients, features, container);
        Register(context, ofBases, features, container);
    }

    private static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<DecoratorModel?> decorators,
        IncrementalValueProvider<LanguageFeatures> features,
        IncrementalValueProvider<ContainerModel> container)
    {
        context.RegisterSourceOutput(decorators.Combine(features), static (output, pair) =>
            output.AddSource($"{pair.Left!.Place.HintName}.g.cs", SourceText.From(DecoratorWriter.Write(pair.Left, pair.Right), Encoding.UTF8)));
        context.RegisterSourceOutput(decorators.Combine(features.Combine(container)), static (output, pair) =>
        {
            if (pair.Right.Right.IsReferenced && pair.Left!.RegistrationAccessibility is not null)
                output.AddSource($"{pair.Left.Place.HintName}.Registration.g.cs", SourceText.From(RegistrationWriter.Write(pair.Left, pair.Right.Right, pair.Right.Left), Encoding.UTF8));
        });
    }
}
