using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Rules.Gates;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Gates;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// ADS2005: a gate is asked for - by a partial method, or by an interface - and none can be written. The generator asks the same predicates, so that this speaks exactly
/// where it writes nothing, or writes a member that stays closed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoGateCanBeWritten : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS2005_NoGateCanBeWritten);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        var demand = new DecoratorDemand(context.Compilation, new TreeFacts(context));
        RegisterAttributes(context, ImmutableArray.Create(MetadataNames.AdverseAction, MetadataNames.AdsClient), (file, attribute, name) => Analyze(file, attribute, name, demand));
    }

    private static void Analyze(SemanticModelAnalysisContext context, AttributeSyntax attribute, string name, DecoratorDemand demand)
    {
        if (AppliedAttribute.Find(attribute, context.SemanticModel, context.CancellationToken) is not { IsOnReturnValue: false } applied || !OurAttributes.Is(applied.Data, name)) return;
        if (attribute.Parent?.Parent is not { } declaration || Identifier(declaration) is not { } place) return;
        var compilation = context.SemanticModel.Compilation;
        switch (applied.Target)
        {
            case IMethodSymbol { IsPartialDefinition: true } or IMethodSymbol { PartialDefinitionPart: not null }:
                var method = (IMethodSymbol)applied.Target;
                var shape = GateShape.OfAction(method.PartialDefinitionPart ?? method, compilation);
                Report(method, shape.Problem, shape.Culprit, place);
                break;
            case IMethodSymbol or IPropertySymbol { SetMethod.IsInitOnly: false } or IPropertySymbol { ReturnsByRef: true } when applied.Target.ContainingType.TypeKind == TypeKind.Interface && DecoratedMember.IsForwardable(applied.Target):
                AnalyzeMember(applied.Target, applied.Target.ContainingType, place);
                if (!IsFirst(applied.Target) || Marks.Has(applied.Target.ContainingType, MetadataNames.AdsClient)) break;
                AnalyzeInterface(applied.Target.ContainingType, declaration.Parent!);
                AnalyzeUnmarked(applied.Target.ContainingType, place);
                break;
            case INamedTypeSymbol { TypeKind: TypeKind.Interface } client when name == MetadataNames.AdsClient:
                AnalyzeInterface(client, declaration);
                AnalyzeUnmarked(client, place);
                break;
        }

        void AnalyzeUnmarked(INamedTypeSymbol type, Location where)
        {
            foreach (var member in type.AllInterfaces.Insert(0, type).SelectMany(static i => i.GetMembers()))
            {
                if (DecoratedMember.IsForwardable(member) && !Marks.Has(member, MetadataNames.AdverseAction)) AnalyzeMember(member, type, LocationOf(member) ?? where);
            }
        }

        void AnalyzeMember(ISymbol member, INamedTypeSymbol type, Location where)
        {
            var decorated = DecoratedMember.Of(member, type, compilation);
            if (decorated.Treatment == MemberTreatment.Close && demand.IsFor(type)) Report(member, decorated.Problem, decorated.Culprit, where);
        }

        void AnalyzeInterface(INamedTypeSymbol type, SyntaxNode node)
        {
            var (problem, culprit) = GateShape.OfInterface(type, compilation);
            if (problem != GateProblem.None && IsDecorated(type, compilation) && demand.IsFor(type) && Identifier(node) is { } where) Report(type, problem, culprit, where);
        }

        void Report(ISymbol symbol, GateProblem problem, ISymbol? culprit, Location where)
        {
            if (problem == GateProblem.None) return;
            var obstacle = ObstacleTexts.Of(symbol, problem, culprit);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ADS2005_NoGateCanBeWritten, where, SymbolNames.Of(symbol), Provisions.ReviewBeforeAdverseAction, obstacle));
        }

        Location? LocationOf(ISymbol member) => member.Locations.FirstOrDefault(l => l.SourceTree == attribute.SyntaxTree);
    }

    /// <summary>Of several adverse members the first speaks for the interface.</summary>
    private static bool IsFirst(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member, member.ContainingType.GetMembers().FirstOrDefault(static m => Marks.Has(m, MetadataNames.AdverseAction) && DecoratedMember.IsForwardable(m)));

    private static bool IsDecorated(INamedTypeSymbol type, Compilation compilation) => type.AllInterfaces.Insert(0, type)
        .SelectMany(static i => i.GetMembers())
        .Any(member => DecoratedMember.IsForwardable(member) && DecoratedMember.Of(member, type, compilation).IsGuarded);

    private static Location? Identifier(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
        IndexerDeclarationSyntax indexer => indexer.ThisKeyword.GetLocation(),
        BaseTypeDeclarationSyntax type => type.Identifier.GetLocation(),
        _ => null,
    };
}
