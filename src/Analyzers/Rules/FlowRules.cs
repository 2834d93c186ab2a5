using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Recognition;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// Hosts the flow engine for a compilation and hands what it finds to the flow rules. Works per file, through the semantic-model action: that shows diagnostics
/// while a person types, and asks the compiler for nothing in files that are not in reach of an ADS.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowRules : AdsGuardAnalyzer
{
    private static readonly ImmutableArray<IFlowRule> Rules = ImmutableArray.Create<IFlowRule>(
        new UnauthorizedDataReachesAds(ProtectionMask.PersonallyIdentifiable, Diagnostics.Descriptors.ADS1001_PersonalInformationReachesAds),
        new UnauthorizedDataReachesAds(ProtectionMask.ProtectedHealth, Diagnostics.Descriptors.ADS1002_ProtectedHealthInformationReachesAds),
        new UnauthorizedDataReachesAds(ProtectionMask.LegallyProtected, Diagnostics.Descriptors.ADS1003_LegallyProtectedInformationReachesAds),
        new PurposeDoesNotCover(),
        new ThirdPartySafeguardsMissing(),
        new BiasIsNotMonitored());

    private static readonly ImmutableArray<IActionRule> ActionRules = ImmutableArray.Create<IActionRule>(new ActionIsNotReviewed(), new OutputIsReliedOn());

    private static readonly ImmutableArray<string> PurposeWords = AttributeNames.Words(MetadataNames.AuthorizedPurpose);

    /// <summary>How many compilations this analyzer has been asked about: a compiler asks about one, an editor about one after each edit.</summary>
    private int _compilations;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Rules.SelectMany(static r => r.Descriptors)
        .Concat(ActionRules.SelectMany(static r => r.Descriptors))
        .Append(Diagnostics.Descriptors.ADS1007_PurposePermitsMore)
        .Append(Diagnostics.Descriptors.ADS1012_PublicMemberReturnsProtectedData)
        .Append(Diagnostics.Descriptors.ADS1013_CallIsRecorded)
        .Append(Diagnostics.Descriptors.ADS1014_UserInputIsNotScreened)
        .Append(Diagnostics.Descriptors.ADS1015_PublicParameterReachesAds)
        .Append(Diagnostics.Descriptors.ADS1016_AssemblyPurposePermitsMore)
        .Append(Diagnostics.Descriptors.ADS4001_SystemIsNotRegistered)
        .Append(Diagnostics.Descriptors.ADS9004_AnalysisStopped)
        .Append(Diagnostics.Descriptors.ADS9005_DataEntersUnseenCode)
        .Append(Diagnostics.Descriptors.ADS9007_CompilationWasAnalysed)
        .ToImmutableArray();

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        var facts = new TreeFacts(context);
        var lookAlikes = policy.Options.Get(OptionKeys.NameMatches) ? new LookAlikes(policy.Options) : null;
        var engine = new FlowEngine(context.Compilation, facts, policy, lookAlikes: lookAlikes, isOneOfMany: Interlocked.Increment(ref _compilations) > 1);
        var rules = new RuleContext(context.Compilation, policy);
        var purposes = new PurposePermitsMore(engine, rules, context.Compilation);
        var registration = new SystemIsNotRegistered(rules, context.Compilation, facts);
        var recordings = new CallIsRecorded(engine, rules, context.Compilation);
        var record = new AnalysisRecord();
        // Whatever file is asked about, members of any other may have to be read for the answer.
        var isDeep = new Lazy<bool>(() => context.Compilation.SyntaxTrees.Any(tree => facts.WordsOf(tree).IsDeep));
        context.RegisterCompilationEndAction(end => DeepCode.Run((!engine.IsIdle || engine.IsLibrary) && isDeep.Value, () =>
        {
            ReportUnstated(engine, policy, end);
            ReportLimits(engine, end);
            foreach (var diagnostic in purposes.ReportOfAssembly(end.CancellationToken)) end.ReportDiagnostic(diagnostic);
            end.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(BuildProperty.ProjectDirectory, out var project);
            end.ReportDiagnostic(record.Report(engine.Statistics(end.CancellationToken), policy, project));
        }));
        context.RegisterSemanticModelAction(file => DeepCode.Run(!engine.IsIdle && isDeep.Value, () =>
        {
            var scope = new ReportingScope(policy.For(file.SemanticModel.SyntaxTree));
            if (scope.IsEmpty) return;
            foreach (var diagnostic in registration.Report(engine.CallsIn(file.SemanticModel.SyntaxTree, file.CancellationToken))) file.ReportDiagnostic(diagnostic);
            if (facts.WordsOf(file.SemanticModel.SyntaxTree).MayContainAny(PurposeWords))
            {
                foreach (var diagnostic in purposes.ReportIn(file.SemanticModel, file.CancellationToken)) file.ReportDiagnostic(diagnostic);
            }

            foreach (var call in engine.FlowsIn(file.SemanticModel.SyntaxTree, file.CancellationToken).Where(scope.Includes).GroupBy(static f => CallPlaces.CallOf(f.Place)))
            {
                var flows = call.ToList();
                record.Note(flows, rules);
                foreach (var rule in Rules)
                {
                    foreach (var diagnostic in rule.Report(flows, rules)) file.ReportDiagnostic(diagnostic);
                }
            }

            foreach (var call in UserInputIsNotScreened.ByCall(engine.UserInputIn(file.SemanticModel.SyntaxTree, file.CancellationToken).Where(scope.IncludesInput))) file.ReportDiagnostic(UserInputIsNotScreened.Report(call, rules));
            foreach (var diagnostic in recordings.ReportIn(file.SemanticModel, facts.WordsOf(file.SemanticModel.SyntaxTree), scope, file.CancellationToken)) file.ReportDiagnostic(diagnostic);
            foreach (var input in engine.InputsIn(file.SemanticModel.SyntaxTree, file.CancellationToken).Where(scope.Includes)) file.ReportDiagnostic(PublicParameterReachesAds.Report(input));
            foreach (var call in engine.UnseenIn(file.SemanticModel.SyntaxTree, file.CancellationToken).Where(scope.Includes).GroupBy(static f => (CallPlaces.CallOf(f.Place), f.Data.Category)))
                file.ReportDiagnostic(DataEntersUnseenCode.Report(call.ToList()));
            foreach (var action in engine.ActionsIn(file.SemanticModel.SyntaxTree, file.CancellationToken).Where(scope.Includes))
            {
                foreach (var rule in ActionRules)
                {
                    foreach (var diagnostic in rule.Report(action, rules)) file.ReportDiagnostic(diagnostic);
                }
            }
        }));
    }

    private protected override IEnumerable<Diagnostic> ReportOutOfScope(AnalyzerOptions options, CancellationToken cancellation) => [AnalysisRecord.OutOfScope()];

    /// <summary>
    /// What public members of a library let out depends on all that the library does with protected data, wherever that is declared: too much to work out whenever somebody
    /// types in a file (docs/decisions/0019).
    /// </summary>
    private static void ReportUnstated(FlowEngine engine, Policy policy, CompilationAnalysisContext context)
    {
        foreach (var unstated in engine.UnstatedData(context.CancellationToken))
        {
            var scope = new ReportingScope(policy.For(unstated.Place.Locations[0].SourceTree));
            if (!scope.IsEmpty && scope.Included(unstated) is { } included) context.ReportDiagnostic(PublicMemberReturnsProtectedData.Report(included));
        }
    }

    /// <summary>What was not looked at to the end is known only when everything was looked at.</summary>
    private static void ReportLimits(FlowEngine engine, CompilationAnalysisContext context)
    {
        foreach (var (member, limits) in engine.Limited(context.CancellationToken)) context.ReportDiagnostic(AnalysisStopped.Report(member, limits));
    }
}
