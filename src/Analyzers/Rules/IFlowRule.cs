using System.Collections.Generic;
using AdsGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>A rule that turns flows into diagnostics. Plain: it sees findings, never states.</summary>
internal interface IFlowRule
{
    IEnumerable<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The diagnostics for the flows of one call of an ADS; empty where the rule has nothing to say.</summary>
    IEnumerable<Diagnostic> Report(IReadOnlyList<ProtectedFlow> flows, RuleContext context);
}
