using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>The model files that are embedded in the analyzers.</summary>
internal static class ShippedModels
{
    public static IReadOnlyList<string> FileNames { get; } =
        typeof(ModelFile).Assembly.GetManifestResourceNames().Where(static name => name.EndsWith(".adsmodel")).Order().ToArray();

    /// <summary>Whether the library could not be had, so that the lines were written from its documentation and are compared with nothing.</summary>
    public static bool IsUnverified(string fileName) => ReadText(fileName).StartsWith("# Unverified:");

    public static string ReadText(string fileName)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(fileName)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
