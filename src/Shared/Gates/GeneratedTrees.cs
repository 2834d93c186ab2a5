using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>
/// Which code the generator wrote, by where the compiler puts it: a folder named after the generator's assembly and class. An attribute says nothing about that: anybody can
/// write it.
/// </summary>
internal static class GeneratedTrees
{
    /// <summary>Whether all of a declaration stands in what the generator wrote. What another assembly declares was judged when that was compiled.</summary>
    public static bool Contains(ISymbol declaration) => declaration.DeclaringSyntaxReferences.All(static reference => IsOne(reference.SyntaxTree));

    /// <summary>Whether the generator wrote this file.</summary>
    public static bool IsOne(SyntaxTree tree)
    {
        var parts = tree.FilePath.Split('/', '\\');
        return parts.Length >= 3
            && parts[parts.Length - 3] == GateNames.Tool
            && parts[parts.Length - 2].StartsWith(GateNames.Tool + ".", System.StringComparison.Ordinal);
    }
}
