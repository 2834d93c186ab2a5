namespace AdsGuard.Package.Tests.Consumers;

/// <summary>A project as a user would have it: a project file and a few files beside it.</summary>
internal sealed record Consumer(string Name, string Project, params (string Name, string Text)[] Files)
{
    public void WriteTo(string directory)
    {
        Directory.CreateDirectory(directory);
        File.WriteAllText(Path.Combine(directory, $"{Name}.csproj"), Project);
        foreach (var (name, text) in Files)
        {
            var file = new FileInfo(Path.Combine(directory, name));
            file.Directory!.Create();
            File.WriteAllText(file.FullName, text);
        }
    }
}
