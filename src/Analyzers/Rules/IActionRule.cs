using System.Collections.Generic;
using AdsGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules;

/// <summary>Turns actions that depend on an ADS into diagnostics. Has no state of its own; safe for several threads.</summary>
internal interface IActionRule
{
    IEnumerable<DiagnosticDescriptor> Descriptors { get; }

    IEnumerable<Diagnostic> Report(ActionFlow flow, RuleContext context);
}
