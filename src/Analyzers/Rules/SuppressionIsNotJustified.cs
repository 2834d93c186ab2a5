using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Rules.Purposes;
using AdsGuard.Analyzers.Rules.Suppressions;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// Finds what switches our rules off, and whether somebody said why. A suppression with a justification is a note, so that an error log lists them all; one
/// without is a warning or an error. The compiler does not let anybody switch this rule off; an attempt is an error.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionIsNotJustified : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS9001_SuppressionIsNotJustified);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        var severity = SeverityOf(policy, context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var project = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var first = context.Compilation.SyntaxTrees.FirstOrDefault();
        var compilation = context.Compilation;

        context.RegisterSyntaxTreeAction(file =>
        {
            foreach (var suppression in PragmaSuppressions.In(file.Tree, IsForeign(file.Tree, project), file.CancellationToken))
                file.ReportDiagnostic(Create(suppression, policy.For(file.Tree), severity));
            if (file.Tree != first) return;
            foreach (var suppression in BuildSuppressions.Of(compilation, policy, rule => IsPlaced(rule, file.Options, policy, file.CancellationToken), file.CancellationToken))
                file.ReportDiagnostic(Create(suppression, policy.Options, severity));
        });
        var facts = new TreeFacts(context);
        // A global alias lets other files write the attribute by another name.
        var hasGlobalAlias = context.Compilation.SyntaxTrees.Any(tree => facts.WordsOf(tree) is var words && words.MayContain("global") && words.MayContainAny(AttributeSuppressions.Words));
        context.RegisterSemanticModelAction(file =>
        {
            var tree = file.SemanticModel.SyntaxTree;
            if (!hasGlobalAlias && !facts.WordsOf(tree).MayContainAny(AttributeSuppressions.Words)) return;
            foreach (var attribute in tree.GetRoot(file.CancellationToken).DescendantNodes().OfType<AttributeSyntax>())
            {
                if (AttributeSuppressions.Of(attribute, file.SemanticModel, file.CancellationToken) is { } suppression)
                    file.ReportDiagnostic(Create(suppression, policy.For(tree), severity));
            }
        });
        context.RegisterAdditionalFileAction(file =>
        {
            if (ConfigIn(file.AdditionalFile, file.CancellationToken) is not var (config, text)) return;
            var path = file.AdditionalFile.Path;
            foreach (var suppression in ConfigSuppressions.In(config, path, text, policy).Concat(ConfigsAgainstBuild.In(config, path, text)))
                file.ReportDiagnostic(Create(suppression, policy.Options, severity));
        });
    }

    /// <summary>That the compilation is out of scope may be the word of a config file, and not of the build.</summary>
    private protected override IEnumerable<Diagnostic> ReportOutOfScope(AnalyzerOptions options, CancellationToken cancellation)
    {
        var policy = Policy.Of(options, static text => ModelFile.Parse(text.ToString()), cancellation);
        var severity = SeverityOf(policy, options.AnalyzerConfigOptionsProvider.GlobalOptions);
        foreach (var file in options.AdditionalFiles)
        {
            if (ConfigIn(file, cancellation) is not var (config, text)) continue;
            foreach (var suppression in ConfigsAgainstBuild.In(config, file.Path, text)) yield return Create(suppression, policy.Options, severity);
        }
    }

    private static (ConfigFile Config, SourceText Text)? ConfigIn(AdditionalText file, CancellationToken cancellation) =>
        ConfigFile.IsOne(file.Path) && file.GetText(cancellation) is { } text ? (ConfigFile.Parse(file.Path, text), text) : null;

    private static Diagnostic Create(RuleSuppression suppression, OptionSet options, DiagnosticSeverity severity)
    {
        var rule = suppression.Rule ?? suppression.What;
        var aimsAtThis = suppression.Rule == Descriptors.ADS9001_SuppressionIsNotJustified.Id;
        var form = suppression.Form ?? options.Get(OptionKeys.JustificationPattern);
        var isJustified = AuthorizedPurpose.IsStated(suppression.Justification) && form.Matches(suppression.Justification!);
        var said = aimsAtThis ? "nothing does that in silence"
            : isJustified ? $"'{suppression.Justification}'"
            : string.IsNullOrWhiteSpace(suppression.Justification) ? $"say why {suppression.HowToJustify}"
            : $"'{suppression.Justification}' is no justification of the form that the policy asks for ({OptionKeys.JustificationPattern.Name} = {form})";
        var place = aimsAtThis || suppression.Rule is null ? OutsideTheTree(suppression.Place) : suppression.Place;
        var effective = aimsAtThis ? DiagnosticSeverity.Error : isJustified ? DiagnosticSeverity.Info : severity;
        return Diagnostic.Create(Descriptors.ADS9001_SuppressionIsNotJustified, place, effective, additionalLocations: null, properties: null, rule, suppression.Means, said);
    }

    /// <summary>
    /// The same place, as one in a file that the compiler does not know to be a source: pragmas and attributes hide what is reported in their reach, and one that
    /// aims at this rule would hide its own discovery. An editor lists such a result and does not underline it.
    /// </summary>
    private static Location OutsideTheTree(Location place) =>
        place.IsInSource ? Location.Create(place.SourceTree!.FilePath, place.SourceSpan, place.GetLineSpan().Span) : place;

    private static DiagnosticSeverity SeverityOf(Policy policy, AnalyzerConfigOptions project) => policy.Options.Get(OptionKeys.SuppressionSeverity) switch
    {
        SuppressionSeverity.Error => DiagnosticSeverity.Error,
        SuppressionSeverity.Warning => DiagnosticSeverity.Warning,
        _ => IsStrict(policy, project) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    };

    /// <summary>Whether the mode is the strict one. Where a config file says the mode, that of the build is not known, and nobody makes it milder by such a line.</summary>
    private static bool IsStrict(Policy policy, AnalyzerConfigOptions project) =>
        policy.Configs.State(BuildProperty.Mode)
        || project.TryGetValue(BuildProperty.Mode, out var mode) && string.Equals(mode, "Strict", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a config file at hand switches the rule off: it is judged where it says so.</summary>
    private static bool IsPlaced(string rule, AnalyzerOptions options, Policy policy, CancellationToken cancellation) =>
        options.AdditionalFiles.Any(file =>
            ConfigIn(file, cancellation) is var (config, text) && ConfigSuppressions.In(config, file.Path, text, policy).Any(suppression => suppression.Rule == rule));

    /// <summary>
    /// Whether a file was written by a source generator or by the build. Tools begin their output with a pragma over all warnings; a file that lies among the
    /// project's own is somebody's, whatever it is called.
    /// </summary>
    private static bool IsForeign(SyntaxTree tree, AnalyzerConfigOptions project)
    {
        if (!project.TryGetValue(BuildProperty.ProjectDirectory, out var directory) || string.IsNullOrEmpty(directory)) return false;
        project.TryGetValue(BuildProperty.IntermediateDirectory, out var intermediate);
        return !Path.IsPathRooted(tree.FilePath) || !string.IsNullOrEmpty(intermediate) && IsBelow(tree.FilePath, Path.Combine(directory, intermediate));
    }

    private static bool IsBelow(string path, string directory) =>
        Normalize(path).StartsWith(Normalize(directory).TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);

    private static string Normalize(string path) => path.Replace('\\', '/');
}
