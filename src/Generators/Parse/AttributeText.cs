using System.Globalization;
using System.Linq;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Generators.Parse;

/// <summary>Writes an attribute once more, as code applies it.</summary>
internal static class AttributeText
{
    /// <summary>Marks what nobody but generated code calls, so that it may use what is obsolete.</summary>
    public const string Obsolete = "[global::System.Obsolete]";

    public static string Of(AttributeData attribute)
    {
        var named = attribute.NamedArguments.Select(static named => $"{named.Key} = {Literal(named.Value)}");
        var arguments = attribute.ConstructorArguments.Select(Literal).Concat(named).ToList();
        return attribute.AttributeClass!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)
            + (arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})");
    }

    /// <summary>That something is obsolete, where it is: what implements it, or calls it under another name, then is no use of it.</summary>
    public static string[] OfObsolete(ISymbol symbol) => Obsolescence.Find(symbol) is { } mark ? [$"[{Of(mark)}]"] : [];

    /// <summary>Whether an attribute is the one of a name in a namespace, whatever assembly declares it: old frameworks are given a copy.</summary>
    public static bool Is(AttributeData attribute, string space, string name) =>
        attribute.AttributeClass is { ContainingType: null } type && type.Name == name && type.ContainingNamespace?.ToDisplayString() == space;

    private static string Literal(TypedConstant constant) => constant switch
    {
        // params string[] members
        { Kind: TypedConstantKind.Array, IsNull: false } => string.Join(", ", constant.Values.Select(Literal)),
        { Kind: TypedConstantKind.Enum, Type: { } type } =>
            $"({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})({System.Convert.ToString(constant.Value, CultureInfo.InvariantCulture)})",
        { Value: string text } => CodeNames.Literal(text),
        { Value: bool flag } => flag ? "true" : "false",
        _ => "null",
    };
}
