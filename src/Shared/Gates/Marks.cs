using System.Collections.Generic;
using System.Linq;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>Reads our attributes, by name, wherever the language lets them stand for one declaration.</summary>
internal static class Marks
{
    private static readonly string[] Classifications =
        [MetadataNames.Pii, MetadataNames.Phi, MetadataNames.LegallyProtected, MetadataNames.ProtectedCharacteristic];

    public static AttributeData? Find(ISymbol symbol, string name) => Find(symbol.GetAttributes(), name);

    public static AttributeData? Find(IEnumerable<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (IsOurs(attribute, name))
                return attribute;
        }

        return null;
    }

    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    public static bool IsOurs(AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingType: null } type
        && type.Name == name
        && type.ContainingNamespace is { Name: MetadataNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The text of a constructor argument.</summary>
    public static string? Text(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    /// <summary>Whether a value in this place is protected data: by a mark on it, on what it overrides or implements, or on its type.</summary>
    public static bool IsProtected(IParameterSymbol parameter, Compilation compilation) =>
        IsClassified(parameter)
        || IsProtected(parameter.Type, compilation)
        || Inherited(parameter).Any(IsClassified);

    /// <summary>Whether the values of a type are protected data: the type itself, what a nullable or a collection holds.</summary>
    public static bool IsProtected(ITypeSymbol type, Compilation compilation) => type switch
    {
        IArrayTypeSymbol array => IsProtected(array.ElementType, compilation),
        INamedTypeSymbol { TypeArguments.Length: > 0 } named => IsClassified(named) || named.TypeArguments.Any(argument => IsProtected(argument, compilation)),
        _ => IsClassified(type) || (type.BaseType is { SpecialType: SpecialType.None } @base && IsProtected(@base, compilation)),
    };

    /// <summary>Whether what a property holds is protected data; a mark on the positional parameter of its record holds for it too.</summary>
    public static bool IsProtected(IPropertySymbol property, Compilation compilation)
    {
        foreach (var declaration in Declarations(property))
        {
            if (IsClassified(declaration) || PositionalParameters(declaration).Any(IsClassified) || IsClassifiedFromOutside(declaration, compilation))
                return true;
        }

        return IsProtected(property.Type, compilation);
    }

    /// <summary>The attributes of a member: on it, on the positional parameter of its record, and on what it overrides or implements.</summary>
    public static IEnumerable<AttributeData> OfMember(ISymbol member) =>
        member is IPropertySymbol property
            ? Declarations(property).SelectMany(static d => d.GetAttributes().Concat(PositionalParameters(d).SelectMany(static p => p.GetAttributes())))
            : member.GetAttributes();

    /// <summary>A property, what it overrides, and what these implement.</summary>
    private static IEnumerable<IPropertySymbol> Declarations(IPropertySymbol property)
    {
        for (var declaration = property; declaration is not null; declaration = declaration.OverriddenProperty)
            yield return declaration;
        if (property.ContainingType is not { TypeKind: not TypeKind.Interface } type)
            yield break;
        foreach (var declared in type.AllInterfaces.SelectMany(static i => i.GetMembers().OfType<IPropertySymbol>()))
        {
            // An override of a derived type implements what its base was declared to implement.
            for (var own = property; own is not null; own = own.OverriddenProperty)
            {
                if (own.Name == declared.Name && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), own))
                    yield return declared;
            }
        }
    }

    /// <summary>The parameters of what a method overrides or implements, in the place of this one.</summary>
    public static IEnumerable<IParameterSymbol> Inherited(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            yield break;
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            yield return overridden.Parameters[parameter.Ordinal];
        if (method.ContainingType is not { } type)
            yield break;
        foreach (var declared in type.AllInterfaces.SelectMany(i => i.GetMembers(method.Name).OfType<IMethodSymbol>()))
        {
            if (declared.Parameters.Length == method.Parameters.Length
                && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), method))
            {
                yield return declared.Parameters[parameter.Ordinal];
            }
        }
    }

    /// <summary>Whether an attribute says that something is protected data.</summary>
    public static bool IsClassification(AttributeData attribute) => Classifications.Any(name => IsOurs(attribute, name));

    private static bool IsClassified(ISymbol symbol) => Classifications.Any(name => Has(symbol, name));

    private static IEnumerable<IParameterSymbol> PositionalParameters(IPropertySymbol property) =>
        property.ContainingType is { IsRecord: true } record
            ? record.InstanceConstructors.SelectMany(static c => c.Parameters).Where(p => p.Name == property.Name)
            : [];

    // [assembly: Classify(typeof(T), "Member", ...)] of this compilation, or of the assembly that declares the type.
    private static bool IsClassifiedFromOutside(IPropertySymbol property, Compilation compilation) =>
        compilation.Assembly.GetAttributes().Concat(property.ContainingAssembly?.GetAttributes() ?? []).Any(attribute =>
            IsOurs(attribute, MetadataNames.Classify)
            && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol type }, { Value: string member }, ..]
            && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, property.ContainingType.OriginalDefinition)
            && (member == property.Name
                || attribute.NamedArguments.Any(named => named.Key == "AlsoMembers" && !named.Value.IsNull && named.Value.Values.Any(v => v.Value as string == property.Name))));
}
