using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>x => e</c>, <c>o.Method</c>, <c>new D(f)</c>: functions as values. A delegate is an object that knows its target, its receiver and its captured variables.</summary>
internal static class Functions
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.FlowAnonymousFunction, static (o, e) => Lambda(o, ((IFlowAnonymousFunctionOperation)o).Symbol, e));
        table.Add(OperationKind.AnonymousFunction, static (o, e) => Lambda(o, ((IAnonymousFunctionOperation)o).Symbol, e));
        table.Add(OperationKind.MethodReference, static (o, e) => MethodGroup((IMethodReferenceOperation)o, e));
        table.Add(OperationKind.DelegateCreation, static (o, e) => e.Evaluate(((IDelegateCreationOperation)o).Target));
    }

    private static Value Lambda(IOperation operation, IMethodSymbol function, Evaluator evaluator)
    {
        var environment = evaluator.Variables.EnvironmentFor(function);
        evaluator.Frame.Recording?.Functions.Add(new FunctionMade(function, environment, operation, evaluator.ControlOfActions(), evaluator.State.Review, evaluator.State.Verification));
        return Make(operation, function, Value.Bottom, environment, evaluator);
    }

    private static Value MethodGroup(IMethodReferenceOperation reference, Evaluator evaluator)
    {
        var receiver = reference.Instance is null ? ExtensionReceiver(reference, evaluator) : evaluator.Evaluate(reference.Instance);
        var environment = Value.Bottom;
        if (reference.Method.MethodKind == MethodKind.LocalFunction)
        {
            environment = evaluator.Variables.EnvironmentFor(reference.Method);
            evaluator.Frame.Recording?.Functions.Add(new FunctionMade(reference.Method.OriginalDefinition, environment, reference, evaluator.ControlOfActions(), evaluator.State.Review, evaluator.State.Verification));
        }

        return Make(reference, reference.Method, receiver, environment, evaluator);
    }

    /// <summary>
    /// <c>text.Shorten</c> as a method group of an extension: the delegate keeps the text as the first argument. The graph leaves it out, so it is found in the code.
    /// </summary>
    private static Value ExtensionReceiver(IMethodReferenceOperation reference, Evaluator evaluator)
    {
        if (!reference.Method.IsExtensionMethod || reference.Syntax is not MemberAccessExpressionSyntax { Expression: { } code }) return Value.Bottom;
        while (code is ParenthesizedExpressionSyntax inner) code = inner.Expression;
        // Extensions.Shorten names the class, which is no operation.
        return evaluator.Frame.Callees.OperationAt(code) is { } receiver ? evaluator.Evaluate(receiver) : Value.Bottom;
    }

    private static Value Make(IOperation operation, IMethodSymbol target, Value receiver, Value environment, Evaluator evaluator)
    {
        var made = AbstractObject.Delegate(operation.Syntax, target, operation.Type);
        evaluator.State.Allocate(made);
        if (!receiver.IsBottom) evaluator.State.Write(made, MemberKey.Receiver, receiver, strong: true);
        if (!environment.IsBottom) evaluator.State.Write(made, MemberKey.Environment, environment, strong: true);
        // A method group of a client is a way to reach that client: var send = model.Send; send(x).
        return Value.Of(made).With(receiver.Origins.Where(static o => o is AdsClient));
    }
}
