using System.Collections.Generic;
using System.Collections.Immutable;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Recognizes our attributes by name, whatever assembly declares them: a project may see two copies of the vocabulary, or an older one.
/// </summary>
internal static class OurAttributes
{
    /// <summary>Whether another assembly can carry our attributes: only one that knows the vocabulary can.</summary>
    public static bool MayUse(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == MetadataNames.AttributesAssembly) return true;
            }
        }

        return false;
    }

    public static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: MetadataNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    public static bool Is(AttributeData attribute, string name) => attribute.AttributeClass?.Name == name && IsOurs(attribute);

    public static bool Has(ISymbol symbol, string name) => Find(symbol.GetAttributes(), name) is not null;

    public static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (Is(attribute, name)) return attribute;
        }

        return null;
    }

    /// <summary>A constructor argument as text, or null where it is missing or half-typed.</summary>
    public static string? Text(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public static string? Text(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: TypedConstantKind.Primitive, Value: string text }) return text;
        }

        return null;
    }

    /// <summary>The names of the enumeration members in an argument: one for a value, several for an array.</summary>
    public static ImmutableArray<string> EnumNames(TypedConstant argument)
    {
        if (argument.IsNull) return ImmutableArray<string>.Empty;
        if (argument.Kind == TypedConstantKind.Array)
        {
            var names = ImmutableArray.CreateBuilder<string>();
            foreach (var element in argument.Values) names.AddRange(EnumNames(element));
            return names.ToImmutable();
        }

        if (argument.Kind != TypedConstantKind.Enum || argument.Type is null) return ImmutableArray<string>.Empty;
        foreach (var member in argument.Type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, argument.Value)) return ImmutableArray.Create(field.Name);
        }

        return ImmutableArray<string>.Empty;
    }

    public static ImmutableArray<string> Texts(TypedConstant argument)
    {
        if (argument.Kind != TypedConstantKind.Array || argument.IsNull) return ImmutableArray<string>.Empty;
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var element in argument.Values)
        {
            if (element.Value is string text) texts.Add(text);
        }

        return texts.ToImmutable();
    }

    public static TypedConstant? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Error) return argument.Value;
        }

        return null;
    }

    /// <summary>The members that a symbol stands for: what it overrides and what it implements. The symbol itself comes first.</summary>
    public static IEnumerable<ISymbol> WithInherited(ISymbol symbol)
    {
        yield return symbol;
        for (var overridden = Overridden(symbol); overridden is not null; overridden = Overridden(overridden)) yield return overridden;
        if (symbol.IsStatic && symbol is not (IMethodSymbol or IPropertySymbol)) yield break;
        if (symbol is not (IMethodSymbol or IPropertySymbol or IEventSymbol) || symbol.ContainingType is not { } type) yield break;
        var name = MemberName(symbol);
        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var member in @interface.GetMembers(name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, symbol.OriginalDefinition)) yield return member;
            }
        }
    }

    private static string MemberName(ISymbol symbol)
    {
        // An explicit implementation is called "Namespace.IInterface.Name".
        var dot = symbol.Name.LastIndexOf('.');
        return dot > 0 ? symbol.Name.Substring(dot + 1) : symbol.Name;
    }

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };
}
