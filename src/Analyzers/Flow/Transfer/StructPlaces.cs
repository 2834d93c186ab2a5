using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// A struct is its place: it is there before anybody makes one, and storing it, handing it over or calling a method on what is no variable makes a copy.
/// </summary>
internal static class StructPlaces
{
    /// <summary>What stands in a place, as an object that can be written into: an element of a new array, a field that nobody set gets one.</summary>
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
    public static bool IsOurs(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None, IsRefLikeType: false } named && (named.IsTupleType || !named.DeclaringSyntaxReferences.IsEmpty);

    /// <summary>What is stored in a place, or handed over at it: a copy, where it is a struct. What is done to the copy is not done to the original.</summary>
    public static Value CopyAt(Value value, IOperation place, Evaluator evaluator)
    {
        if (value.Objects.IsEmpty || place.Type is not INamedTypeSymbol { IsValueType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Struct, IsRefLikeType: false } type) return value;
        if (MemberTypes.IsTransparentWrapper(type) || !IsOurs(type) && !value.Objects.All(static o => o.Kind == AbstractObjectKind.Allocated)) return value;
        return Copy(value, type, place.Syntax, null, evaluator);
    }

    /// <summary>A copy made at this site, with copies of the structs in it.</summary>
    public static Value Copy(Value value, ITypeSymbol type, SyntaxNode site, ISymbol? role, Evaluator evaluator) =>
        Copy(value, AbstractObject.Allocation(site, type, role), evaluator, 0);

    /// <summary>Structs that contain themselves do not compile, and are looked at all the same.</summary>
    private static Value Copy(Value value, AbstractObject copy, Evaluator evaluator, int depth)
    {
        if (value.Objects.IsEmpty || value.Objects.Contains(copy) || depth > Budgets.StructDepth || !StackGuard.HasRoom) return value;
        var copied = value;
        if (value.Objects.All(static o => o.Kind == AbstractObjectKind.Allocated))
        {
            evaluator.State.Allocate(copy);
            evaluator.State.CopyCells(value.Objects, copy);
            copied = value.WithObjects(ObjectSet.Of(copy));
        }
        else
        {
            copied = Creations.CopyInto(copy, value, evaluator).WithOpaque(value.IsOpaque);
        }

        foreach (var cell in evaluator.State.CellsOf(copy))
        {
            if (cell.Key is not { Kind: MemberKeyKind.Symbol, Symbol: { } member } || cell.Value.Objects.IsEmpty) continue;
            if (MemberTypes.Of(copy.Type, cell.Key) is not { } inner || !IsOurs(inner)) continue;
            evaluator.State.Write(copy, cell.Key, Copy(cell.Value, AbstractObject.Part(copy, member, inner), evaluator, depth + 1), strong: true);
        }

        return copied;
    }

    /// <summary>
    /// Whether a method that changes its struct changes what stands here. On anything but a variable that can be written - a readonly field, an <c>in</c> parameter,
    /// what a property gives - it works on a copy.
    /// </summary>
    public static bool IsVariable(IOperation? place, Evaluator evaluator) => place switch
    {
        ILocalReferenceOperation local => local.Local.RefKind != RefKind.In,
        IParameterReferenceOperation parameter => parameter.Parameter.RefKind is RefKind.None or RefKind.Ref or RefKind.Out,
        IFieldReferenceOperation { Field.IsReadOnly: true } field when !IsInitializing(field.Field, evaluator) => false,
        IFieldReferenceOperation field => field.Instance is not { Type.IsValueType: true } || IsVariable(field.Instance, evaluator),
        IInstanceReferenceOperation => evaluator.Frame.Member is not IMethodSymbol { IsReadOnly: true },
        // What foreach keeps its enumerator in is a variable.
        IFlowCaptureReferenceOperation capture when evaluator.Places.Of(capture.Id).All(static captured => captured is IInvocationOperation { IsImplicit: true, TargetMethod.Name: "GetEnumerator" or "GetAsyncEnumerator" }) => true,
        IFlowCaptureReferenceOperation capture => evaluator.Places.Of(capture.Id).All(captured => IsVariable(captured, evaluator)),
        IInvocationOperation call => call.TargetMethod.RefKind == RefKind.Ref,
        IPropertyReferenceOperation property => property.Property.RefKind == RefKind.Ref,
        IConversionOperation conversion => IsVariable(conversion.Operand, evaluator),
        IObjectCreationOperation or IDefaultValueOperation or null => true,
        _ => place.Type is not { IsValueType: true } || IsPlace(place),
    };

    private static bool IsInitializing(IFieldSymbol field, Evaluator evaluator) =>
        evaluator.Frame.Member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor
        && SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, field.ContainingType.OriginalDefinition);

    private static bool IsPlace(IOperation operation) =>
        operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation or IInlineArrayAccessOperation;
}
