using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// What of a call changes the callee's summary: functions handed over, run-time types that calls are dispatched by, constants that decide branches, and text
/// that is harmless. Everything else is filled in afterwards, by substitution.
/// </summary>
internal static class CallContext
{
    public static ImmutableArray<ArgumentFact> Of(IMethodSymbol callee, CallSite call, Value? receiver, Evaluator caller)
    {
        var facts = ImmutableArray.CreateBuilder<ArgumentFact>();
        if (receiver?.ExactType() is { } exact && !SymbolEqualityComparer.Default.Equals(exact.OriginalDefinition, callee.ContainingType.OriginalDefinition))
            facts.Add(new ArgumentFact(FormalRoot.This, exact, ImmutableArray<IMethodSymbol>.Empty, ConstantFact.Varying, false));
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            var ordinal = argument.Parameter?.Ordinal ?? i;
            if (ordinal < callee.Parameters.Length && Fact(callee.Parameters[ordinal], argument.Value, caller) is { } fact) facts.Add(fact);
        }

        return facts.ToImmutable();
    }

    private static ArgumentFact? Fact(IParameterSymbol parameter, Value value, Evaluator caller)
    {
        var root = FormalRoot.Parameter(parameter.Ordinal);
        if (value.Constant.IsKnown && DecidesBranches(value.Constant.Value)) return new ArgumentFact(root, null, ImmutableArray<IMethodSymbol>.Empty, value.Constant, true);
        var functions = Functions(value, caller);
        if (!functions.IsEmpty) return new ArgumentFact(root, null, functions, ConstantFact.Varying, false);
        if (IsDispatchedOn(parameter.Type) && value.ExactType() is { } exact && !SymbolEqualityComparer.Default.Equals(exact, parameter.Type))
            return new ArgumentFact(root, exact, ImmutableArray<IMethodSymbol>.Empty, ConstantFact.Varying, false);
        var isHarmless = value.Objects.IsEmpty && value.Origins.IsEmpty && !value.IsOpaque && !value.Constant.IsUnreached;
        return isHarmless ? new ArgumentFact(root, null, ImmutableArray<IMethodSymbol>.Empty, ConstantFact.Varying, true) : null;
    }

    private static bool DecidesBranches(object? constant) => constant is null or bool or int or byte or char;

    private static bool IsDispatchedOn(ITypeSymbol type) => type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter || type.IsAbstract || type.SpecialType == SpecialType.System_Object;

    private static ImmutableArray<IMethodSymbol> Functions(Value value, Evaluator caller)
    {
        if (value.Objects.IsEmpty) return ImmutableArray<IMethodSymbol>.Empty;
        List<IMethodSymbol>? functions = null;
        foreach (var target in value.Objects)
        {
            var targets = caller.Calls.TargetsOf(target);
            if (targets.IsEmpty) return ImmutableArray<IMethodSymbol>.Empty;
            functions ??= new List<IMethodSymbol>();
            foreach (var function in targets)
            {
                if (!functions.Contains(function, SymbolEqualityComparer.Default)) functions.Add(function);
            }
        }

        return functions!.ToImmutableArray();
    }
}
