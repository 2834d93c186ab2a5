using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What a project file and config files say to analyzers, the same for every file.</summary>
internal sealed class BuildProperties(IReadOnlyDictionary<string, string?> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(IReadOnlyDictionary<string, string?> properties) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => properties.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => properties.TryGetValue(key, out value) && value is not null;
    }
}
