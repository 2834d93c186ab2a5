using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Rules.Honour;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Gates;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// A statement that the rules take on somebody's honour, and that the code beside it contradicts: <c>[Deidentifies]</c> on a method that hands back what it was
/// given, <c>[HumanReview]</c> on one that cannot refuse or asks a system, <c>[GeneratedReviewGate]</c> on what nobody generated. Only what is plain from the body; what a method calls is not followed.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HonourIsDoubtful : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS9006_HonourIsDoubtful);

    private static readonly ImmutableArray<string> Words = AttributeNames.Words(MetadataNames.Deidentifies, MetadataNames.HumanReview);

    /// <summary>A mark may be inherited from another file or assembly; where nobody writes one, no method need be bound for it.</summary>
    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        RegisterAttributes(context, ImmutableArray.Create(GateNames.GeneratedGate), AnalyzeGate);
        var facts = new TreeFacts(context);
        if (!context.Compilation.SyntaxTrees.Any(tree => facts.WordsOf(tree).MayContainAny(Words))
            && !context.Compilation.SourceModule.ReferencedAssemblySymbols.Any(static a => OurAttributes.MayUse(a) && !a.Name.StartsWith(MetadataNames.Namespace + ".", System.StringComparison.Ordinal))) return;
        var systems = new SystemsInSight(context.Compilation, policy);
        context.RegisterSyntaxNodeAction(node => DeepCode.Run(facts.WordsOf(node.Node.SyntaxTree).IsDeep, () => AnalyzeMethod(node, systems)), SyntaxKind.MethodDeclaration, SyntaxKind.LocalFunctionStatement);
    }

    /// <summary>The generator marks what it writes; on anything else the mark says that somebody is asked, and nobody is.</summary>
    private static void AnalyzeGate(SemanticModelAnalysisContext context, AttributeSyntax attribute, string name)
    {
        if (GeneratedTrees.IsOne(attribute.SyntaxTree)) return;
        if (AppliedAttribute.Find(attribute, context.SemanticModel, context.CancellationToken) is not { } applied || !OurAttributes.Is(applied.Data, name)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ADS9006_HonourIsDoubtful,
            attribute.GetLocation(),
            SymbolNames.Of(applied.Target),
            "is marked [GeneratedReviewGate] and was not generated, so that no rule takes it for a gate: let the gate be generated, or take the mark off"));
    }

    private static void AnalyzeMethod(SyntaxNodeAnalysisContext context, SystemsInSight systems)
    {
        var (body, name) = context.Node switch
        {
            MethodDeclarationSyntax method => ((SyntaxNode?)method.Body ?? method.ExpressionBody, method.Identifier),
            LocalFunctionStatementSyntax function => ((SyntaxNode?)function.Body ?? function.ExpressionBody, function.Identifier),
            _ => default,
        };
        if (body is null || context.SemanticModel.GetDeclaredSymbol(context.Node, context.CancellationToken) is not IMethodSymbol symbol) return;
        var deidentifies = IsMarked(symbol, MetadataNames.Deidentifies);
        var reviews = IsMarked(symbol, MetadataNames.HumanReview);
        if (!deidentifies && !reviews) return;
        if (WaysOut.Of(symbol, body, context.SemanticModel, context.CancellationToken) is not { } ways) return;
        if (deidentifies && ways.HandsBack() is { } parameter)
            Report($"is marked [Deidentifies] and hands back '{parameter.Name}' as it came: take the data out there, or the mark off");
        if (reviews && ways.AlwaysApproves())
            Report("is marked [HumanReview] and cannot refuse, since every way out of it approves: let a human decide there, or take the mark off");
        else if (reviews && ways.AsksNobodyBut(systems) is { } system)
            Report($"is marked [HumanReview] and asks nobody but the ADS '{system.Id}': let a human decide there, or take the mark off");

        void Report(string why) => context.ReportDiagnostic(Diagnostic.Create(Descriptors.ADS9006_HonourIsDoubtful, name.GetLocation(), SymbolNames.Of(symbol), why));
    }

    private static bool IsMarked(IMethodSymbol method, string attribute) => OurAttributes.WithInherited(method).OfType<IMethodSymbol>().Any(m =>
        m.GetAttributes().Concat(m.GetReturnTypeAttributes()).Any(a => OurAttributes.Is(a, attribute) && !SaysNothing(a)));

    /// <summary>A de-identification of no category promises nothing: ADS9003 says so.</summary>
    private static bool SaysNothing(AttributeData attribute) => attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Value: 0 }, ..];
}
