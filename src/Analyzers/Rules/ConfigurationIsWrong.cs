using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Rules.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// Options and model lines that do not count, at their line and column: the package gives config files to the analyzers as additional files. Where a build does
/// not, keys are reported without a place.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationIsWrong : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS9002_ConfigurationIsWrong);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        context.RegisterAdditionalFileAction(file =>
        {
            if (file.AdditionalFile.GetText(file.CancellationToken) is not { } text) return;
            if (Policy.IsModel(file.AdditionalFile)) AnalyzeModel(file, text, policy);
            else if (ConfigFile.IsOne(file.AdditionalFile.Path)) AnalyzeConfig(file, text);
        });

        var placed = Placed(context.Options);
        if (context.Compilation.SyntaxTrees.FirstOrDefault() is { } first)
            context.RegisterSyntaxTreeAction(tree =>
            {
                if (tree.Tree == first) ReportUnplaced(tree, placed);
            });
    }

    private static void AnalyzeModel(AdditionalFileAnalysisContext context, SourceText text, Policy policy)
    {
        if (policy.Models.FirstOrDefault(model => model.Path == context.AdditionalFile.Path) is not { } model) return;
        foreach (var problem in ModelProblems.In(model, context.Compilation).Concat(RegisterProblems.In(model, policy)))
        {
            var line = text.Lines[problem.Line];
            var start = line.Start + problem.Column;
            Report(context, text, TextSpan.FromBounds(start, System.Math.Min(start + problem.Length, line.End)), problem.Message);
        }
    }

    private static void AnalyzeConfig(AdditionalFileAnalysisContext context, SourceText text)
    {
        foreach (var (span, message) in OptionProblems.In(ConfigFile.Parse(context.AdditionalFile.Path, text))) Report(context, text, span, message);
    }

    private static void Report(AdditionalFileAnalysisContext context, SourceText text, TextSpan span, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ADS9002_ConfigurationIsWrong,
            Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)),
            message));

    /// <summary>The keys whose place some file tells.</summary>
    private static HashSet<string> Placed(AnalyzerOptions options) =>
        new(options.AdditionalFiles
            .Where(static file => ConfigFile.IsOne(file.Path))
            .Select(static file => file.GetText() is { } text ? ConfigFile.Parse(file.Path, text).Lines : ImmutableArray<ConfigLine>.Empty)
            .SelectMany(static lines => lines.Select(static line => line.Key)));

    private static void ReportUnplaced(SyntaxTreeAnalysisContext context, HashSet<string> placed)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        foreach (var key in KeysOf(options).OrderBy(static key => key, System.StringComparer.Ordinal))
        {
            if (placed.Contains(key)) continue;
            var problem = OptionProblems.OfKey(key) ?? (options.TryGetValue(key, out var value) ? OptionProblems.OfValue(key, value) : null);
            if (problem is not null) context.ReportDiagnostic(Diagnostic.Create(Descriptors.ADS9002_ConfigurationIsWrong, Location.None, problem));
        }
    }

    /// <summary>The keys in lower case; none where the host cannot list them.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys.Select(static key => key.ToLowerInvariant());
        }
        catch (System.NotImplementedException)
        {
            return Enumerable.Empty<string>();
        }
    }
}
