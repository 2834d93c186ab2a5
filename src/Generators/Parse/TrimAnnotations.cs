using System.Collections.Generic;
using System.Linq;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Generators.Parse;

/// <summary>
/// Writes once more what a declaration tells trimming and native compilation, and that it is experimental: who implements it, or calls it from a method of another name, has
/// to say the same.
/// </summary>
internal static class TrimAnnotations
{
    private const string Space = "System.Diagnostics.CodeAnalysis";

    private static readonly HashSet<string> OfMethods = ["RequiresUnreferencedCodeAttribute", "RequiresDynamicCodeAttribute", "RequiresAssemblyFilesAttribute", "ExperimentalAttribute"];

    /// <summary>What a method requires, an attribute each.</summary>
    public static IEnumerable<string> Of(IMethodSymbol method) =>
        method.GetAttributes()
            .Where(static a => OfMethods.Any(name => AttributeText.Is(a, Space, name)))
            .Select(static a => $"[{AttributeText.Of(a)}]");

    /// <summary>What is accessed of the type that it returns.</summary>
    public static IEnumerable<string> OfReturn(IMethodSymbol method) =>
        method.GetReturnTypeAttributes().Where(IsAccess).Select(static a => $"[return: {AttributeText.Of(a)}]");

    /// <summary>What is accessed of the type in a parameter, with a space behind.</summary>
    public static string Of(IParameterSymbol parameter) => Text(parameter);

    /// <summary>The type parameters of a method with what is accessed of them, as they stand behind its name.</summary>
    public static string Declared(IMethodSymbol method) =>
        method.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", method.TypeParameters.Select(static p => Text(p) + Identifiers.Escape(p.Name)))}>";

    private static string Text(ISymbol symbol) => string.Concat(symbol.GetAttributes().Where(IsAccess).Select(static a => $"[{AttributeText.Of(a)}] "));

    private static bool IsAccess(AttributeData attribute) => AttributeText.Is(attribute, Space, "DynamicallyAccessedMembersAttribute");
}
