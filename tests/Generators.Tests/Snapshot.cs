using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Generators.Tests;

/// <summary>Compares generated source with what was approved, file by file.</summary>
internal static partial class Snapshot
{
    public static void Match(string name, IEnumerable<GeneratedSourceResult> sources)
    {
        var received = string.Concat(sources
            .OrderBy(static source => source.HintName, StringComparer.Ordinal)
            .Select(static source => $"// ---- {source.HintName}\n{Version().Replace(source.SourceText.ToString(), "(\"AdsGuard.Generators\", \"*\")")}\n"));
        var file = RepositoryRoot.Combine("tests", "Generators.Tests", "Snapshots", $"{name}.approved.txt");
        var approved = File.Exists(file) ? File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        if (received == approved)
            return;

        var receivedFile = Path.Combine(AppContext.BaseDirectory, $"{name}.received.txt");
        File.WriteAllText(receivedFile, received);
        Assert.Fail($"The generated source is not the approved one. If it is meant, copy {receivedFile} over {file}.\n\n{received}");
    }

    [GeneratedRegex("\\(\"AdsGuard\\.Generators\", \"[^\"]*\"\\)")]
    private static partial Regex Version();
}
