using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Recognition;

/// <summary>What kinds of types can hold the data that a pattern is about.</summary>
[Flags]
internal enum ValueShapes
{
    None = 0,
    Text = 1,
    Number = 2,
    Date = 4,
    Flag = 8,
    Enumeration = 16,

    /// <summary>A type of the program's or a library's own, whose name says the same (<c>PostalAddress</c> for an address).</summary>
    NamedAlike = 32,

    /// <summary>Any type of the program's or a library's own.</summary>
    Composite = 64,

    /// <summary>Not a shape but a limit: one value, no collection of them.</summary>
    Single = 128,
}

/// <summary>Which shape a type has.</summary>
internal static class ValueShape
{
    /// <summary>Whether a type holds many values.</summary>
    public static bool IsMany(ITypeSymbol type) =>
        type is IArrayTypeSymbol
        || type.SpecialType != SpecialType.System_String && type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>The type inside nullables, arrays, collections and other wrappers of one value.</summary>
    public static ITypeSymbol Content(ITypeSymbol type)
    {
        // Bounded: wrappers of wrappers of wrappers are no data that anybody names.
        for (var depth = 0; depth < 4; depth++)
        {
            switch (type)
            {
                case IArrayTypeSymbol array:
                    type = array.ElementType;
                    break;
                case INamedTypeSymbol { TypeKind: not TypeKind.Delegate, TypeArguments: [.., var last] }:
                    type = last;
                    break;
                default:
                    return type;
            }
        }

        return type;
    }

    /// <summary>The shape of a content; <see cref="ValueShapes.None"/> for what holds no data, such as a delegate.</summary>
    public static ValueShapes Of(ITypeSymbol content)
    {
        switch (content.SpecialType)
        {
            case SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Object:
                return ValueShapes.Text;
            case SpecialType.System_Boolean:
                return ValueShapes.Flag;
            case SpecialType.System_DateTime:
                return ValueShapes.Date;
            case >= SpecialType.System_SByte and <= SpecialType.System_Double:
                return ValueShapes.Number;
            case not SpecialType.None:
                return ValueShapes.None;
        }

        if (content.TypeKind == TypeKind.Dynamic) return ValueShapes.Text;
        if (content.TypeKind == TypeKind.Enum) return ValueShapes.Enumeration;
        if (content.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)) return ValueShapes.None;
        return content.Name switch
        {
            "DateOnly" or "DateTimeOffset" or "LocalDate" => ValueShapes.Date,
            "StringValues" or "SecureString" or "JsonElement" or "JsonNode" => ValueShapes.Text,
            // A value of the framework is none of these: Guid, Uri, TimeSpan, IPAddress, Stream, Type...
            _ => IsOfFramework(content) ? ValueShapes.None : ValueShapes.Composite,
        };
    }

    private static bool IsOfFramework(ITypeSymbol type)
    {
        var outermost = type.ContainingNamespace;
        while (outermost is { ContainingNamespace.IsGlobalNamespace: false, IsGlobalNamespace: false }) outermost = outermost.ContainingNamespace;
        return outermost?.Name == "System";
    }
}
