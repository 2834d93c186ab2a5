using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>throw e</c> and <c>catch (E e)</c>: a handler may catch whatever its try block, or what that calls, throws and no handler within has caught for sure.
/// Of the handlers of one try the first whose type fits takes it; a filter may say no.
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

    /// <summary><c>ExceptionDispatchInfo.Capture(e).Throw()</c>, <c>ExceptionDispatchInfo.Throw(e)</c>.</summary>
    public static Value Throw(CallSite call, Evaluator evaluator)
    {
        if ((call.Receiver ?? call.ArgumentOf(0)?.Value) is { } exception) Raise(exception, evaluator);
        return Value.Bottom;
    }

    private static void Raise(Value exception, ControlFlowRegion? from, MemberFrame frame)
    {
        // The graph of a function hangs in the region its lambda stands in; but whoever runs it has the handlers, and they are found at the call.
        for (var region = from; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } handled }) continue;
            frame.Throw(exception, region);
            if (CatchesEverything(handled)) return;
            var uncaught = Uncaught(exception.Objects, handled);
            if (uncaught.IsEmpty && !exception.Objects.IsEmpty && exception.Origins.IsEmpty) return;
            exception = exception.WithObjects(uncaught);
        }

        frame.Throw(exception, null);
    }

    private static ObjectSet Uncaught(ObjectSet thrown, ControlFlowRegion handled) =>
        thrown.IsEmpty ? thrown : thrown.Where(o => !handled.NestedRegions.Any(h => CatchesForSure(h, o)));

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

    private static bool CatchesForSure(ControlFlowRegion handler, AbstractObject exception) =>
        handler is { Kind: ControlFlowRegionKind.Catch, ExceptionType: { } caught } && exception.Type is { } type && IsOrDerivesFrom(type, caught);

    /// <summary>The handlers that are asked before this one.</summary>
    private static IEnumerable<ControlFlowRegion> Before(ControlFlowRegion? handler)
    {
        for (var region = handler; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; region = outer)
        {
            if (region.Kind is ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler && outer.Kind == ControlFlowRegionKind.TryAndCatch)
                return outer.NestedRegions.TakeWhile(r => !ReferenceEquals(r, region));
        }

        return Enumerable.Empty<ControlFlowRegion>();
    }

    /// <summary>The try block whose exceptions a handler, or its filter, is about.</summary>
    private static ControlFlowRegion? Guarded(ControlFlowRegion? handler)
    {
        for (var region = handler; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } outer }; region = outer)
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
            if (Before(evaluator.Region).Any(h => CatchesForSure(h, target))) continue;
            if (MayBe(target, operation.Type)) caught.Add(target);
        }

        if (operation.Type is INamedTypeSymbol wrapper && ThrownExceptions.IsWrapper(wrapper)) ThrownExceptions.Wrap(thrown, external, wrapper, operation.Syntax, evaluator);
        return Value.Of(thrown.Origins, ObjectSet.Of(caught), isOpaque: true);
    }

    private static bool MayBe(AbstractObject exception, ITypeSymbol? caught) =>
        exception.Type is not { } type || caught is null || IsOrDerivesFrom(type, caught) || !exception.IsExact && IsOrDerivesFrom(caught, type);

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol other)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, other)) return true;
        }

        return false;
    }
}
