using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>Dictionaries by constant keys: <c>d.Add("ssn", s)</c> writes the place that <c>d["ssn"]</c> reads, and <c>d.Remove("ssn")</c> empties it.</summary>
internal static class ConstantKeys
{
    /// <summary>The place that an added entry gets.</summary>
    public static MemberKey Added(CallSite call) =>
        call.Method.Name is "Add" or "TryAdd" or "set_Item" && Key(call) is { } key ? MemberKey.At(key) : MemberKey.Element;

    /// <summary>Empties what a call removes, once its model has been applied.</summary>
    public static void Remove(CallSite call, Evaluator evaluator)
    {
        if (call.Method.Name is not ("Remove" or "TryRemove") || Key(call) is not { } key) return;
        // Of an immutable dictionary another one is given back, which is not told apart by keys.
        if (call.Method.ContainingNamespace.Name == "Immutable" || call.Receiver is not { } target) return;
        if (target.Objects.Count == 1 && evaluator.State.IsSingle(target.Objects[0]))
            evaluator.State.Write(target.Objects[0], MemberKey.At(key), Value.Clean, strong: true);
    }

    private static object? Key(CallSite call)
    {
        if (call.Receiver is null || call.Arguments.IsEmpty) return null;
        if (!MemberTypes.IsDictionary(call.Method.ContainingType) && !MemberTypes.IsDictionary(call.ReceiverType)) return null;
        return call.Arguments[0].Value.Constant is { IsKnown: true, Value: { } key } ? key : null;
    }
}
