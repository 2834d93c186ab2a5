using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>Structs that are handed over by value, or called on where they are no variable: a callee that writes into them writes into a copy.</summary>
internal static class StructArguments
{
    /// <summary>Stands for <c>this</c> among the ordinals of parameters.</summary>
    public const int This = -1;

    /// <summary>The ordinal of what a callee's formal object is handed over as, where it is a struct by value or a part of one; null otherwise.</summary>
    public static int? HandedOver(FormalPath path, IMethodSymbol callee)
    {
        foreach (var member in path.Members)
        {
            if (member.Kind != MemberKeyKind.Symbol || !StructPlaces.IsOurs(MemberTypes.Declared(member.Symbol))) return null;
        }

        switch (path.Root.Kind)
        {
            case FormalRootKind.This when StructPlaces.IsOurs(callee.ContainingType) && callee.MethodKind != MethodKind.Constructor:
                return This;
            case FormalRootKind.Parameter when path.Root.Ordinal < callee.Parameters.Length:
                var parameter = callee.Parameters[path.Root.Ordinal];
                return parameter.RefKind is RefKind.Ref or RefKind.Out || !StructPlaces.IsOurs(parameter.Type) ? null : parameter.Ordinal;
            default:
                return null;
        }
    }

    /// <summary>The call with copies in the place of the structs that the callee writes into.</summary>
    public static CallSite WithCopies(CallSite call, ImmutableArray<int> written, Evaluator evaluator)
    {
        var arguments = call.Arguments;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is not { } parameter || !written.Contains(parameter.Ordinal)) continue;
            var copy = StructPlaces.Copy(arguments[i].Value, parameter.Type, call.Site, parameter, evaluator);
            arguments = arguments.SetItem(i, arguments[i] with { Value = copy });
        }

        return call with { Arguments = arguments };
    }

    /// <summary>The receiver, or a copy of it where a struct that the callee changes is no variable here.</summary>
    public static Value? Receiver(CallSite call, Value? receiver, IMethodSymbol callee, ImmutableArray<int> written, Evaluator evaluator)
    {
        if (receiver is null || !written.Contains(This) || StructPlaces.IsVariable(call.ReceiverOperation, evaluator)) return receiver;
        return StructPlaces.Copy(receiver, callee.ContainingType, call.Site, callee, evaluator);
    }
}
