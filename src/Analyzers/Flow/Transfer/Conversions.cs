using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>(T)x</c>, <c>x as T</c>, implicit conversions: the same value, unless a user's operator makes another.</summary>
internal static class Conversions
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table) =>
        table.Add(OperationKind.Conversion, static (o, e) => Convert((IConversionOperation)o, e));

    private static Value Convert(IConversionOperation conversion, Evaluator evaluator)
    {
        var operand = evaluator.Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
            return evaluator.Calls.InvokeOperator(conversion, method, null, new[] { (operand, (IOperation?)conversion.Operand) });
        if (conversion.Type?.SpecialType == SpecialType.System_String && conversion.Operand.Type?.SpecialType != SpecialType.System_String && conversion.GetConversion().IsInterpolatedString)
            return evaluator.Text.Of(conversion.Operand);
        return operand;
    }
}
