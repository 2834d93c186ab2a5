using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Recognition;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow;

/// <summary>
/// Whether a result is the data or merely an answer to it. Code that is not in sight is taken to give back what it is given, which is right where a leak is at stake;
/// what a declaration claims of its result should be true. A record found by a social security number is none, and neither is a score.
/// </summary>
internal static class Holdings
{
    private const int Depth = 6;

    public static bool CanHold(ITypeSymbol type, ProtectedData data) => CanHold(type, Held(data.Symbol), Depth);

    private static bool CanHold(ITypeSymbol type, ITypeSymbol? held, int depth)
    {
        if (depth == 0) return true;
        if (type is IArrayTypeSymbol array) return CanHold(array.ElementType, held, depth - 1);
        if (type is INamedTypeSymbol { TypeArguments.IsEmpty: false } generic) return generic.TypeArguments.Any(argument => CanHold(argument, held, depth - 1));
        if (held is null || SymbolEqualityComparer.Default.Equals(type, held)) return true;
        var shape = ValueShape.Of(type);
        return shape switch
        {
            // Bytes and characters are what text is made of.
            ValueShapes.Number => type.SpecialType is SpecialType.System_Byte || ValueShape.Of(held) == ValueShapes.Number,
            ValueShapes.Flag or ValueShapes.Enumeration or ValueShapes.Date => ValueShape.Of(held) == shape,
            ValueShapes.Composite => ValueShape.Of(held) == ValueShapes.Composite,
            // Text, anything, and what the framework has to put text in: builders, streams, contents, pieces of JSON.
            _ => type.TypeKind != TypeKind.Struct || type.SpecialType != SpecialType.None || type is { Name: "JsonElement" or "JsonProperty" or "StringSegment" },
        };
    }

    /// <summary>The type of the value that is classified; null where the symbol is no value.</summary>
    private static ITypeSymbol? Held(ISymbol symbol)
    {
        var type = symbol switch
        {
            IMethodSymbol method => method.ReturnType,
            ITypeSymbol itself => itself,
            _ => MemberTypes.Declared(symbol),
        };
        return type is null ? null : ValueShape.Content(type);
    }
}
