using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>Methods that do what they are handed, by the names that people give them.</summary>
internal static class Setters
{
    private const string Attempt = "Try";

    private static readonly string[] Setting = ["Set", "Update", "Change", "Mark", "With", "Apply"];

    private static readonly string[] Storing = ["Save", "Insert", "Upsert", "Store", "Put", "Patch", "Post", "Execute"];

    /// <summary>A setter by another name, whatever it answers: <c>TryUpdateAsync(id, status)</c> says whether it worked.</summary>
    public static bool IsOne(IMethodSymbol method) => Begins(method.Name, Setting) || (Begins(method.Name, Storing) && SaysWhetherItWorked(method));

    /// <summary>Whether what is handed over is stored, here or by whoever receives it.</summary>
    public static bool Stores(IMethodSymbol method) => Begins(method.Name, Setting) || Begins(method.Name, Storing);

    private static bool Begins(string name, string[] words)
    {
        if (name.StartsWith(Attempt, StringComparison.Ordinal)) name = name.Substring(Attempt.Length);
        return words.Any(word => name.StartsWith(word, StringComparison.Ordinal));
    }

    private static bool SaysWhetherItWorked(IMethodSymbol method) =>
        Values.MemberTypes.Unwrap(method.ReturnType).SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64;
}
