using AdsGuard.Benchmarks.Programs;

namespace AdsGuard.Robustness.Mutants;

/// <summary>A program to be damaged.</summary>
/// <param name="Name">Where it is from.</param>
/// <param name="Shared">The files without which nothing of it is in reach of an ADS; they stay as they are.</param>
/// <param name="Files">The files to be damaged, one in each mutant.</param>
internal sealed record Original(string Name, ImmutableArray<SyntaxTree> Shared, ImmutableArray<SyntaxTree> Files)
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Our own cases and samples, the forms of the gates, code in every version of the language, and what the benchmarks generate.</summary>
    public static ImmutableArray<Original> All { get; } =
    [
        Of("cases", Code.FilesIn("tests", "Conformance", "Cases"), static name => name is "Prelude.cs" or "GlobalUsings.cs"),
        Of("leaky sample", [("Usings.cs", ImplicitUsings), .. Code.FilesIn("samples", "BenefitsIntake", "Common"), .. Code.FilesIn("samples", "BenefitsIntake", "Leaky")], static name => name == "Usings.cs"),
        Of("sample put right", [("Usings.cs", ImplicitUsings), .. Code.FilesIn("samples", "BenefitsIntake", "Common"), .. Code.FilesIn("samples", "BenefitsIntake", "PutRight")], static name => name == "Usings.cs"),
        Of("gates", [("Usings.cs", ImplicitUsings), .. Code.FilesIn("tests", "Generators.Tests", "Proof")], static name => name is "Usings.cs" or "Ledger.cs" or "Desk.cs"),
        Of("languages", Code.FilesIn("tests", "Robustness", "Languages", "Sources"), static _ => false),
        Of("agency", [.. AgencyProgram.Generate(1_000, FlowDensity.Many, seed: 5).Select(static file => (file.Path, file.Text.ToString()))], static name => name == "Shared.cs"),
    ];

    /// <summary>The program with one of its files damaged, beside one that is whole.</summary>
    public CSharpCompilation Compile(SyntaxTree file, string damaged, SyntaxTree? neighbour) =>
        Code.Compile([.. Shared, .. neighbour is null || neighbour == file ? [] : new[] { neighbour }, Code.Parse(file.FilePath, damaged)]);

    private static Original Of(string name, IEnumerable<(string Path, string Text)> files, Func<string, bool> isShared)
    {
        var trees = files.Select(static file => Code.Parse(file.Path, file.Text)).ToLookup(tree => isShared(Path.GetFileName(tree.FilePath)));
        return new Original(name, [.. trees[true]], [.. trees[false]]);
    }
}
