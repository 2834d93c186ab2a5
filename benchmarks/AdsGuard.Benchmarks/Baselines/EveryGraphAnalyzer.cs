using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Benchmarks.Baselines;

/// <summary>Asks for the control-flow graph of every member and looks at none: the least that an analysis without an index would cost.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EveryGraphAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new("GRAPH", "Nothing", "Nothing", "Cost", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterOperationBlockAction(static block =>
        {
            foreach (var operation in block.OperationBlocks) block.GetControlFlowGraph(operation);
        });
    }
}
