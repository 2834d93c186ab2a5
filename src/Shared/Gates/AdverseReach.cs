using System.Collections.Generic;
using System.Linq;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>
/// Whether anything that can be reached from a value says when it is adverse, in whatever shape and however deep. Wider than what a condition is written for: where this says yes and
/// no condition covers it, the member stays closed.
/// </summary>
internal sealed class AdverseReach
{
    /// <summary>Types within types. Only a generic type that grows with each step is deeper; nobody can say what is in it, so it counts as adverse.</summary>
    private const int MostNested = 32;

    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    private AdverseReach()
    {
    }

    /// <summary>Whether a value of a type can be adverse.</summary>
    public static bool Of(ITypeSymbol type) => new AdverseReach().Reaches(type, depth: 0);

    /// <summary>Whether anything that a member puts out can be adverse.</summary>
    public static bool OfMember(ISymbol member) => member switch
    {
        IMethodSymbol method => method.GetReturnTypeAttributes().Any(IsMark) || Of(method.ReturnType) || Elsewhere(method) is not null,
        IPropertySymbol property => OfProperty(property),
        IEventSymbol @event => Of(@event.Type),
        _ => false,
    };

    /// <summary>Whether reading a property puts out what can be adverse.</summary>
    public static bool OfProperty(IPropertySymbol property) => property.GetMethod is not null && (Marks.OfMember(property).Any(IsMark) || Of(property.Type));

    /// <summary>The parameter by which a method puts out what can be adverse: by reference, or by calling back.</summary>
    public static IParameterSymbol? Elsewhere(IMethodSymbol method) =>
        method.Parameters.FirstOrDefault(static p => p.RefKind is RefKind.Out or RefKind.Ref
            ? p.GetAttributes().Any(IsMark) || Of(p.Type)
            : IsCallback(p.Type) && Of(p.Type));

    private static bool IsMark(AttributeData attribute) => Marks.IsOurs(attribute, MetadataNames.AdverseWhen);

    // Receivers by their usual types; an interface of the program's own that a caller implements is not told from an input.
    private static bool IsCallback(ITypeSymbol type) => type.TypeKind == TypeKind.Delegate || IsReceiver(type);

    /// <summary>Whether a caller hands it over to be called back.</summary>
    public static bool IsReceiver(ITypeSymbol type) => type.Name is "IProgress" or "IObserver" or "ChannelWriter";

    private bool Reaches(ITypeSymbol type, int depth)
    {
        if (depth > MostNested)
            return true;
        return type switch
        {
            IArrayTypeSymbol array => Reaches(array.ElementType, depth + 1),
            IPointerTypeSymbol pointer => Reaches(pointer.PointedAtType, depth + 1),
            INamedTypeSymbol named when _seen.Add(named) => ReachesNamed(named, depth + 1),
            _ => false,
        };
    }

    private bool ReachesNamed(INamedTypeSymbol type, int depth)
    {
        if (type.TypeKind == TypeKind.Enum)
            return type.GetMembers().OfType<IFieldSymbol>().Any(static f => Marks.Has(f, MetadataNames.AdverseWhen));
        if (type.TypeArguments.Any(argument => Reaches(argument, depth)))
            return true;
        if (IsOfPlatform(type))
            return false;
        if (type.DelegateInvokeMethod is { } invoke)
            return invoke.Parameters.Select(static p => p.Type).Append(invoke.ReturnType).Any(part => Reaches(part, depth));
        return (type.BaseType is { } @base && Reaches(@base, depth))
            || type.AllInterfaces.Any(i => Reaches(i, depth))
            || type.GetMembers().Any(member => ReachesMember(member, depth));
    }

    private bool ReachesMember(ISymbol member, int depth) => member switch
    {
        { IsStatic: true } => false,
        IPropertySymbol property => Marks.OfMember(property).Any(IsMark) || Reaches(property.Type, depth),
        IFieldSymbol { IsImplicitlyDeclared: false } field => Marks.Has(field, MetadataNames.AdverseWhen) || Reaches(field.Type, depth),
        _ => false,
    };

    /// <summary>Types that nobody could have marked: what is in them is in their type arguments.</summary>
    public static bool IsOfPlatform(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == "System";
    }
}
