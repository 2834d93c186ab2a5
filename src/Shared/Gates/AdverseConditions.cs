using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Gates;

/// <summary>
/// Writes the condition under which an output is adverse, from the <c>[AdverseWhen]</c> on its type, on the members of it and on the return value. Where it stands
/// more than once, any of them makes the output adverse; so does a part that is not there to be judged (decision 21).
/// </summary>
internal sealed class AdverseConditions
{
    private const int MostNested = 4;

    /// <summary>Whether something that can be adverse lies where no condition looks.</summary>
    private bool _isPartial;

    private AdverseConditions()
    {
    }

    /// <summary>The condition on a value, null if nothing says when it is adverse; and whether it judges all that can be adverse in it.</summary>
    public static (string? Condition, bool IsWhole) Find(ITypeSymbol type, IEnumerable<AttributeData> onReturnValue, string value)
    {
        var finder = new AdverseConditions();
        var conditions = finder.All(type, onReturnValue, value, depth: 0);
        return (conditions.Count == 0 ? null : string.Join(" || ", conditions), !finder._isPartial);
    }

    private List<string> All(ITypeSymbol type, IEnumerable<AttributeData> attributes, string value, int depth)
    {
        var conditions = Stated(type, attributes, value).Distinct().ToList();
        var within = Within(type, value, depth).Distinct().ToList();
        if (within.Count > 0)
            conditions.Add(OrAbsent(type, value, string.Join(" || ", within)));
        return conditions;
    }

    private IEnumerable<string> Within(ITypeSymbol type, string value, int depth)
    {
        if (depth > MostNested)
        {
            _isPartial |= AdverseReach.Of(type);
            yield break;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
        {
            var conditions = Within(inner, inner.TypeKind == TypeKind.Enum ? value : value + ".Value", depth).ToList();
            if (conditions.Count > 0)
                yield return $"({value} == null || {string.Join(" || ", conditions)})";
            yield break;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (var condition in AdverseMembers.Conditions((INamedTypeSymbol)type, value))
                yield return condition;
            yield break;
        }

        if (ElementOf(type) is { } element)
        {
            var item = "item" + (depth == 0 ? "" : depth.ToString(CultureInfo.InvariantCulture));
            var conditions = All(element, [], item, depth + 1);
            if (conditions.Count > 0)
                yield return $"{value}{(type.IsValueType ? ".IsDefault" : " == null")} || global::System.Linq.Enumerable.Any({value}, {item} => {string.Join(" || ", conditions)})";
            yield break;
        }

        if (type is not INamedTypeSymbol || type.TypeKind is TypeKind.Interface or TypeKind.Delegate || (AdverseReach.IsOfPlatform(type) && !type.IsTupleType))
        {
            _isPartial |= AdverseReach.Of(type);
            yield break;
        }

        // A list by inheritance, and members that code outside cannot read.
        _isPartial |= HasUnreadable(type);
        foreach (var (member, memberType) in ReadableMembers(type))
        {
            foreach (var condition in All(memberType, Marks.OfMember(member), $"{value}.{Identifiers.Escape(member.Name)}", depth + 1))
                yield return condition;
        }
    }

    /// <summary>What is not there cannot be judged. A list says so itself.</summary>
    private static string OrAbsent(ITypeSymbol type, string value, string condition) =>
        type.IsReferenceType && type.SpecialType == SpecialType.None && ElementOf(type) is null ? $"({value} == null || {condition})"
        : condition.Contains(" || ") ? $"({condition})"
        : condition;

    private static bool HasUnreadable(ITypeSymbol type)
    {
        var readable = new HashSet<ISymbol>(ReadableMembers(type).Select(static m => m.Member), SymbolEqualityComparer.Default);
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            if (level.BaseType is { } @base && AdverseReach.IsOfPlatform(@base) && AdverseReach.Of(@base))
                return true;
            if (level.Interfaces.Any(static i => AdverseReach.IsOfPlatform(i) && i.Name != "IEquatable" && AdverseReach.Of(i)))
                return true;
            if (level.GetMembers().Any(m => m is { IsStatic: false, IsImplicitlyDeclared: false, IsOverride: false } and (IPropertySymbol or IFieldSymbol)
                && !readable.Contains(m)
                && (Marks.OfMember(m).Any(static a => Marks.IsOurs(a, MetadataNames.AdverseWhen)) || AdverseReach.Of(m is IPropertySymbol p ? p.Type : ((IFieldSymbol)m).Type))))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(ISymbol Member, ITypeSymbol Type)> ReadableMembers(ITypeSymbol type)
    {
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            foreach (var member in level.GetMembers().Where(static m => !m.IsStatic && m.DeclaredAccessibility == Accessibility.Public))
            {
                if (member is IPropertySymbol { IsIndexer: false, GetMethod: not null, IsOverride: false } property)
                    yield return (property, property.Type);
                else if (member is IFieldSymbol { IsImplicitlyDeclared: false } field)
                    yield return (field, field.Type);
            }
        }
    }

    private static IEnumerable<string> Stated(ITypeSymbol type, IEnumerable<AttributeData> attributes, string value) =>
        attributes.Where(static a => Marks.IsOurs(a, MetadataNames.AdverseWhen)).SelectMany(attribute => Stated(type, attribute, value));

    private static IEnumerable<string> Stated(ITypeSymbol type, AttributeData attribute, string value) => attribute.ConstructorArguments switch
    {
        [] when Plain(type).SpecialType == SpecialType.System_Boolean => [$"{value} == true"],
        [] => [],
        // [AdverseWhen(AdverseComparison.Below, "x")] is no comparison but two values.
        [{ Kind: TypedConstantKind.Enum } comparison, { Kind: not TypedConstantKind.Array } threshold] when IsNumber(type) => [AdverseComparisons.Threshold(type, value, comparison, threshold)],
        [var first, { Kind: TypedConstantKind.Array } rest] => Values(first, rest).Select(constant => Equality(type, value, constant)),
        _ => [],
    };

    private static IEnumerable<TypedConstant?> Values(TypedConstant first, TypedConstant rest)
    {
        yield return first;
        // [AdverseWhen("denied", null)] passes no array at all, but means the value null.
        if (rest.IsNull)
        {
            yield return null;
            yield break;
        }

        foreach (var value in rest.Values)
            yield return value;
    }

    private static string Equality(ITypeSymbol type, string value, TypedConstant? constant)
    {
        if (constant is not { IsNull: false } stated)
            return type.IsReferenceType || IsNullable(type) ? $"{value} == null" : "false";
        // An array, a type: no value of an output is one, and what its author meant nobody knows. Everything is adverse then.
        if (stated.Kind is not (TypedConstantKind.Primitive or TypedConstantKind.Enum))
            return "true";
        if (stated.Kind == TypedConstantKind.Enum)
            return AdverseMembers.Equal((INamedTypeSymbol)stated.Type!, value, stated.Value!);
        return stated.Value is float or double
            ? AdverseComparisons.Equal(type, value, stated)
            : $"{value} == {SymbolDisplay.FormatPrimitive(stated.Value!, quoteStrings: true, useHexadecimalNumbers: false)}";
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var element], ContainingNamespace: { } space } named
            when space.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Immutable"
            && (named.Name is "IEnumerable" || named.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)) => element,
        _ => null,
    };

    private static bool IsNumber(ITypeSymbol type) => Plain(type).SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static ITypeSymbol Plain(ITypeSymbol type) => IsNullable(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
}
