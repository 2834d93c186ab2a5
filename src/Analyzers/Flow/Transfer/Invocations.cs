using System.Collections.Generic;
using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>o.M(a)</c>, <c>S.M(a)</c>, <c>d(a)</c>, dynamic calls: evaluates receiver and arguments and leaves the rest to <see cref="Calls"/>.</summary>
internal static class Invocations
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.Invocation, static (o, e) => Invocation((IInvocationOperation)o, e));
        table.Add(OperationKind.Argument, static (o, e) => e.Evaluate(((IArgumentOperation)o).Value));
        table.Add(OperationKind.DynamicInvocation, static (o, e) => Dynamic((IDynamicInvocationOperation)o, e));
        table.Add(OperationKind.FunctionPointerInvocation, static (o, e) => FunctionPointer((IFunctionPointerInvocationOperation)o, e));
    }

    public static ImmutableArray<CallArgument> Arguments(ImmutableArray<IArgumentOperation> arguments, Evaluator evaluator)
    {
        var values = ImmutableArray.CreateBuilder<CallArgument>(arguments.Length);
        foreach (var argument in arguments)
        {
            // out var x: the variable has no value yet, and must not keep the one of an earlier iteration.
            var value = argument.Parameter?.RefKind == RefKind.Out ? Value.Bottom : evaluator.Evaluate(argument.Value).With(evaluator.ControlOfArguments());
            // A library keeps a copy; a body that is in sight gets one where it writes into it.
            if (argument.Parameter is { RefKind: RefKind.None, ContainingSymbol.DeclaringSyntaxReferences.IsEmpty: true } && !value.Objects.IsEmpty && StructPlaces.IsOurs(argument.Value.Type)) value = StructPlaces.CopyAt(value, argument.Value, evaluator);
            values.Add(new CallArgument(argument.Parameter, value, argument.Value));
        }

        return values.ToImmutable();
    }

    private static Value Invocation(IInvocationOperation invocation, Evaluator evaluator)
    {
        var method = invocation.TargetMethod;
        Value? receiver = null;
        var receiverType = invocation.Instance?.Type;
        if (invocation.Instance is not null)
        {
            receiver = StructPlaces.Filled(evaluator.Evaluate(invocation.Instance), invocation.Instance, evaluator);
            // answer.Messages.Add(message)
            if (method.Name.StartsWith("Add", System.StringComparison.Ordinal) || method.Name.StartsWith("Insert", System.StringComparison.Ordinal)) receiver = PartsOfLibraryObjects.Kept(receiver, invocation.Instance, evaluator);
        }
        else if (!method.IsStatic && method.MethodKind != MethodKind.LocalFunction) receiver = Value.Unknown;
        var arguments = Arguments(invocation.Arguments, evaluator);
        var call = new CallSite(invocation, method, receiver, invocation.Instance, receiverType, arguments, invocation.IsVirtual) { ConstrainedTo = invocation.ConstrainedToType };
        if (method.MethodKind == MethodKind.DelegateInvoke) return evaluator.Calls.InvokeDelegate(call, receiver!, arguments);
        return evaluator.Calls.Invoke(ExtensionBlocks.OfImplementation(call));
    }

    private static Value Dynamic(IDynamicInvocationOperation invocation, Evaluator evaluator)
    {
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        if (invocation.Operation is IDynamicMemberReferenceOperation member)
        {
            var receiver = member.Instance is null ? Value.Bottom : evaluator.Evaluate(member.Instance);
            foreach (var argument in invocation.Arguments) arguments.Add(new CallArgument(null, evaluator.Evaluate(argument), argument));
            return evaluator.Calls.InvokeDynamic(invocation, member, receiver, arguments.ToImmutable());
        }

        var function = evaluator.Evaluate(invocation.Operation);
        foreach (var argument in invocation.Arguments) arguments.Add(new CallArgument(null, evaluator.Evaluate(argument), argument));
        return evaluator.Calls.InvokeFunctions(function, arguments.ToImmutable(), invocation, evaluator);
    }

    private static Value FunctionPointer(IFunctionPointerInvocationOperation invocation, Evaluator evaluator)
    {
        var arguments = Arguments(invocation.Arguments, evaluator);
        var function = evaluator.Evaluate(invocation.Target);
        return evaluator.Calls.InvokeFunctions(function, arguments, invocation, evaluator);
    }
}
