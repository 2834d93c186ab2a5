using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// The fields by which the body of a request to a model is known where the route alone says nothing: <c>model</c> and <c>messages</c>. A program writes them as members of a
/// type of its own, as the names of members of an anonymous object, as keys, or in the text of the body. Safe for several threads once the analysis has begun.
/// </summary>
internal sealed class RequestBodies
{
    private static readonly string[] Renaming = ["JsonPropertyNameAttribute", "JsonPropertyAttribute", "DataMemberAttribute"];

    private readonly Dictionary<string, BodyField> _fields = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<ISymbol, OriginSet> _ofTypes = new(SymbolEqualityComparer.Default);

    public void Add(string field)
    {
        if (!_fields.ContainsKey(field)) _fields.Add(field, new BodyField(field));
    }

    /// <summary>The fields that a text names: as a key, which is the whole text, or in quotation marks within it.</summary>
    public OriginSet FieldsIn(string text)
    {
        if (_fields.TryGetValue(text, out var key)) return OriginSet.Of(key);
        // What is no longer than the shortest body is none.
        if (text.Length < 8 || text.IndexOf('"') < 0) return OriginSet.Empty;
        return OriginSet.Of(_fields.Values.Where(field => text.IndexOf('"' + field.Name + '"', StringComparison.Ordinal) >= 0));
    }

    /// <summary>The fields that an object has which is written: of a type that the program declares, or an anonymous one.</summary>
    public OriginSet FieldsOf(ITypeSymbol? type) =>
        type is { IsAnonymousType: true } or { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false }
            ? _ofTypes.Recall(type.OriginalDefinition, this, static (self, t) => self.Find(t))
            : OriginSet.Empty;

    private OriginSet Find(ISymbol symbol)
    {
        var found = new List<Origin>();
        for (var type = (ITypeSymbol?)symbol; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } && _fields.TryGetValue(Written(member), out var field)) found.Add(field);
            }
        }

        return OriginSet.Of(found);
    }

    /// <summary>The name under which a serializer writes a member.</summary>
    private static string Written(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is not { Name: var name } || !Renaming.Contains(name)) continue;
            if (attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string given }) return given;
            if (attribute.NamedArguments.FirstOrDefault(static a => a.Key is "PropertyName" or "Name").Value is { Kind: TypedConstantKind.Primitive, Value: string named }) return named;
        }

        return member.Name;
    }
}
