using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Lists whose length is known: <c>list.Add(a); list.Add(b); list.RemoveAt(0)</c> leaves b at 0. The length is known from where the list is made for as long as nothing is
/// done to it that may add or take away an unknown number.
/// </summary>
internal static class ListPositions
{
    /// <summary>Longer lists are one place: a table of thousands of lines is not worth thousands of cells.</summary>
    public const int Longest = 64;

    /// <summary>Notes that a list was made, with so many elements.</summary>
    public static void Made(Value list, ITypeSymbol? type, int count, Evaluator evaluator)
    {
        if (!IsList(type)) return;
        foreach (var target in list.Objects) SetCount(target, count, evaluator);
    }

    /// <summary><c>new List&lt;T&gt;()</c>, <c>new List&lt;T&gt;(capacity)</c>.</summary>
    public static void Constructed(CallSite call, Value made, Evaluator evaluator)
    {
        if (call.Method.Parameters.All(static p => p.Type.SpecialType == SpecialType.System_Int32)) Made(made, call.Method.ContainingType, 0, evaluator);
    }

    /// <summary>Whether the elements can still be told apart by position once a call has moved them; those that follow a removed one are moved here.</summary>
    public static bool Keeps(CallSite call, Evaluator evaluator)
    {
        if (call.Method.Name is not ("Insert" or "RemoveAt") || call.Receiver is not { Objects.Count: 1 } receiver) return false;
        if (Count(receiver.Objects[0], evaluator) is not { } count || Index(call) is not { } index || index > count) return false;
        if (call.Method.Name == "Insert") return true;
        if (index == count) return false;
        for (var i = index; i < count - 1; i++) Move(receiver.Objects[0], i + 1, i, evaluator);
        evaluator.State.Write(receiver.Objects[0], MemberKey.At(count - 1), Value.Clean, strong: true);
        SetCount(receiver.Objects[0], count - 1, evaluator);
        return true;
    }

    /// <summary>The place of an element that a call puts into a list.</summary>
    public static MemberKey Added(CallSite call, AbstractObject list, Evaluator evaluator)
    {
        if (Count(list, evaluator) is not { } count || count >= Longest) return MemberKey.Element;
        switch (call.Method.Name)
        {
            case "Add":
                SetCount(list, count + 1, evaluator);
                return MemberKey.At(count);
            case "Insert" when Index(call) is { } index && index <= count:
                for (var i = count; i > index; i--) Move(list, i - 1, i, evaluator);
                evaluator.State.Write(list, MemberKey.At(index), Value.Clean, strong: true);
                SetCount(list, count + 1, evaluator);
                return MemberKey.At(index);
            default:
                return MemberKey.Element;
        }
    }

    private static void Move(AbstractObject list, int from, int to, Evaluator evaluator)
    {
        var moved = evaluator.State.CellsOf(list).TryGetValue(MemberKey.At(from), out var value) ? value : Value.Clean;
        evaluator.State.Write(list, MemberKey.At(to), moved, strong: true);
    }

    private static int? Count(AbstractObject list, Evaluator evaluator)
    {
        var cells = evaluator.State.CellsOf(list);
        return cells.TryGetValue(MemberKey.Count, out var value) && value.Constant is { IsKnown: true, Value: int count } && !cells.ContainsKey(MemberKey.Moved) && evaluator.State.IsSingle(list) ? count : null;
    }

    private static void SetCount(AbstractObject list, int count, Evaluator evaluator) => evaluator.State.Write(list, MemberKey.Count, Value.OfConstant(count), strong: true);

    private static int? Index(CallSite call) => call.ArgumentOf(0)?.Value.Constant is { IsKnown: true, Value: int index and >= 0 } ? index : null;

    private static bool IsList(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "List", Arity: 1, DeclaringSyntaxReferences.IsEmpty: true };
}
