using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>Every line that we ship is about something that exists, and speaks of places that the member has.</summary>
public sealed class ShippedModelTests
{
    public static TheoryData<string> Files => new(ShippedModels.FileNames);

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryLine_CanBeRead(string file)
    {
        var model = ModelFile.Parse(ShippedModels.ReadText(file));

        AssertNone(model.Errors.Select(error => $"{file}({error.Line + 1},{error.Column + 1}): {error.Message}"));
        Assert.NotEmpty(model.Sections);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryLine_NamesASymbolOfItsAssembly(string file)
    {
        var missing =
            from section in ModelFile.Parse(ShippedModels.ReadText(file)).Sections
            where !ShippedModels.IsUnverified(file)
            let assemblies = ReferencedLibraries.Assemblies(section.AssemblyName).ToArray()
            from entry in section.Entries
            where assemblies.All(assembly => MemberPatternMatcher.Resolve(entry.Target, assembly).IsEmpty)
            select $"{file}({entry.Line + 1}): [{section.AssemblyName}] has no {entry.Target}";

        AssertNone(missing);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryPath_FitsAMemberThatItsLineNames(string file)
    {
        var misfits =
            from section in ModelFile.Parse(ShippedModels.ReadText(file)).Sections
            from entry in section.Entries
            let members = Resolve(entry, section)
            where !members.IsEmpty
            from path in PathsOf(entry)
            where !members.Any(member => AccessPathFit.Fits(path, member))
            select $"{file}({entry.Line + 1}): {path} fits no {entry.Target}";

        AssertNone(misfits);
    }

    // Read only where an assembly of that name is referenced: under another name the lines would be there and count for nothing.
    [Theory]
    [MemberData(nameof(Files))]
    public void EveryFile_IsReadWhereItsAssembliesAreReferenced(string file)
    {
        var stem = file.Substring(0, file.Length - ".adsmodel".Length);
        var own = ModelFile.Parse(ShippedModels.ReadText(file)).Sections.Where(section => ModelLibrary.IsBaseLibrary(stem) || section.AssemblyName.StartsWith(stem, StringComparison.OrdinalIgnoreCase)).ToArray();

        Assert.NotEmpty(own);
        Assert.All(own, section => Assert.Contains(ModelLibrary.SectionsFor(new HashSet<string>([section.AssemblyName], StringComparer.OrdinalIgnoreCase)), read => read.AssemblyName == section.AssemblyName && read.Line == section.Line));
        // What comes with the library, and is read with it alone.
        Assert.All(
            ModelFile.Parse(ShippedModels.ReadText(file)).Sections.Select(static section => section.AssemblyName).Except(own.Select(static section => section.AssemblyName)),
            static other => Assert.Contains(other, CompanionAssemblies));
    }

    private static readonly string[] CompanionAssemblies = ["Azure.Core", "System.ClientModel", "System.Memory.Data"];

    // An overload for which every path of its lines is out of place would silently lose the default as well.
    [Theory]
    [MemberData(nameof(Files))]
    public void EveryOverload_KeepsAFlowOfItsLines(string file)
    {
        var flows =
            from section in ModelFile.Parse(ShippedModels.ReadText(file)).Sections
            from entry in section.Entries
            where entry is FlowEntry or NoFlowEntry or ClearEntry
            from member in Resolve(entry, section)
            where member is not IMethodSymbol { Parameters.IsEmpty: true }
            group (entry, member) by member.ContainingAssembly.Identity + " " + member.GetDocumentationCommentId() into lines
            where !lines.Any(static line => KeepsSomething(line.entry, line.member))
            select $"{file}({lines.First().entry.Line + 1}): nothing is left for {lines.Key}";

        AssertNone(flows);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoLine_IsThereTwice(string file)
    {
        var lines = ShippedModels.ReadText(file).Split('\n').Where(static line => line.Length > 0 && line[0] is not ('#' or '[') && !line.StartsWith("system"));

        AssertNone(lines.GroupBy(static line => line).Where(static group => group.Count() > 1).Select(static group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryRecorder_IsOfClientsThatExist(string file)
    {
        var unknown =
            from section in ModelFile.Parse(ShippedModels.ReadText(file)).Sections
            from type in section.Entries.OfType<RecorderEntry>().SelectMany(static entry => entry.Of).Concat(section.Switches.SelectMany(static named => named.Of))
            where ReferencedLibraries.Compilations.All(compilation => MemberPatternMatcher.Resolve(type, compilation).IsEmpty)
            select $"{file}: there is no {type}";

        AssertNone(unknown.Distinct());
    }

    // A switch is a text that the library reads: it stands in the library, or the name is wrong. A field of a request is read by nobody here.
    [Theory]
    [MemberData(nameof(Files))]
    public void EverySwitch_IsInItsLibrary(string file)
    {
        var missing =
            from section in ModelFile.Parse(ShippedModels.ReadText(file)).Sections
            where section.AssemblyName != "System.Net.Http"
            from named in section.Switches
            where !LibraryFiles.HasText(section.AssemblyName, named.Name)
            select $"{file}({named.Line + 1}): [{section.AssemblyName}] knows no \"{named.Name}\"";

        AssertNone(missing);
    }

    // Lists them all: Assert.Empty shows the first few only.
    private static void AssertNone(IEnumerable<string> problems)
    {
        var list = problems.ToArray();
        Assert.True(list.Length == 0, string.Join('\n', list));
    }

    private static bool KeepsSomething(ModelEntry entry, ISymbol member) =>
        entry is not FlowEntry flow || flow.Flows.Any(one => AccessPathFit.Fits(one.From, member) && AccessPathFit.Fits(one.To, member));

    // Of every version that a compilation references.
    private static ImmutableArray<ISymbol> Resolve(ModelEntry entry, ModelSection section) =>
        ReferencedLibraries.Assemblies(section.AssemblyName).SelectMany(assembly => MemberPatternMatcher.Resolve(entry.Target, assembly)).ToImmutableArray();

    private static IEnumerable<AccessPath> PathsOf(ModelEntry entry) => entry switch
    {
        InputEntry input => input.Paths,
        GivenClientEntry client => client.Paths,
        SendEntry send => [.. send.Paths, .. send.To],
        OutputEntry output => output.Paths,
        ToolEntry tool => tool.Paths,
        ClearEntry clear => clear.Paths,
        FlowEntry flow => flow.Flows.SelectMany(static one => new[] { one.From, one.To }),
        SanitizerEntry sanitizer => [sanitizer.On],
        HandlerEntry handler => handler.Functions,
        ScreeningEntry screening => screening.Paths,
        _ => [],
    };
}
