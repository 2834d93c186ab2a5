namespace AdsGuard.Tests;

/// <summary>The checkout that these tests were built in.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(directory.FullName, "AdsGuard.sln")))
                return directory.FullName;
        }

        throw new DirectoryNotFoundException($"No AdsGuard.sln above {AppContext.BaseDirectory}");
    }
}
