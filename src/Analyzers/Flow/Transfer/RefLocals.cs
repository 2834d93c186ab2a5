using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>ref var x = ref o.F;</c> makes x another name of a place. The place is kept as the objects of a hidden variable: reads and writes go through it.
/// </summary>
internal static class RefLocals
{
    /// <summary>Declares what a ref local stands for: <c>ref x = ref target</c>.</summary>
    public static void Bind(ILocalSymbol local, IOperation target, Evaluator evaluator) => evaluator.Frame.Aliases[local] = target;

    public static Value Read(ILocalSymbol local, Value fallback, Evaluator evaluator) =>
        evaluator.Frame.Aliases.TryGetValue(local, out var target) ? evaluator.Evaluate(target) : fallback;

    /// <summary>Writes through a ref local; says whether it stood for a place that is known.</summary>
    public static bool TryWrite(ILocalSymbol local, Value value, IOperation? source, Evaluator evaluator)
    {
        if (!evaluator.Frame.Aliases.TryGetValue(local, out var target)) return false;
        Assignments.Store(target, value, source, evaluator);
        return true;
    }
}
