using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>answer.Result.Contact = number</c>, <c>answer.Messages.Add(message)</c>: what is done to an object that a library's object hands out by a property is done to a part of it, and is found there again.
/// </summary>
internal static class PartsOfLibraryObjects
{
    /// <summary>The object that a property of a library gives, as one that the object it was asked of keeps.</summary>
    /// <param name="value">What the property gave.</param>
    /// <param name="place">The expression; any other than such a property gives the value back.</param>
    /// <param name="evaluator">The evaluator.</param>
    public static Value Kept(Value value, IOperation? place, Evaluator evaluator)
    {
        while (place is IConversionOperation { OperatorMethod: null } conversion) place = conversion.Operand;
        if (place is not IPropertyReferenceOperation { Property: { IsStatic: false, IsIndexer: false } property, Instance: { } instance, Type: { IsReferenceType: true } type } || !IsSimple(instance)) return value;
        var key = MemberKey.Of(property);
        if (!key.IsForeign || Members.IsLeaf(type)) return value;
        if (value.Objects.IsEmpty)
        {
            var part = AbstractObject.External(place.Syntax, type);
            evaluator.State.Allocate(part);
            value = value.WithObjects(ObjectSet.Of(part));
        }

        foreach (var whole in evaluator.Evaluate(instance).Objects)
        {
            if (whole.Kind is AbstractObjectKind.External or AbstractObjectKind.Allocated && !value.Objects.Contains(whole) && !HoldsAll(whole, key, value, evaluator)) evaluator.State.Write(whole, key, value, strong: false);
        }

        return value;
    }

    /// <summary>What a property gives whose model says it, with what was done to that before.</summary>
    public static Value With(Value value, IPropertySymbol property, Value owner, Evaluator evaluator)
    {
        var key = MemberKey.Of(property);
        if (!key.IsForeign) return value;
        foreach (var whole in owner.Objects)
        {
            if (whole.Kind is AbstractObjectKind.External or AbstractObjectKind.Allocated && evaluator.State.IsSet(whole, key)) value = value.Join(evaluator.State.Read(whole, key));
        }

        return value;
    }

    private static bool HoldsAll(AbstractObject whole, MemberKey key, Value value, Evaluator evaluator)
    {
        if (!evaluator.State.IsSet(whole, key)) return false;
        var held = evaluator.State.Read(whole, key).Objects;
        return value.Objects.All(held.Contains);
    }

    /// <summary>What can be looked at twice: no call is made by it.</summary>
    private static bool IsSimple(IOperation instance) => instance switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IFlowCaptureReferenceOperation => true,
        IFieldReferenceOperation { Instance: var inner } => inner is null || IsSimple(inner),
        IConversionOperation { OperatorMethod: null, Operand: var operand } => IsSimple(operand),
        _ => false,
    };
}
