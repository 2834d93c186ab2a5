namespace AdsGuard.Robustness.IllFormed;

/// <summary>What a project looks like before its restore, and with a package that lacks another.</summary>
public sealed class MissingReferenceTests
{
    private static readonly string[] Cases =
        ["Prelude.cs", "GlobalUsings.cs", "Dispatch.cs", "HttpBodies.cs", "LinqQueries.cs", "AsyncStreams.cs", "Records.cs", "Serialization.cs"];

    private static readonly string[] MuchUsed =
        ["System.Collections", "System.Linq", "System.Net.Http", "System.Threading", "System.Text.Json", "netstandard", "mscorlib"];

    private static readonly ImmutableArray<SyntaxTree> Program =
    [
        .. Code.FilesIn("tests", "Conformance", "Cases")
            .Where(static file => Cases.Contains(Path.GetFileName(file.Path)))
            .Select(static file => Code.Parse(file.Path, file.Text)),
        .. Code.FilesIn("tests", "Generators.Tests", "Proof").Where(static file => file.Path.EndsWith("Forms.cs", StringComparison.Ordinal)).Select(static file => Code.Parse(file.Path, file.Text)),
    ];

    /// <summary>In each check those that much of the code needs, and a few that little of it does.</summary>
    public static TheoryData<string> References =>
    [
        .. Code.References.Select(static reference => Path.GetFileName(reference.Display!))
            .Where(static (name, i) => Tier.IsLong || i % 12 == 0 || name is "System.Runtime.dll (net100)" or "AdsGuard.Attributes.dll" or "AdsGuard.Runtime.dll" || IsMuchUsed(name)),
    ];

    [Theory]
    [MemberData(nameof(References))]
    public Task NothingEscapes_WithoutOneReference(string missing) => NothingEscapesAsync(Code.References.Where(reference => Path.GetFileName(reference.Display!) != missing));

    [Fact]
    public Task NothingEscapes_WithoutAnyReference() => NothingEscapesAsync([]);

    [Fact]
    public Task NothingEscapes_WithoutTheFramework() =>
        NothingEscapesAsync(Code.References.Where(static reference => Path.GetFileName(reference.Display!).StartsWith("AdsGuard", StringComparison.Ordinal)));

    [Fact]
    public Task NothingEscapes_WithHalfOfTheFramework() => NothingEscapesAsync(Code.References.Where(static (_, i) => i % 2 == 0));

    private static bool IsMuchUsed(string name) =>
        MuchUsed.Any(used => name.StartsWith(used + ".dll", StringComparison.Ordinal) || name.StartsWith(used + " ", StringComparison.Ordinal));

    private static async Task NothingEscapesAsync(IEnumerable<MetadataReference> references) => Assert.Empty((await Trial.OfAsync(Code.Compile(Program, references))).Faults);
}
