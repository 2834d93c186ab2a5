using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Elements that change places: <c>list.RemoveAt(0)</c>, <c>Array.Reverse(a)</c>, <c>span[1..]</c>, which sees the same elements by other numbers. From then on
/// the collection's elements are not told apart by position; which one stands where would have to be computed, not only known.
/// </summary>
internal static class Positions
{
    private static readonly HashSet<string> Movers = new()
    {
        "Insert", "InsertRange", "Remove", "RemoveAt", "RemoveRange", "RemoveAll", "Reverse", "Sort", "Shuffle", "Slice",
    };

    /// <summary>What a call of a library's method does to the places of elements, before anything else is done about it.</summary>
    public static void Call(CallSite call, Evaluator evaluator)
    {
        var method = call.Method;
        if (method.DeclaringSyntaxReferences.Length > 0) return;
        // array.AsSpan() is the array; array.AsSpan(1) begins elsewhere, and so does a segment.
        var isPart = method.Name is "AsSpan" or "AsMemory" && method.Parameters.Length > (method.IsStatic ? 1 : 0);
        if (!isPart && !Movers.Contains(method.Name) && method is not { MethodKind: MethodKind.Constructor, ContainingType.Name: "ArraySegment" or "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" }) return;
        if (ListPositions.Keeps(call, evaluator)) return;
        if (call.Receiver is { } receiver) Move(receiver, call.ReceiverType, evaluator);
        foreach (var argument in call.Arguments) Move(argument.Value, argument.Type, evaluator);
    }

    public static void Move(Value collection, ITypeSymbol? type, Evaluator evaluator)
    {
        if (collection.Objects.IsEmpty || MemberTypes.ElementType(type) is null || MemberTypes.IsDictionary(type)) return;
        foreach (var target in collection.Objects) evaluator.State.Write(target, MemberKey.Moved, Value.Clean, strong: false);
    }
}
