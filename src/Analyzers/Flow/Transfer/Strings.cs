using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>$"{a} and {b}"</c>, with and without a handler.</summary>
internal static class Strings
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.InterpolatedString, static (o, e) => Interpolated((IInterpolatedStringOperation)o, e));
        table.Add(OperationKind.InterpolatedStringHandlerCreation, static (o, e) => Handler((IInterpolatedStringHandlerCreationOperation)o, e));
        table.Add(OperationKind.InterpolatedStringAddition, static (o, e) => e.EvaluateChildren(o));
        table.Add(OperationKind.InterpolatedStringText, static (_, _) => Value.Clean);
        table.Add(OperationKind.InterpolatedStringAppendLiteral, static (o, e) => Append((IInterpolatedStringAppendOperation)o, e));
        table.Add(OperationKind.InterpolatedStringAppendFormatted, static (o, e) => Append((IInterpolatedStringAppendOperation)o, e));
        table.Add(OperationKind.InterpolatedStringAppendInvalid, static (o, e) => e.EvaluateChildren(o));
    }

    private static Value Interpolated(IInterpolatedStringOperation text, Evaluator evaluator)
    {
        var result = Value.Clean;
        if (evaluator.Model.Library.Endpoints is { IsMentioned: true } endpoints) result = endpoints.Mark(result, AssembledAddress.TextOf(text.Syntax));
        foreach (var part in text.Parts)
        {
            if (part is IInterpolationOperation interpolation)
            {
                var written = evaluator.Text.Formatted(interpolation.Expression);
                result = result.Join(Value.Of(written.Origins, ObjectSet.Empty, written.IsOpaque));
            }
            else if (part is IInterpolatedStringAppendOperation append)
            {
                result = result.Join(Append(append, evaluator));
            }
        }

        return result;
    }

    private static Value Handler(IInterpolatedStringHandlerCreationOperation creation, Evaluator evaluator)
    {
        // A handler of the user's own runs its code: the constructor, then AppendLiteral and AppendFormatted on the object it made.
        var handler = evaluator.Evaluate(creation.HandlerCreation);
        var outer = evaluator.Frame.Handler;
        evaluator.Frame.Handler = handler;
        var content = evaluator.Evaluate(creation.Content);
        evaluator.Frame.Handler = outer;
        if (creation.HandlerCreation is IObjectCreationOperation { Constructor: { } constructor } && evaluator.Frame.Callees.HasBody(constructor)) return handler;
        evaluator.Members.Taint(handler, content.Origins);
        return handler.With(content.Origins).WithOpaque(handler.IsOpaque || content.IsOpaque);
    }

    private static Value Append(IInterpolatedStringAppendOperation append, Evaluator evaluator)
    {
        if (append.AppendCall is not IInvocationOperation call) return evaluator.EvaluateChildren(append.AppendCall);
        if (evaluator.Frame.Callees.HasBody(call.TargetMethod)) return evaluator.Evaluate(call);
        var result = Value.Clean;
        foreach (var argument in call.Arguments)
        {
            var written = evaluator.Text.Formatted(argument.Value);
            result = result.Join(Value.Of(written.Origins, ObjectSet.Empty, written.IsOpaque));
        }

        return result;
    }
}
