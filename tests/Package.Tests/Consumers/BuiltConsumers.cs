using System.Text.RegularExpressions;

namespace AdsGuard.Package.Tests.Consumers;

/// <summary>
/// Packs AdsGuard under a version of its own into a temporary folder and builds every consumer, and both forms of the sample, with it: one packing and one
/// build for all the tests of this assembly. Nothing outside the temporary folder is written, the machine's package cache included.
/// </summary>
public sealed partial class BuiltConsumers : IDisposable
{
    private const string ErrorLog = "diagnostics.sarif";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("adsguard-");
    private readonly string _console;

    public BuiltConsumers()
    {
        Version = $"0.1.0-test.{Guid.NewGuid():N}";
        Pack();
        WriteProjects();
        _console = Build();
    }

    public string Version { get; }

    /// <summary>Where the packages lie: the folder that the sample's own NuGet.config names, seen from its copy.</summary>
    public string Feed => Path.Combine(_root.FullName, "artifacts", "packages");

    internal string SampleDirectory => Path.Combine(_root.FullName, "samples", "BenefitsIntake");

    internal string Folder(string consumer) => Path.Combine(_root.FullName, "consumers", consumer);

    internal IReadOnlyList<SarifResult> Diagnostics(string consumer) => SarifResult.Read(Path.Combine(Folder(consumer), ErrorLog));

    internal IReadOnlyList<SarifResult> Diagnostics(string consumer, string framework) => SarifResult.Read(Path.Combine(Folder(consumer), "obj", "Debug", framework, "log.sarif"));

    internal IReadOnlyList<SarifResult> SampleDiagnostics(string form) => SarifResult.Read(Path.Combine(SampleDirectory, form, ErrorLog));

    /// <summary>The files that building a consumer, or a form of the sample, put out.</summary>
    internal IReadOnlyList<string> Output(string consumer)
    {
        var output = new DirectoryInfo(Path.Combine(Folder(consumer), "bin"));
        return output.Exists ? [.. output.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Name).Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>The errors and warnings on the console that carry the project file of a consumer, or of a form of the sample, each once.</summary>
    internal IReadOnlyList<string> Console(string project, string severity) =>
        [.. ConsoleLine().Matches(_console)
            .Where(line => line.Groups["severity"].Value == severity && Path.GetFileNameWithoutExtension(line.Groups["project"].Value) == project)
            .Select(line => $"{line.Groups["code"].Value}: {line.Groups["message"].Value}")
            .Distinct()];

    /// <summary>The console as it reads in a checkout: paths from its root, and without the project that closes each line.</summary>
    internal IReadOnlySet<string> ShortenedConsole() =>
        _console.Split('\n').Select(line => ProjectAtEnd().Replace(line.Trim(), "").Replace(_root.FullName, "", StringComparison.Ordinal).TrimStart('/', '\\').Replace('\\', '/')).ToHashSet();

    public void Dispose()
    {
        try
        {
            _root.Delete(recursive: true);
        }
        catch (IOException)
        {
            // Somebody still reads a file there (a virus scanner, say); the system empties its temporary folder sooner or later.
        }
    }

    private void Pack() =>
        DotNet.Run(
            RepositoryRoot.Path,
            "msbuild",
            RepositoryRoot.Combine("samples", "Demo.proj"),
            "-t:Pack",
            "-nodeReuse:false",
            $"-p:Version={Version}",
            $"-p:PackageOutputPath={Feed}",
            // The checkout's own obj folders may be in use by the build that these tests are part of.
            $"-p:ArtifactsPath={Path.Combine(_root.FullName, "build")}",
            "-p:UseArtifactsOutput=true",
            "-p:UseSharedCompilation=false");

    private void WriteProjects()
    {
        foreach (var consumer in AllConsumers.All)
            consumer.WriteTo(Folder(consumer.Name));
        CopySample();

        var projects = _root.EnumerateFiles("*.csproj", SearchOption.AllDirectories)
            .Select(file => $"""  <Project Path="{Path.GetRelativePath(_root.FullName, file.FullName).Replace('\\', '/')}" />""");
        Write("All.slnx", $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        // Besides the machine's own sources, which may be any.
        Write("NuGet.config", $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="AdsGuard under test" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        File.Copy(RepositoryRoot.Combine("global.json"), Path.Combine(_root.FullName, "global.json"));
    }

    private void CopySample()
    {
        var source = new DirectoryInfo(RepositoryRoot.Combine("samples", "BenefitsIntake"));
        foreach (var file in source.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(source.FullName, file.FullName);
            if (relative.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                continue;
            var target = new FileInfo(Path.Combine(SampleDirectory, relative));
            target.Directory!.Create();
            file.CopyTo(target.FullName);
        }
    }

    private string Build() =>
        // Some of the consumers are there to fail, so the exit code says nothing; each test looks at its own consumer.
        DotNet.TryRun(
            _root.FullName,
            "build",
            "All.slnx",
            "--disable-build-servers",
            "-tl:off",
            "-clp:NoSummary",
            "-v:m",
            "-p:UseSharedCompilation=false",
            $"-p:AdsGuardVersion={Version}",
            $"-p:ErrorLog={ErrorLog}%2Cversion=2.1",
            $"-p:RestorePackagesPath={Path.Combine(_root.FullName, "packages")}",
            // What the machine has already is used where it lies; only our own packages are put into the temporary folder.
            $"-p:RestoreFallbackFolders={MachinePackages()}").Output;

    private static string MachinePackages()
    {
        var listed = DotNet.Run(RepositoryRoot.Path, "nuget", "locals", "global-packages", "--list");
        var folder = listed[(listed.IndexOf(':') + 1)..].Trim();
        return Directory.CreateDirectory(folder).FullName;
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_root.FullName, name), text);

    [GeneratedRegex(@" \[[^\]]+\]$")]
    private static partial Regex ProjectAtEnd();

    // Intake.cs(3,5): error ADS1001: message [project.csproj]
    [GeneratedRegex(@"(?<severity>error|warning) (?<code>[A-Z]+\d+): (?<message>.*) \[(?<project>[^\]]+)\]\s*$", RegexOptions.Multiline)]
    private static partial Regex ConsoleLine();
}
