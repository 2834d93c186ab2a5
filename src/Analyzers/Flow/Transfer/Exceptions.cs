using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>throw e</c> and <c>catch (E e)</c>: a handler may catch whatever the member, or what it calls, throws. Which handler catches what is not told apart,
/// beyond its type.
/// </summary>
internal static class Exceptions
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.Throw, static (o, e) => Throw((IThrowOperation)o, e));
        table.Add(OperationKind.CaughtException, static (o, e) => Caught(o, e));
    }

    public static void Raise(Value exception, Evaluator evaluator) => evaluator.Frame.Thrown = evaluator.Frame.Thrown.Join(exception);

    private static Value Throw(IThrowOperation operation, Evaluator evaluator)
    {
        if (operation.Exception is not null) Raise(evaluator.Evaluate(operation.Exception), evaluator);
        return Value.Bottom;
    }

    private static Value Caught(IOperation operation, Evaluator evaluator)
    {
        var external = AbstractObject.External(operation.Syntax, operation.Type);
        evaluator.State.Allocate(external);
        var thrown = evaluator.Frame.Thrown;
        var caught = new List<AbstractObject> { external };
        foreach (var target in thrown.Objects)
        {
            if (target.Type is null || operation.Type is null || IsOrDerivesFrom(target.Type, operation.Type)) caught.Add(target);
        }

        return Value.Of(thrown.Origins, ObjectSet.Of(caught), isOpaque: true);
    }

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol other)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other)) return true;
        }

        return false;
    }
}
