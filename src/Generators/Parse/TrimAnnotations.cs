using System.Collections.Generic;
using System.Globalization;
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
    public static IEnumerable<string> Of(IMethodSymbol method) => method.GetAttributes().Where(static a => Is(a, OfMethods)).Select(static a => $"[{Application(a)}]");

    /// <summary>What is accessed of the type that it returns.</summary>
    public static IEnumerable<string> OfReturn(IMethodSymbol method) => method.GetReturnTypeAttributes().Where(IsAccess).Select(static a => $"[return: {Application(a)}]");

    /// <summary>What is accessed of the type in a parameter, with a space behind.</summary>
    public static string Of(IParameterSymbol parameter) => Text(parameter);

    /// <summary>The type parameters of a method with what is accessed of them, as they stand behind its name.</summary>
    public static string Declared(IMethodSymbol method) =>
        method.TypeParameters.IsEmpty ? "" : $"<{string.Join(", ", method.TypeParameters.Select(static p => Text(p) + Identifiers.Escape(p.Name)))}>";

    private static string Text(ISymbol symbol) => string.Concat(symbol.GetAttributes().Where(IsAccess).Select(static a => $"[{Application(a)}] "));

    private static bool IsAccess(AttributeData attribute) => Is(attribute, ["DynamicallyAccessedMembersAttribute"]);

    private static bool Is(AttributeData attribute, HashSet<string> names) =>
        attribute.AttributeClass is { ContainingType: null } type && names.Contains(type.Name) && type.ContainingNamespace?.ToDisplayString() == Space;

    private static string Application(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments.Select(Literal).Concat(attribute.NamedArguments.Select(static named => $"{named.Key} = {Literal(named.Value)}")).ToList();
        return attribute.AttributeClass!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + (arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})");
    }

    private static string Literal(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Enum, Type: { } type } => $"({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({System.Convert.ToString(constant.Value, CultureInfo.InvariantCulture)})",
        { Value: string text } => CodeNames.Literal(text),
        { Value: bool flag } => flag ? "true" : "false",
        _ => "null",
    };
}
