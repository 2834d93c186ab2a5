using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>What every analyzer of ours does the same: concurrent, over generated code too (gates are generated), silent in test projects unless asked.</summary>
public abstract class AdsGuardAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
        context.RegisterCompilationAction(compilation =>
        {
            if (IsInScope(compilation.Options)) return;
            foreach (var diagnostic in ReportOutOfScope(compilation.Options, compilation.CancellationToken)) compilation.ReportDiagnostic(diagnostic);
        });
    }

    /// <summary>Registers what the rule wants to see of a compilation.</summary>
    private protected abstract void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy);

    /// <summary>What is said of a compilation that is out of scope; most rules say nothing.</summary>
    private protected virtual IEnumerable<Diagnostic> ReportOutOfScope(AnalyzerOptions options, CancellationToken cancellation) => [];

    /// <summary>
    /// Looks at the attributes of certain names, and at files only in whose text one of the names stands: an action for every attribute has the compiler walk every
    /// node of the program.
    /// </summary>
    /// <param name="context">The start of a compilation.</param>
    /// <param name="names">Metadata names.</param>
    /// <param name="analyze">Called for each attribute that is written by such a name.</param>
    private protected static void RegisterAttributes(CompilationStartAnalysisContext context, ImmutableArray<string> names, Action<SemanticModelAnalysisContext, AttributeSyntax, string> analyze)
    {
        var facts = new TreeFacts(context);
        var words = AttributeNames.Words([.. names]);
        context.RegisterSemanticModelAction(file =>
        {
            var tree = file.SemanticModel.SyntaxTree;
            if (!facts.WordsOf(tree).MayContainAny(words)) return;
            foreach (var node in tree.GetRoot(file.CancellationToken).DescendantNodes())
            {
                if (node is AttributeSyntax attribute && AttributeNames.Of(attribute) is { } name && names.Contains(name)) analyze(file, attribute, name);
            }
        });
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (!IsInScope(context.Options)) return;
        var policy = Policy.Of(
            context.Options,
            text => context.TryGetValue(text, Policy.ParsedModels, out var model) ? model! : ModelFile.Parse(text.ToString()),
            context.CancellationToken);
        AnalyzeCompilation(context, policy);
    }

    /// <summary>Whether the compilation is one the policy wants analysed: test projects only on request.</summary>
    private static bool IsInScope(AnalyzerOptions analyzers)
    {
        var options = analyzers.AnalyzerConfigOptionsProvider.GlobalOptions;
        return !IsTest(options) || BuildProperty.IsTrue(options, BuildProperty.IncludeTests) || new OptionSet(options).Get(OptionKeys.TestProjects);
    }

    /// <summary>Test frameworks set the one or the other: a test project may be a program that runs its own tests.</summary>
    private static bool IsTest(AnalyzerConfigOptions options) =>
        BuildProperty.IsTrue(options, BuildProperty.IsTestProject) || BuildProperty.IsTrue(options, BuildProperty.IsTestingPlatformApplication);
}
