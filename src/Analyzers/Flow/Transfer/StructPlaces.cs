using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// A struct is there before anybody makes one: an element of a new array, a field that nobody set. When such a place is written into, it gets the object that
/// the write needs.
/// </summary>
internal static class StructPlaces
{
    /// <summary>What stands in a place, as an object that can be written into.</summary>
    public static Value Filled(Value value, IOperation? place, Evaluator evaluator)
    {
        if (!value.Objects.IsEmpty || place is not { Type: INamedTypeSymbol type } || !IsOurs(type) || !IsPlace(place)) return value;
        var made = AbstractObject.Allocation(place.Syntax, type);
        evaluator.State.Allocate(made);
        var filled = value.WithObjects(ObjectSet.Of(made));
        Assignments.Store(place, filled, null, evaluator);
        return filled;
    }

    /// <summary>A struct with members that code can name: one of the program's own, or a tuple.</summary>
    public static bool IsOurs(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, IsRefLikeType: false } named && (named.IsTupleType || !named.DeclaringSyntaxReferences.IsEmpty);

    private static bool IsPlace(IOperation operation) =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IInlineArrayAccessOperation;
}
