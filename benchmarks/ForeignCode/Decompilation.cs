using System;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.CSharp.ProjectDecompiler;
using ICSharpCode.Decompiler.Metadata;

namespace AdsGuard.ForeignCode;

/// <summary>One assembly beside this program, as the C# it may have been compiled from.</summary>
internal static class Decompilation
{
    public static (int Files, int Lines) Write(string assembly, string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var path = Path.Combine(AppContext.BaseDirectory, assembly + ".dll");
        using var module = new PEFile(path, PEStreamOptions.PrefetchEntireImage);
        var resolver = new UniversalAssemblyResolver(path, throwOnError: false, module.DetectTargetFrameworkId());
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var settings = new DecompilerSettings(LanguageVersion.Latest) { ThrowOnAssemblyResolveErrors = false };
        new WholeProjectDecompiler(settings, resolver, projectWriter: null, assemblyReferenceClassifier: null, debugInfoProvider: null).DecompileProject(module, folder);
        foreach (var project in Directory.EnumerateFiles(folder, "*.csproj")) File.Delete(project);
        File.WriteAllLines(Path.Combine(folder, "references.txt"), References(assembly));
        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories);
        return (files.Length, files.Sum(static file => File.ReadLines(file).Count()));
    }

    /// <summary>Everything that lies beside this program: what the libraries depend on, and each other.</summary>
    private static string[] References(string assembly) =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Path.GetFileNameWithoutExtension(file) is var name && name != assembly && name != "AdsGuard.ForeignCode" && !name.StartsWith("Basic.Reference", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
