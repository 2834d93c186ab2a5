using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>c ? a : b</c>, <c>a ?? b</c>, <c>a?.B</c>: the compiler's temporaries, each written on every way and read once the ways meet.</summary>
internal static class Captures
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.FlowCapture, static (o, e) => Capture((IFlowCaptureOperation)o, e));
        table.Add(OperationKind.FlowCaptureReference, static (o, e) => e.State.Get(((IFlowCaptureReferenceOperation)o).Id));
    }

    private static Value Capture(IFlowCaptureOperation capture, Evaluator evaluator)
    {
        var value = evaluator.Evaluate(capture.Value).With(evaluator.ControlOfValues());
        // slip with { ... } on a struct is a captured copy, with the members assigned to it.
        if (capture.Value.Type is { IsValueType: true } type && capture.Value.Syntax.Parent is Microsoft.CodeAnalysis.CSharp.Syntax.WithExpressionSyntax with && !value.Objects.IsEmpty)
            value = Creations.Copy(with, Creations.ClassOf(value, type, evaluator), value, evaluator);
        evaluator.State.Set(capture.Id, value);
        evaluator.Frame.Recording?.Capture(capture);
        return Value.Bottom;
    }
}
