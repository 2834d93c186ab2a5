using System.Collections.Immutable;
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

/// <summary>ADS2007: an exemption from the other factors that does not say what it rests on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExemptionWithoutBasis : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS2007_ExemptionWithoutBasis);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy) =>
        RegisterAttributes(context, ImmutableArray.Create(MetadataNames.MinimumEligibilityThreshold, MetadataNames.AuthorizedSoleBasis), AnalyzeAttribute);

    private static void AnalyzeAttribute(SemanticModelAnalysisContext context, AttributeSyntax attribute, string stated)
    {
        var missing = stated == MetadataNames.MinimumEligibilityThreshold ? "predetermination by the agency" : "law that expressly authorizes it";
        if (AppliedAttribute.Find(attribute, context.SemanticModel, context.CancellationToken) is not { Data.AttributeConstructor: not null } applied) return;
        if (!OurAttributes.IsOurs(applied.Data) || AuthorizedPurpose.IsStated(OurAttributes.Text(applied.Data, 0))) return;
        var name = applied.Data.AttributeClass!.Name;
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.ADS2007_ExemptionWithoutBasis, attribute.GetLocation(), AttributeNames.Short(name), missing, Provisions.Exemptions));
    }
}
