using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Recognition;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Where a person can write what they like: in text that nobody gave a form. An id, a number, a date or a choice is none, and neither is the answer to one question,
/// a name or a city: whether that is protected data, its classification says.
/// </summary>
internal static class FreeText
{
    private const int MaximalDepth = 4;

    /// <summary>The last words of the names by which text is known to be an identifier, a choice or the answer to one question.</summary>
    private static readonly HashSet<string> FieldWords = new(System.StringComparer.Ordinal)
    {
        // Identifiers.
        "id", "ids", "guid", "uuid", "key", "code", "token", "hash", "checksum", "number", "no", "cursor", "url", "uri", "version",
        // Choices.
        "type", "kind", "status", "category", "locale", "language", "culture", "currency", "country", "county", "state", "gender", "role", "model", "sort", "order", "page",
        // Answers.
        "name", "surname", "email", "mail", "phone", "fax", "street", "city", "zip", "postcode", "date", "time", "timestamp",
    };

    /// <summary>Whether a value of this type can carry text at all.</summary>
    public static bool CanCarry(ITypeSymbol? type)
    {
        if (type is null) return true;
        type = MemberTypes.Unwrap(type);
        if (type.SpecialType is SpecialType.System_Char or SpecialType.System_String or SpecialType.System_Object) return true;
        if (type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double or SpecialType.System_DateTime || type.TypeKind == TypeKind.Enum) return false;
        return type is not { Name: "Guid" or "DateOnly" or "TimeOnly" or "DateTimeOffset" or "TimeSpan" or "Int128" or "UInt128" or "Half", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
    }

    /// <summary>Whether the name says what the text is: an identifier, one of several that somebody chose, the answer to one question.</summary>
    public static bool IsField(string name) => Words.Of(name) is { IsEmpty: false } words && FieldWords.Contains(words[words.Length - 1]);

    /// <summary>Whether what a person sent in this type has free text in it that nobody has classified.</summary>
    public static bool MayBeIn(ITypeSymbol type, string name, Classification classification) => MayBeIn(type, name, classification, MaximalDepth);

    private static bool MayBeIn(ITypeSymbol type, string name, Classification classification, int depth)
    {
        type = MemberTypes.Unwrap(type);
        if (depth == 0 || !CanCarry(type)) return false;
        if (type.SpecialType == SpecialType.System_String) return !IsField(name);
        if (type is IDynamicTypeSymbol || type.SpecialType == SpecialType.System_Object) return true;
        if (MemberTypes.ElementType(type) is { } element && !IsDeclaredHere(type)) return element.SpecialType == SpecialType.System_Byte || MayBeIn(element, name, classification, depth - 1);
        if (type.Name is "Stream" or "PipeReader" or "JsonElement" or "JsonDocument" or "JsonNode" or "JsonObject" or "JsonArray" or "StringValues") return true;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsOfPlatform(type)) return false;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public } property
                    && IsFilledIn(property)
                    && classification.Of(property).IsEmpty
                    && MayBeIn(property.Type, property.Name, classification, depth - 1)) return true;
            }
        }

        return false;
    }

    /// <summary>A binder sets it, or hands it to a constructor parameter of the same name.</summary>
    private static bool IsFilledIn(IPropertySymbol property) =>
        property.SetMethod is { DeclaredAccessibility: Accessibility.Public }
        || property.ContainingType.InstanceConstructors.Any(c => c.Parameters.Any(p => string.Equals(p.Name, property.Name, System.StringComparison.OrdinalIgnoreCase)));

    private static bool IsDeclaredHere(ITypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>Types of the platform that a handler is given are services of the host, not what a person sent.</summary>
    private static bool IsOfPlatform(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return !IsDeclaredHere(type) && space?.Name is "System" or "Microsoft";
    }
}
