using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>Dictionaries by constant keys: <c>d.Add("ssn", s)</c> writes the place that <c>d["ssn"]</c> reads, and <c>d.Remove("ssn")</c> empties it.</summary>
internal static class ConstantKeys
{
    /// <summary>The place that an added entry gets.</summary>
    public static MemberKey Added(CallSite call) =>
        call.Method.Name is "Add" or "TryAdd" or "set_Item" && Key(call) is { } key ? MemberKey.At(key) : MemberKey.Element;

    /// <summary>The place that a look-up reads: <c>d.TryGetValue("ssn", out s)</c>, <c>d.GetValueOrDefault("ssn")</c>.</summary>
    public static MemberKey Looked(AccessPath path, CallSite call, Evaluator evaluator)
    {
        var key = (path.Root, call.Method.Name) switch
        {
            (PathRoot.Receiver, "TryGetValue" or "GetValueOrDefault" or "GetOrAdd" or "Remove" or "TryRemove") => call.ArgumentOf(0),
            (PathRoot.Argument, "GetValueOrDefault") when call.Method.IsStatic && path.Index == 0 => call.ArgumentOf(1),
            _ => null,
        };
        if (key is null) return MemberKey.Element;
        evaluator.Frame.Ask(key.Value, QuestionKind.Constant);
        return key.Value.Constant is { IsKnown: true, Value: { } constant } ? MemberKey.At(constant) : MemberKey.Element;
    }

    /// <summary><c>new Dictionary&lt;,&gt;(other)</c>: the entries stay under their keys. False where the other one was not filled in sight.</summary>
    public static bool TryCopy(ModelFlow flow, CallSite call, Evaluator evaluator)
    {
        if (flow is not { From: { Root: PathRoot.Argument, Steps.Length: 1 } from, To: { Root: PathRoot.Receiver, Steps.Length: 1 } to }) return false;
        if (!IsEntries(from.Steps[0]) || !IsEntries(to.Steps[0]) || !MemberTypes.IsDictionary(call.Method.ContainingType)) return false;
        if (ModelledPaths.Argument(from, call) is not { Value: { Origins.IsEmpty: true, Objects.IsEmpty: false } copied } || call.Receiver is null) return false;
        if (!copied.Objects.All(static o => o.Kind == AbstractObjectKind.Allocated && MemberTypes.IsDictionary(o.Type))) return false;
        foreach (var original in copied.Objects)
        {
            foreach (var cell in evaluator.State.CellsOf(original))
            {
                foreach (var copy in call.Receiver.Objects) evaluator.State.Write(copy, cell.Key, cell.Value, strong: false);
            }
        }

        return true;
    }

    private static bool IsEntries(PathStep step) => step.Kind is PathStepKind.Element or PathStepKind.Value;

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
