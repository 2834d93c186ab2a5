using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>return v</c>, <c>yield return v</c>: what leaves the member by its result.</summary>
internal static class Returns
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.Return, static (o, e) => Return((IReturnOperation)o, e));
        table.Add(OperationKind.YieldReturn, static (o, e) => Yield((IReturnOperation)o, e));
        table.Add(OperationKind.YieldBreak, static (_, _) => Value.Bottom);
    }

    /// <summary>What is returned to a model that asked for it is an input: <c>[return: AdsInput]</c>.</summary>
    public static void Leave(Value value, IOperation place, Evaluator evaluator)
    {
        RecordInput(value, place, evaluator);
        evaluator.Frame.Recording?.Returned.Add(place);
        if (evaluator.Frame.Member is IMethodSymbol { RefKind: RefKind.Ref }) AddPlaces(place, evaluator);
        Leave(value, evaluator);
    }

    private static void RecordInput(Value value, IOperation place, Evaluator evaluator)
    {
        if (evaluator.Frame is { Recording: not null, Member: IMethodSymbol method } && evaluator.Model.Ads.ReturnedInput(method) is { } system)
            evaluator.Calls.Sinks.Record(place, value, place.Type ?? method.ReturnType, new Sink(place.Syntax, Model.SymbolNames.Of(method), system, OriginSet.Empty));
    }

    /// <summary>return ref place: whoever assigns to the call assigns to the place.</summary>
    private static void AddPlaces(IOperation place, Evaluator evaluator)
    {
        switch (place)
        {
            case IFieldReferenceOperation field:
                foreach (var target in MemberAccess.Owner(field, evaluator).Objects) evaluator.Frame.ReturnedPlaces.Add(new ReturnedPlace(target, MemberKey.Of(field.Field), -1));
                break;
            case IArrayElementReferenceOperation element:
                foreach (var target in evaluator.Evaluate(element.ArrayReference).Objects) evaluator.Frame.ReturnedPlaces.Add(new ReturnedPlace(target, Elements.Key(element.Indices, evaluator), -1));
                break;
            case IParameterReferenceOperation parameter:
                evaluator.Frame.ReturnedPlaces.Add(new ReturnedPlace(null, null, parameter.Parameter.Ordinal));
                break;
            case Microsoft.CodeAnalysis.FlowAnalysis.IFlowCaptureReferenceOperation capture:
                foreach (var captured in evaluator.Places.Of(capture.Id)) AddPlaces(captured, evaluator);
                break;
        }
    }

    public static void Leave(Value value, Evaluator evaluator)
    {
        // return true, where a human approved: whoever has true knows that.
        if (evaluator.State.Review == ReviewStatus.Reviewed && value.Constant.IsKnown) value = value.WithAnswer(ConstantFact.OnApproval(value.Constant.Value));
        evaluator.Frame.Returned = evaluator.Frame.Returned.Join(value.With(evaluator.ControlOfValues()));
    }

    private static Value Return(IReturnOperation operation, Evaluator evaluator)
    {
        if (operation.ReturnedValue is not null) Leave(evaluator.Evaluate(operation.ReturnedValue), operation.ReturnedValue, evaluator);
        return Value.Bottom;
    }

    private static Value Yield(IReturnOperation operation, Evaluator evaluator)
    {
        // The sequence is an object made on entry; what is yielded are its elements.
        var element = evaluator.Evaluate(operation.ReturnedValue).With(evaluator.ControlOfValues());
        if (operation.ReturnedValue is not null)
        {
            RecordInput(element, operation.ReturnedValue, evaluator);
            evaluator.Frame.Recording?.Returned.Add(operation.ReturnedValue);
        }

        foreach (var sequence in evaluator.Frame.Returned.Objects) evaluator.State.Write(sequence, MemberKey.Element, element, strong: false);
        foreach (var yielded in element.Objects)
        {
            if (yielded.Kind == AbstractObjectKind.Allocated) evaluator.State.Lend(yielded);
        }

        return Value.Bottom;
    }
}
