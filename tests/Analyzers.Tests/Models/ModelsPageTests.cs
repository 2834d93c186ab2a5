using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdsGuard.Models;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>docs/models.md says of every AI library what it was checked against, and names those that were not.</summary>
public sealed class ModelsPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "models.md"));

    [Fact]
    public void EveryUnverifiedAssembly_IsNamed() =>
        Assert.All(Sections(unverified: true), static section => Assert.Contains(Page, line => line.Contains($"`{section.AssemblyName}`")));

    [Fact]
    public void EveryUnverifiedAssembly_IsReallyOutOfReach() =>
        Assert.All(Sections(unverified: true), static section => Assert.Empty(ReferencedLibraries.Assemblies(section.AssemblyName)));

    [Fact]
    public void EverySystem_IsNamedWithTheVersionItWasCheckedAgainst()
    {
        var described = Sections(unverified: false).Where(static section => section.Entries.Any(IsAboutAds)).Select(static section => section.AssemblyName).ToHashSet();
        var pinned = LibraryFiles.Pinned.Concat(LibraryFiles.Earlier).Where(library => described.Contains(library.Package)).ToArray();

        Assert.NotEmpty(pinned);
        Assert.All(pinned, static library => Assert.Contains(Page, line => line.StartsWith('|') && line.Contains(library.Package) && line.Contains($"| {library.Version} |")));
    }

    private static bool IsAboutAds(ModelEntry entry) => entry is ClientEntry or GivenClientEntry or InputEntry or ToolEntry or ToolAttributeEntry;

    private static IEnumerable<ModelSection> Sections(bool unverified) =>
        ShippedModels.FileNames.Where(file => ShippedModels.IsUnverified(file) == unverified).SelectMany(static file => ModelFile.Parse(ShippedModels.ReadText(file)).Sections);
}
