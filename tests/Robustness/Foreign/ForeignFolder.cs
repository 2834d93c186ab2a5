namespace AdsGuard.Robustness.Foreign;

/// <summary>
/// A folder of sources that have nothing to do with us. Where a file references.txt stands in it, its lines are the assemblies that the sources are compiled with; without
/// one the code binds as far as the framework goes.
/// </summary>
internal static class ForeignFolder
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Parse);

    public static CSharpCompilation Compile(string folder)
    {
        var list = Path.Combine(folder, "references.txt");
        var own = File.Exists(list) ? File.ReadAllLines(list).Where(File.Exists).ToArray() : [];
        var known = own.Select(Path.GetFileName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var references = Code.References.Where(reference => !known.Contains(Path.GetFileName(reference.Display))).Concat(own.Select(static path => MetadataReference.CreateFromFile(path)));
        return Code.Compile(Code.FilesUnder(folder).Select(static file => Code.Parse(file.Path, file.Text, ParseOptions)), references).WithAssemblyName(Path.GetFileName(Path.GetFullPath(folder)));
    }
}
