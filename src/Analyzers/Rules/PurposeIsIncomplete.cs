using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Rules.Purposes;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>A purpose that does not say all that 12898.1(h) asks for does not count. Said at the attribute, or nobody would know why the flow is still reported.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PurposeIsIncomplete : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS1006_PurposeIsIncomplete);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        var rules = new RuleContext(context.Compilation, policy);
        RegisterAttributes(context, ImmutableArray.Create(MetadataNames.AuthorizedPurpose), (file, attribute, _) => AnalyzeAttribute(file, attribute, rules));
    }

    private static void AnalyzeAttribute(SemanticModelAnalysisContext context, AttributeSyntax attribute, RuleContext rules)
    {
        var applied = AppliedAttribute.Find(attribute, context.SemanticModel, context.CancellationToken);
        // Without a constructor that fits the compiler has an error there, and knows better what is missing.
        if (applied is not { Data.AttributeConstructor: not null } || !OurAttributes.Is(applied.Data, MetadataNames.AuthorizedPurpose)) return;
        var purpose = AuthorizedPurpose.Parse(applied.Data);
        var missing = rules.Missing(purpose);
        if (missing.IsEmpty) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ADS1006_PurposeIsIncomplete,
            attribute.GetLocation(),
            purpose.Name,
            InWords(missing),
            purpose.Systems.Any(rules.IsForServices) ? Provisions.InputSafeguards : Provisions.Policy));
    }

    private static string InWords(ImmutableArray<string> missing) =>
        missing.Length == 1 ? missing[0] : string.Join(", ", missing.Take(missing.Length - 1)) + " and " + missing[missing.Length - 1];
}
