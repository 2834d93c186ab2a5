using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Benchmarks.Baselines;

/// <summary>Other people's analyzers, loaded from the package cache where Peers.proj, which repeats the versions, has put them.</summary>
internal sealed record Peers(string Package, string Version, string Folder, params ImmutableArray<string> Files)
{
    public static readonly Peers SecurityCodeScan = new("securitycodescan.vs2019", "5.6.7", "analyzers/dotnet", "SecurityCodeScan.VS2019.dll");

    public static readonly Peers Sonar = new("sonaranalyzer.csharp", "10.36.0.15337", "analyzers", "SonarAnalyzer.CSharp.dll");

    public static readonly Peers Meziantou = new("meziantou.analyzer", "3.0.321", "analyzers/dotnet/roslyn5.9/cs", "Meziantou.Analyzer.dll");

    public static readonly Peers Net = new(
        "microsoft.codeanalysis.netanalyzers",
        "11.0.100",
        "analyzers/dotnet/cs",
        "Microsoft.CodeAnalysis.NetAnalyzers.dll",
        "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll");

    public bool IsRestored => Files.All(file => File.Exists(Path.Combine(Home, file)));

    private string Home => Path.Combine(Cache, Package, Version, Folder);

    private static string Cache => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public ImmutableArray<DiagnosticAnalyzer> Analyzers()
    {
        // What a peer brings along beside its own assembly is found there; the compiler's assemblies are those that are loaded already.
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(Home, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        return [.. Files.Select(file => Assembly.LoadFrom(Path.Combine(Home, file))).SelectMany(static assembly => AnalyzerAssembly.Instances<DiagnosticAnalyzer>(assembly))];
    }
}
