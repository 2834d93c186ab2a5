using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>A library, and a project that sees its metadata alone.</summary>
internal static class TwoAssemblies
{
    /// <summary>What is reported in the project that uses the library, by id.</summary>
    public static async Task<string[]> ReportedInUserAsync(string library, string user)
    {
        var compilation = Verify.Compile(user, References.Default.Add(Image(library)), prelude: "global using System; global using AdsGuard;");
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        return (await Verify.DiagnosticsAsync(compilation)).Select(static d => d.Id).ToArray();
    }

    /// <summary>The same, with the gates that are generated for both.</summary>
    public static async Task<string[]> ReportedInUserOfGatesAsync(string library, string user)
    {
        var compilation = Verify.GenerateGates(Verify.Compile(user, References.WithGates.Add(Image(library, References.WithGates)), prelude: "global using System; global using System.Threading.Tasks; global using AdsGuard;"));
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        return (await Verify.DiagnosticsAsync(compilation)).Select(static d => d.Id).ToArray();
    }

    private static PortableExecutableReference Image(string library) => Image(library, References.Default);

    private static PortableExecutableReference Image(string library, ImmutableArray<MetadataReference> references)
    {
        var compilation = Verify.GenerateGates(Verify.Compile(library, references).WithAssemblyName("Library"));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(ImmutableArray.Create(image.ToArray()));
    }
}
