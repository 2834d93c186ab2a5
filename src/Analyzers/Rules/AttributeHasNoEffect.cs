using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Rules.Placement;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// An attribute of ours that the language allows where it stands, and that does nothing there. Only what is sure: an attribute that another assembly, or code
/// yet to be written, could give a meaning is left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AttributeHasNoEffect : AdsGuardAnalyzer
{
    /// <summary>The first that has something to say says it: one reason is enough to look.</summary>
    private static readonly ImmutableArray<IPlacementCheck> Checks = ImmutableArray.Create<IPlacementCheck>(
        new StatedTwice(),
        new NothingReturned(),
        new StorageBehindProperty(),
        new BlankId(),
        new DataThatCannotBeProtected(),
        new DeidentifiesNothing(),
        new ClientThatCannotBeCalled(),
        new DeclaredNotAds(),
        new NotAdsBelowClient(),
        new InputThatCannotGoIn(),
        new NotAdsInputOutsideClient(),
        new PurposeWhereNothingFlows(),
        new ClassifyOfNothing());

    private static readonly Dictionary<string, ImmutableArray<IPlacementCheck>> ByAttribute = Checks
        .SelectMany(static check => check.Attributes.Select(name => (Name: name, Check: check)))
        .GroupBy(static pair => pair.Name)
        .ToDictionary(static group => group.Key, static group => group.Select(static pair => pair.Check).ToImmutableArray(), System.StringComparer.Ordinal);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS9003_AttributeHasNoEffect);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        var clients = new ClientsInSource(context.Compilation, policy);
        RegisterAttributes(context, ByAttribute.Keys.ToImmutableArray(), (file, attribute, name) => AnalyzeAttribute(file, attribute, ByAttribute[name], name, clients));
    }

    private static void AnalyzeAttribute(SemanticModelAnalysisContext context, AttributeSyntax attribute, ImmutableArray<IPlacementCheck> checks, string name, ClientsInSource clients)
    {
        var applied = AppliedAttribute.Find(attribute, context.SemanticModel, context.CancellationToken);
        // What does not bind is the compiler's to report.
        if (applied is not { Data.AttributeConstructor: not null } || !OurAttributes.Is(applied.Data, name)) return;
        var place = new Place(applied, clients);
        foreach (var check in checks)
        {
            if (check.WhyIdle(place, context.CancellationToken) is not { } why) continue;
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ADS9003_AttributeHasNoEffect, attribute.GetLocation(), AttributeNames.Short(name), why));
            return;
        }
    }
}
