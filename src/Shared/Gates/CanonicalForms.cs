using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>
/// The closed list of types that have a canonical form. It is closed since a value of any other type could differ in what nobody sees; whoever adds to it adds to
/// docs/fingerprint.md.
/// </summary>
internal sealed class CanonicalForms(Compilation compilation)
{
    /// <summary>Records within records: a type that contains itself has no end, and code for one that is nested deeper nobody could read.</summary>
    private const int MostNested = 8;

    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly HashSet<string> Lists = ["List", "IReadOnlyList", "IList", "IReadOnlyCollection", "ICollection"];

    /// <summary>Finds the form of a type; null if it has none.</summary>
    public CanonicalForm? Find(ITypeSymbol type) => Find(type, depth: 0);

    private CanonicalForm? Find(ITypeSymbol type, int depth)
    {
        if (depth > MostNested)
            return null;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
            return Find(inner, depth) is { IsNullableValue: false } form ? form with { IsNullableValue = true } : null;
        if (type.TypeKind == TypeKind.Enum)
            return new CanonicalForm(CanonicalKind.Enumeration, TypeName: type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        if (IsScalar(type))
            return new CanonicalForm(CanonicalKind.Scalar, IsReference: type.IsReferenceType);

        return type switch
        {
            ITypeParameterSymbol { AllowsRefLikeType: false } parameter => OfTypeParameter(parameter),
            IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => new CanonicalForm(CanonicalKind.Octets, IsReference: true),
            IArrayTypeSymbol { Rank: 1 } array => OfList(CanonicalKind.List, array.ElementType, depth),
            INamedTypeSymbol { IsTupleType: true } tuple => OfTuple(tuple, depth),
            INamedTypeSymbol named => OfNamed(named, depth),
            _ => null,
        };
    }

    private static bool IsScalar(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_IntPtr or SpecialType.System_UIntPtr => false,
        >= SpecialType.System_Boolean and <= SpecialType.System_String => true,
        SpecialType.System_DateTime => true,
        _ => (Namespace(type), type.Name) is ("System", "DateTimeOffset" or "TimeSpan" or "Guid" or "Uri") or ("System.Numerics", "BigInteger"),
    };

    private static CanonicalForm OfTypeParameter(ITypeParameterSymbol parameter) =>
        new(CanonicalKind.RuntimeType, IsReference: !parameter.IsValueType);

    private CanonicalForm? OfNamed(INamedTypeSymbol type, int depth)
    {
        var arguments = type.TypeArguments;
        return (Namespace(type), type.Name, arguments.Length) switch
        {
            ("System", "DateOnly", 0) => new CanonicalForm(CanonicalKind.Date),
            ("System", "TimeOnly", 0) => new CanonicalForm(CanonicalKind.TimeOfDay),
            ("System", "ReadOnlySpan" or "Span" or "ReadOnlyMemory" or "Memory", 1) => OfSpan(arguments[0]),
            ("System.Collections.Generic", var name, 1) when Lists.Contains(name) =>
                OfList(CanonicalKind.List, arguments[0], depth) is { } form ? form with { CanGrow = name is "List" or "IList" or "ICollection" } : null,
            ("System.Collections.Immutable", "ImmutableArray", 1) => OfList(CanonicalKind.ImmutableArray, arguments[0], depth),
            _ => OfRecord(type, depth),
        };
    }

    private static CanonicalForm? OfSpan(ITypeSymbol element) => element.SpecialType switch
    {
        SpecialType.System_Char => new CanonicalForm(CanonicalKind.Characters),
        SpecialType.System_Byte => new CanonicalForm(CanonicalKind.Bytes),
        _ => null,
    };

    private CanonicalForm? OfList(CanonicalKind kind, ITypeSymbol element, int depth) =>
        Find(element, depth + 1) is { } form
            ? new CanonicalForm(kind, IsReference: kind == CanonicalKind.List, Members: new([new("item", Marks.IsProtected(element, compilation), form)]))
            : null;

    private CanonicalForm? OfTuple(INamedTypeSymbol tuple, int depth)
    {
        var members = new List<CanonicalMember>();
        foreach (var element in tuple.TupleElements)
        {
            if (Find(element.Type, depth + 1) is not { } form)
                return null;
            members.Add(new CanonicalMember(Identifiers.Escape(element.Name), Marks.IsProtected(element.Type, compilation), form) { IsAssignable = true });
        }

        return new CanonicalForm(CanonicalKind.Record, TypeName: "()", Members: new(members));
    }

    /// <summary>
    /// A sealed record: what it is, is what its properties are. Not a class, whose state may be anything, and not a record that others derive from, since the
    /// argument may be one of those.
    /// </summary>
    private CanonicalForm? OfRecord(INamedTypeSymbol type, int depth)
    {
        if (!type.IsRecord || !(type.IsSealed || type.IsValueType) || HasOtherState(type))
            return null;

        var members = new List<CanonicalMember>();
        var isMutable = false;
        foreach (var property in Properties(type))
        {
            if (IsHidden(property, type) || !IsReadable(property) || Find(property.Type, depth + 1) is not { } form)
                return null;
            members.Add(new CanonicalMember(Identifiers.Escape(property.Name), Marks.IsProtected(property, compilation), form)
            {
                IsObsolete = Obsolescence.IsOfReading(property),
                IsAssignable = IsAssignable(property),
            });
            isMutable |= type.IsReferenceType && property.SetMethod is { IsInitOnly: false };
        }

        var name = type.ToDisplayString(FullName);
        return new CanonicalForm(CanonicalKind.Record, IsReference: type.IsReferenceType, TypeName: name, Members: new(members)) { IsMutable = isMutable };
    }

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var inherited = type.BaseType is { SpecialType: SpecialType.None } @base ? Properties(@base) : [];
        var own = type.GetMembers().OfType<IPropertySymbol>().Where(static p =>
            p is { IsStatic: false, IsIndexer: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public }
            && p.ExplicitInterfaceImplementations.IsEmpty);
        return inherited.Concat(own);
    }

    // int Amount { private get; init; } -> only the record itself knows it. Of other assemblies a private getter is not in sight, as if there were none.
    private bool IsReadable(IPropertySymbol property) => property.GetMethod is { } getter && compilation.IsSymbolAccessibleWithin(getter, compilation.Assembly);

    private bool IsAssignable(IPropertySymbol property) =>
        property.SetMethod is { } setter
        && compilation.IsSymbolAccessibleWithin(setter, compilation.Assembly)
        && !Obsolescence.IsOfReading(property)
        && Obsolescence.Find(setter) is null;

    // new decimal Amount in a sealed record -> the amount that it inherits is still there, and reading the record by that name does not read it.
    private static bool IsHidden(IPropertySymbol property, INamedTypeSymbol type) =>
        Redeclarations(property, type).Any(static m => m is not IPropertySymbol { IsOverride: true });

    private static IEnumerable<ISymbol> Redeclarations(IPropertySymbol property, INamedTypeSymbol type)
    {
        for (var level = type; level is not null && !SymbolEqualityComparer.Default.Equals(level, property.ContainingType); level = level.BaseType)
        {
            foreach (var member in level.GetMembers(property.Name))
                yield return member;
        }
    }

    private bool HasOtherState(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (!level.IsRecord)
                return true;
            if (!SymbolEqualityComparer.Default.Equals(level.ContainingAssembly, compilation.Assembly) && StateInMetadata.IsBesideProperties(level, compilation))
                return true;
            if (SymbolEqualityComparer.Default.Equals(level.ContainingAssembly, compilation.Assembly)
                && level.GetMembers().OfType<IFieldSymbol>().Any(f => !f.IsStatic && !IsRead(f, type)))
            {
                return true;
            }
        }

        return false;
    }

    // What a property stores that is overridden is read by nobody but its override.
    private static bool IsRead(IFieldSymbol field, INamedTypeSymbol type) =>
        field.AssociatedSymbol is IPropertySymbol { DeclaredAccessibility: Accessibility.Public } property && !Redeclarations(property, type).Any();

    private static string Namespace(ITypeSymbol type) => type.ContainingType is null ? type.ContainingNamespace?.ToDisplayString() ?? "" : "";
}
