using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Which serializers write a member, by what the documentation of each says of accessibility, kinds of members and attributes. Safe for several threads.
/// </summary>
internal sealed class Serialization
{
    private const string Json = "System.Text.Json.Serialization";
    private const string Newtonsoft = "Newtonsoft.Json";
    private const string Contract = "System.Runtime.Serialization";

    private readonly ConcurrentDictionary<ISymbol, Serializers> _written = new(SymbolEqualityComparer.Default);

    /// <summary>A parameter of a primary constructor is nobody's member, whatever the compiler keeps of it.</summary>
    public Serializers WrittenBy(ISymbol member) => member is IParameterSymbol ? Serializers.None : _written.GetOrAdd(member.OriginalDefinition, Find);

    private static Serializers Find(ISymbol member)
    {
        // How a library's class keeps its data says nothing of how it is written.
        if (member.DeclaringSyntaxReferences.IsEmpty && member is not IFieldSymbol { ContainingType.IsTupleType: true }) return Serializers.All;
        var attributes = member.GetAttributes();
        var isPublic = member.DeclaredAccessibility == Accessibility.Public;
        var written = Serializers.None;
        if (!IsIgnoredByJson(attributes))
        {
            var isIncluded = Has(attributes, "JsonIncludeAttribute", Json);
            if (isIncluded || isPublic && member is not IFieldSymbol) written |= Serializers.SystemTextJson;
            if (isIncluded || isPublic) written |= Serializers.SystemTextJsonWithFields;
        }

        if (IsWrittenByNewtonsoft(member, attributes, isPublic)) written |= Serializers.NewtonsoftJson;
        if (isPublic && !Has(attributes, "XmlIgnoreAttribute", "System.Xml.Serialization")) written |= Serializers.XmlSerializer;
        if (IsWrittenByContract(member, attributes, isPublic)) written |= Serializers.DataContract;
        return written;
    }

    /// <summary>[JsonIgnore(Condition = Never)] is not ignored; the other conditions write the value in some case.</summary>
    private static bool IsIgnoredByJson(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (!Is(attribute, "JsonIgnoreAttribute", Json)) continue;
            var condition = attribute.NamedArguments.FirstOrDefault(static a => a.Key == "Condition");
            if (condition.Key is null || condition.Value is { Kind: TypedConstantKind.Enum, Value: 1 }) return true;
        }

        return false;
    }

    private static bool IsWrittenByNewtonsoft(ISymbol member, ImmutableArray<AttributeData> attributes, bool isPublic)
    {
        if (Has(attributes, "JsonIgnoreAttribute", Newtonsoft) || Has(attributes, "NonSerializedAttribute", "System")) return false;
        var isNamed = Has(attributes, "JsonPropertyAttribute", Newtonsoft);
        var isContract = Has(member.ContainingType.GetAttributes(), "DataContractAttribute", Contract);
        if (isNamed || isContract && Has(attributes, "DataMemberAttribute", Contract)) return true;
        return isPublic && !isContract && !IsOptIn(member.ContainingType) && !Has(attributes, "IgnoreDataMemberAttribute", Contract);
    }

    /// <summary>[JsonObject(MemberSerialization.OptIn)]</summary>
    private static bool IsOptIn(INamedTypeSymbol type) =>
        type.GetAttributes().Any(static a =>
            Is(a, "JsonObjectAttribute", Newtonsoft) && a.ConstructorArguments.Any(static c => c.Kind == TypedConstantKind.Enum && Equals(c.Value, 1)));

    private static bool IsWrittenByContract(ISymbol member, ImmutableArray<AttributeData> attributes, bool isPublic) =>
        Has(member.ContainingType.GetAttributes(), "DataContractAttribute", Contract)
            ? Has(attributes, "DataMemberAttribute", Contract)
            : isPublic && !Has(attributes, "IgnoreDataMemberAttribute", Contract) && !Has(attributes, "NonSerializedAttribute", "System");

    private static bool Has(ImmutableArray<AttributeData> attributes, string name, string space) => attributes.Any(a => Is(a, name, space));

    private static bool Is(AttributeData attribute, string name, string space) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace.ToDisplayString() == space;
}
