using System.Collections.Generic;
using System.Linq;
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
            let assembly = Assembly(section.AssemblyName)
            from entry in section.Entries
            where assembly is null || MemberPatternMatcher.Resolve(entry.Target, assembly).IsEmpty
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
            let members = MemberPatternMatcher.Resolve(entry.Target, ReferencedLibraries.Compilation)
            from path in PathsOf(entry)
            where !members.Any(member => AccessPathFit.Fits(path, member))
            select $"{file}({entry.Line + 1}): {path} fits no {entry.Target}";

        AssertNone(misfits);
    }

    // An overload for which every path of its lines is out of place would silently lose the default as well.
    [Theory]
    [MemberData(nameof(Files))]
    public void EveryOverload_KeepsAFlowOfItsLines(string file)
    {
        var flows =
            from section in ModelFile.Parse(ShippedModels.ReadText(file)).Sections
            from entry in section.Entries
            where entry is FlowEntry or NoFlowEntry or ClearEntry
            from member in MemberPatternMatcher.Resolve(entry.Target, ReferencedLibraries.Compilation)
            where member is not IMethodSymbol { Parameters.IsEmpty: true }
            group entry by member.GetDocumentationCommentId() into entries
            where !entries.Any(entry => KeepsSomething(entry, entries.Key!))
            select $"{file}({entries.First().Line + 1}): nothing is left for {entries.Key}";

        AssertNone(flows);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void NoLine_IsThereTwice(string file)
    {
        var lines = ShippedModels.ReadText(file).Split('\n').Where(static line => line.Length > 0 && line[0] is not ('#' or '[') && !line.StartsWith("system"));

        AssertNone(lines.GroupBy(static line => line).Where(static group => group.Count() > 1).Select(static group => group.Key));
    }

    // Lists them all: Assert.Empty shows the first few only.
    private static void AssertNone(IEnumerable<string> problems)
    {
        var list = problems.ToArray();
        Assert.True(list.Length == 0, string.Join('\n', list));
    }

    private static bool KeepsSomething(ModelEntry entry, string id)
    {
        if (entry is not FlowEntry flow) return true;
        var member = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, ReferencedLibraries.Compilation);
        return member is null || flow.Flows.Any(one => AccessPathFit.Fits(one.From, member) && AccessPathFit.Fits(one.To, member));
    }

    private static IEnumerable<AccessPath> PathsOf(ModelEntry entry) => entry switch
    {
        InputEntry input => input.Paths,
        OutputEntry output => output.Paths,
        ToolEntry tool => tool.Paths,
        ClearEntry clear => clear.Paths,
        FlowEntry flow => flow.Flows.SelectMany(static one => new[] { one.From, one.To }),
        SanitizerEntry sanitizer => [sanitizer.On],
        _ => [],
    };

    private static IAssemblySymbol? Assembly(string name) =>
        ReferencedLibraries.Compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly => assembly.Name == name);
}
