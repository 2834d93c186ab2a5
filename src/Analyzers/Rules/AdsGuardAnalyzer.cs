using System;
using AdsGuard.Analyzers.Options;
using AdsGuard.Models;
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
    }

    /// <summary>Registers what the rule wants to see of a compilation.</summary>
    private protected abstract void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy);

    private void Start(CompilationStartAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (IsTrue(options, "build_property.IsTestProject") && !IsTrue(options, "build_property.AdsGuardIncludeTests") && !new OptionSet(options).Get(OptionKeys.TestProjects)) return;
        var policy = Policy.Of(
            context.Options,
            text => context.TryGetValue(text, Policy.ParsedModels, out var model) ? model! : ModelFile.Parse(text.ToString()),
            context.CancellationToken);
        AnalyzeCompilation(context, policy);
    }

    private static bool IsTrue(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
