using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
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

    private Policy(AnalyzerConfigOptionsProvider? provider, ImmutableArray<ModelFile> models)
    {
        _provider = provider;
        Options = provider is null ? OptionSet.Defaults : new OptionSet(provider.GlobalOptions);
        Models = models;
    }

    /// <summary>Nothing said.</summary>
    public static Policy Silent { get; } = new(null, ImmutableArray<ModelFile>.Empty);

    /// <summary>The options that hold for the compilation.</summary>
    public OptionSet Options { get; }

    /// <summary>The organization's model files, in the order the build names them.</summary>
    public ImmutableArray<ModelFile> Models { get; }

    /// <param name="options">What the build hands to analyzers.</param>
    /// <param name="parse">Parses a model file, from a cache where there is one: see <see cref="ParsedModels"/>.</param>
    /// <param name="cancellation">Ends the reading of files.</param>
    public static Policy Of(AnalyzerOptions options, Func<SourceText, ModelFile> parse, CancellationToken cancellation)
    {
        var models = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var file in options.AdditionalFiles)
        {
            if (IsModel(file) && file.GetText(cancellation) is { } text) models.Add(parse(text));
        }

        return new Policy(options.AnalyzerConfigOptionsProvider, models.ToImmutable());
    }

    public static bool IsModel(AdditionalText file) => string.Equals(Path.GetExtension(file.Path), ModelExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The options that hold for a file: those of the compilation, and what the sections of an .editorconfig say for its path.</summary>
    public OptionSet For(SyntaxTree? tree) =>
        _provider is null || tree is null ? Options : _files.GetOrAdd(_provider.GetOptions(tree), static options => new OptionSet(options));

    /// <summary>The register's entry of this name, or null.</summary>
    public PurposeEntry? Registered(string purpose)
    {
        foreach (var file in Models)
            foreach (var entry in file.Purposes)
                if (string.Equals(entry.Name, purpose, StringComparison.Ordinal))
                    return entry;
        return null;
    }
}
