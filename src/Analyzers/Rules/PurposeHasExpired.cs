using System;
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

/// <summary>
/// A purpose whose last day has passed, on the day that the build says it is: the same sources and properties give the same result whenever they are built. A
/// last day that is no date is said in any case, since it would never pass.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PurposeHasExpired : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS1008_PurposeHasExpired);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(BuildProperty.Date, out var stated);
        // A text that is no date is an error of the build (ADSGUARD004); without a date nothing has expired.
        var today = CalendarDate.Parse(stated?.Trim());
        var register = new PurposeStandard(policy);
        var names = ImmutableArray.Create(MetadataNames.AuthorizedPurpose);
        RegisterAttributes(context, names, (file, attribute, _) => AnalyzeAttribute(file, attribute, today, register));
    }

    private static void AnalyzeAttribute(SemanticModelAnalysisContext context, AttributeSyntax attribute, DateTime? today, PurposeStandard register)
    {
        var applied = AppliedAttribute.Find(attribute, context.SemanticModel, context.CancellationToken);
        if (applied is not { Data.AttributeConstructor: not null } || !OurAttributes.Is(applied.Data, MetadataNames.AuthorizedPurpose)) return;
        var purpose = AuthorizedPurpose.Parse(applied.Data);
        var stated = OurAttributes.Text(applied.Data, "Expires");
        var approved = register.LastDay(purpose);
        // The sooner of the two days counts. One that cannot be read is said before anything else.
        var isRegisters = approved is not null && (stated is null || CalendarDate.Parse(stated) is { } own && CalendarDate.Parse(approved) < own);
        if ((isRegisters ? approved : stated) is not { } last || Problem(last, today) is not { } problem) return;
        var where = isRegisters ? $"is approved by the register with expires={last}" : $"states Expires = \"{last}\"";
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.ADS1008_PurposeHasExpired, attribute.GetLocation(), purpose.Name, where, problem));
    }

    private static string? Problem(string expires, DateTime? today) => CalendarDate.Parse(expires) switch
    {
        null => "which is no date of the form yyyy-MM-dd and would never pass: write the last day on which it counts",
        { } last when today is { } day && day > last => $"and it is {CalendarDate.Write(day)}: have it renewed by whoever may authorize that, or stop the flow",
        _ => null,
    };
}
