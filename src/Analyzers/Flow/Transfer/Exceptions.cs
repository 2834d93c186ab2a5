using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>throw e</c> and <c>catch (E e)</c>: a handler may catch whatever its try block, or what that calls, throws and no handler within has caught for sure.
/// Which of the handlers of one try catches it is not told apart, beyond the type.
/// </summary>
internal static class Exceptions
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.Throw, static (o, e) => Throw((IThrowOperation)o, e));
        table.Add(OperationKind.CaughtException, static (o, e) => Caught(o, e));
    }

    public static void Raise(Value exception, Evaluator evaluator) => Raise(exception, evaluator.Region, evaluator.Frame);

    /// <summary><c>throw;</c>: what the handler caught goes on to whoever is around it.</summary>
    public static void Rethrow(Evaluator evaluator)
    {
        if (Guarded(evaluator.Region) is { } guarded) Raise(evaluator.Frame.ThrownIn(guarded), guarded.EnclosingRegion, evaluator.Frame);
    }

    private static void Raise(Value exception, ControlFlowRegion? from, MemberFrame frame)
    {
        for (var region = from; region is not null; region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } handled }) continue;
            frame.Throw(exception, region);
            if (CatchesEverything(handled)) return;
        }

        frame.Throw(exception, null);
    }

    /// <summary>A filter may say no, and then the exception goes on.</summary>
    private static bool CatchesEverything(ControlFlowRegion handled)
    {
        foreach (var handler in handled.NestedRegions)
        {
            if (handler.Kind == ControlFlowRegionKind.Catch && handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace.Name: "System" })
                return true;
        }

        return false;
    }

    /// <summary>The try block whose exceptions a handler, or its filter, is about.</summary>
    private static ControlFlowRegion? Guarded(ControlFlowRegion? handler)
    {
        for (var region = handler; region?.EnclosingRegion is { } outer; region = outer)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler && outer.Kind == ControlFlowRegionKind.TryAndCatch) return outer.NestedRegions[0];
        }

        return null;
    }

    private static Value Throw(IThrowOperation operation, Evaluator evaluator)
    {
        if (operation.Exception is not null) Raise(evaluator.Evaluate(operation.Exception), evaluator);
        return Value.Bottom;
    }

    private static Value Caught(IOperation operation, Evaluator evaluator)
    {
        var external = AbstractObject.External(operation.Syntax, operation.Type);
        evaluator.State.Allocate(external);
        var thrown = Guarded(evaluator.Region) is { } guarded ? evaluator.Frame.ThrownIn(guarded) : Value.Bottom;
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
