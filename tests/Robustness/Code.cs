using Basic.Reference.Assemblies;

namespace AdsGuard.Robustness;

/// <summary>Compilations of code in text, with the framework and our two libraries.</summary>
internal static class Code
{
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(PiiAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(ReviewGates).Assembly.Location),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    public static CSharpCompilation Compile(params IEnumerable<(string Path, string Text)> sources) =>
        Compile(sources.Select(static source => Parse(source.Path, source.Text)));

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference>? references = null) => CSharpCompilation.Create(
        "Program",
        trees,
        references ?? References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Parse(string path, string text, CSharpParseOptions? options = null) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), options ?? ParseOptions, path);

    /// <summary>The C# files under a folder of the repository that people wrote, in the order of their names.</summary>
    public static ImmutableArray<(string Path, string Text)> FilesIn(params string[] folder) => FilesUnder(RepositoryRoot.Combine(folder));

    public static ImmutableArray<(string Path, string Text)> FilesUnder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !IsIn(path, "bin") && !IsIn(path, "obj"))
            .Order(StringComparer.Ordinal)
            .Select(static path => (path, File.ReadAllText(path))),
    ];

    private static bool IsIn(string path, string folder) => path.Contains($"{Path.DirectorySeparatorChar}{folder}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
