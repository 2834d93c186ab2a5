using System.Collections.Immutable;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.Analyzers.Rules.Gates;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// ADS2004: the body of an adverse action is reached without the gate before it, an implementation without its decorator, or a gated method is overridden by one that asks
/// nobody. Looks only at files in whose text such a body, such an implementation, such a method or a reflective call is named.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GateIsBypassed : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS2004_GateIsBypassed);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        var facts = new TreeFacts(context);
        var implementations = new UndecoratedImplementations(context.Compilation, facts);
        var overridable = new OverridableGates(context.Compilation, facts, implementations);
        context.RegisterSemanticModelAction(file => Analyze(file, facts.WordsOf(file.SemanticModel.SyntaxTree), implementations, overridable));
    }

    private static void Analyze(SemanticModelAnalysisContext context, Symbols.FileWords words, UndecoratedImplementations implementations, OverridableGates overridable)
    {
        var tree = context.SemanticModel.SyntaxTree;
        // What the generator wrote is the gate.
        if (GeneratedTrees.IsOne(tree)) return;
        var namesBody = words.NameAfterReview;
        var reflects = words.MayContainAny(ReflectiveReferences.Words);
        var namesImplementation = words.MayContainAny(implementations.Names(context.CancellationToken));
        var findsByName = words.MayContainAny(UndecoratedUses.Words) && implementations.AreGatesInSight;
        var namesGate = words.MayContainAny(overridable.Names(context.CancellationToken));
        var inheritsGate = overridable.AreInInterfaces(context.CancellationToken);
        if (!namesBody && !namesImplementation && !findsByName && !namesGate && !inheritsGate && !(reflects && implementations.AreGatesInSight)) return;

        var bodies = new AfterReviewReferences(context.SemanticModel, context.CancellationToken);
        var reflection = new ReflectiveReferences(context.SemanticModel, context.CancellationToken);
        var uses = new UndecoratedUses(context.SemanticModel, implementations, context.CancellationToken);
        var overrides = new UngatedOverrides(context.SemanticModel, overridable, context.CancellationToken);
        foreach (var node in tree.GetRoot(context.CancellationToken).DescendantNodes())
        {
            var bypass = node switch
            {
                SimpleNameSyntax name => (namesBody ? bodies.Find(name) : null) ?? (namesImplementation ? uses.Find(name) : null),
                MethodDeclarationSyntax method => (namesBody ? bodies.Find(method) : null) ?? (namesGate ? overrides.Find(method) : null),
                TypeDeclarationSyntax type when inheritsGate => overrides.Find(type),
                InvocationExpressionSyntax invocation => (reflects ? reflection.Find(invocation) : null) ?? (findsByName ? uses.Find(invocation) : null),
                AttributeSyntax attribute when reflects => reflection.Find(attribute),
                ImplicitObjectCreationExpressionSyntax creation when namesImplementation => uses.Find(creation),
                _ => null,
            };
            if (bypass is not null) context.ReportDiagnostic(Create(bypass));
        }
    }

    private static Diagnostic Create(Bypass bypass) =>
        Diagnostic.Create(
            Descriptors.ADS2004_GateIsBypassed,
            bypass.Location,
            ImmutableDictionary<string, string?>.Empty.Add(PropertyNames.Bypass, bypass.Kind.ToString()),
            SymbolNames.Of(bypass.Reached),
            Provisions.ReviewBeforeAdverseAction,
            bypass.WayOut);
}
