namespace AdsGuard.Repository.Tests;

/// <summary>The files that people write, wherever the checkout is and whether or not it is one of git's.</summary>
internal static class RepositoryFiles
{
    private static readonly HashSet<string> NotWritten = ["bin", "obj", "artifacts", "TestResults", ".git", ".vs", ".idea"];

    private static readonly HashSet<string> Binary = [".png", ".jpg", ".ico", ".snk", ".zip"];

    public static IReadOnlyList<string> Text { get; } = [.. Below(new DirectoryInfo(RepositoryRoot.Path))];

    public static string Relative(string file) => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/');

    private static IEnumerable<string> Below(DirectoryInfo directory) =>
        directory.EnumerateFiles()
            // In a linked work tree .git is a file, and it holds a path.
            .Where(file => !Binary.Contains(file.Extension) && file.Name != ".git" && !file.Name.EndsWith(".user", StringComparison.Ordinal))
            .Select(file => file.FullName)
            .Concat(directory.EnumerateDirectories().Where(child => !NotWritten.Contains(child.Name)).SelectMany(Below));
}
