using System;
using System.Collections.Generic;
using System.Linq;

namespace AdsGuard.Analyzers.Options;

/// <summary>Paths as the build writes them, compared as texts: analyzers ask no file system.</summary>
internal static class FilePaths
{
    /// <summary>
    /// With <c>/</c> between its parts, and without <c>.</c> and <c>..</c>, so that <c>policy/../src/own.adsmodel</c> lies in no folder <c>policy</c>.
    /// </summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == "." || part.Length == 0 && parts.Count > 0) continue;
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or "")) parts.RemoveAt(parts.Count - 1);
            else parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>The folder of a normalized path, without a slash at its end: empty for the root.</summary>
    public static string Folder(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }

    /// <summary>Whether a normalized path lies in a folder or below it. Drive letters come in both casings, so casing does not count here.</summary>
    public static bool IsIn(string path, string folder) =>
        folder.Length == 0 ? path.Length > 0 : path.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path as seen from a folder, for messages that should read the same on every machine.</summary>
    public static string From(string? folder, string path)
    {
        if (string.IsNullOrEmpty(folder)) return Normalize(path);
        var from = Normalize(folder!).TrimEnd('/').Split('/');
        var to = Normalize(path).Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.OrdinalIgnoreCase)) common++;
        // The root alone in common: another drive, or a path that is relative to something else.
        var isApart = common == 0 || common == 1 && from[0].Length == 0 && from.Length > 1 && to.Length > 2;
        return isApart
            ? Normalize(path)
            : string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}
