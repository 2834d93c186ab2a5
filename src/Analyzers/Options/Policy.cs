using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Options;

/// <summary>
/// What the organization says, by options and by model files of its own, for one compilation. Born with the compilation, dies with it; safe for several threads.
/// </summary>
internal sealed class Policy
{
    private const string ModelExtension = ".adsmodel";

    /// <summary>Parsing depends on the text alone, so an edit elsewhere keeps what was read.</summary>
    public static readonly SourceTextValueProvider<ModelFile> ParsedModels = new(static text => ModelFile.Parse(text.ToString()));

    private readonly AnalyzerConfigOptionsProvider? _provider;
    private readonly ConcurrentDictionary<AnalyzerConfigOptions, OptionSet> _files = new();

    private readonly Lazy<GlobalConfigs> _configs;

    private Policy(AnalyzerConfigOptionsProvider? provider, Lazy<GlobalConfigs> configs, Func<Policy, ImmutableArray<PolicyModel>> models)
    {
        _provider = provider;
        _configs = configs;
        Options = provider is null ? OptionSet.Defaults : new OptionSet(provider.GlobalOptions);
        Models = models(this);
    }

    /// <summary>Nothing said.</summary>
    public static Policy Silent { get; } = new(null, new Lazy<GlobalConfigs>(static () => GlobalConfigs.None), static _ => ImmutableArray<PolicyModel>.Empty);

    /// <summary>The global configs that state options, read when somebody asks.</summary>
    public GlobalConfigs Configs => _configs.Value;

    /// <summary>The options that hold for the compilation.</summary>
    public OptionSet Options { get; }

    /// <summary>The model files of this compilation that do not ship with AdsGuard, in the order the build names them.</summary>
    public ImmutableArray<PolicyModel> Models { get; }

    /// <param name="options">What the build hands to analyzers.</param>
    /// <param name="parse">Parses a model file, from a cache where there is one: see <see cref="ParsedModels"/>.</param>
    /// <param name="cancellation">Ends the reading of files.</param>
    public static Policy Of(AnalyzerOptions options, Func<SourceText, ModelFile> parse, CancellationToken cancellation)
    {
        var configs = new Lazy<GlobalConfigs>(() => GlobalConfigs.In(options.AdditionalFiles, cancellation));
        return new Policy(options.AnalyzerConfigOptionsProvider, configs, policy => ReadModels(policy, options.AdditionalFiles, parse, cancellation));
    }

    private static ImmutableArray<PolicyModel> ReadModels(
        Policy policy,
        ImmutableArray<AdditionalText> files,
        Func<SourceText, ModelFile> parse,
        CancellationToken cancellation)
    {
        var models = ImmutableArray.CreateBuilder<PolicyModel>();
        foreach (var file in files)
        {
            // A build may name one file twice.
            if (!IsModel(file) || models.Any(model => model.Path == file.Path) || file.GetText(cancellation) is not { } text) continue;
            models.Add(new PolicyModel(file.Path, parse(text), policy.Configs.Lists(OptionKeys.PolicyModels, file.Path, policy.Options)));
        }

        return models.ToImmutable();
    }

    public static bool IsModel(AdditionalText file) => string.Equals(Path.GetExtension(file.Path), ModelExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The options that hold for a file: those of the compilation, and what the sections of an .editorconfig say for its path.</summary>
    public OptionSet For(SyntaxTree? tree) =>
        _provider is null || tree is null ? Options : _files.GetOrAdd(_provider.GetOptions(tree), static options => new OptionSet(options));

    /// <summary>The register's entry of this name, or null.</summary>
    public PurposeEntry? Registered(string purpose)
    {
        foreach (var model in Models)
        {
            if (!model.IsOfPolicy) continue;
            foreach (var entry in model.File.Purposes)
            {
                if (string.Equals(entry.Name, purpose, StringComparison.Ordinal)) return entry;
            }
        }

        return null;
    }
}
