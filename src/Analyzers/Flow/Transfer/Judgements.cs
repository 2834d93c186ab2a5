using System;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// What a library answers by a flag, a number or an enumeration member when it is asked about ADS output: <c>string.Compare(verdict, "deny")</c>, <c>refused.Contains(verdict)</c>,
/// <c>problems.Count</c>. A comparison clears what a person is called and what they have; it does not clear what a model said of them.
/// </summary>
internal static class Judgements
{
    /// <summary>What tells whether something could be done, not what anything is.</summary>
    private static readonly string[] Efforts = ["TryAdd", "TryWrite", "TryEnqueue", "TryPush", "TrySet", "TryUpdate", "TryRemove", "Wait", "Add"];

    /// <summary>The answer, with the output that it depends on.</summary>
    public static Value Of(CallSite call, Value answer, Evaluator evaluator)
    {
        if (!evaluator.Model.Oversight.HasActions) return answer;
        if (!call.Method.DeclaringSyntaxReferences.IsEmpty || !IsJudgement(call.Method.ReturnType) || answer.Constant.IsKnown) return answer;
        if (Efforts.Any(effort => call.Method.Name.StartsWith(effort, StringComparison.Ordinal))) return answer;
        if (call.Receiver is { } receiver) answer = answer.With(OutputIn(receiver, call.ReceiverType, evaluator));
        foreach (var argument in call.Arguments)
        {
            if (!argument.IsWrittenBack && !argument.Value.Constant.IsKnown) answer = answer.With(OutputIn(argument.Value, argument.Type, evaluator));
        }

        return answer;
    }

    /// <summary>How much is in an object, with the output that decided what was put there.</summary>
    public static Value OfSize(Value owner, ITypeSymbol? type, Evaluator evaluator) =>
        Value.Of(evaluator.Model.Oversight.HasActions ? OutputIn(owner, type, evaluator) : owner.Origins.Without(ProtectionMask.All)).WithOpaque(true);

    /// <summary><c>ArgumentOutOfRangeException.ThrowIfLessThan(score, 0.5)</c>: what comes after it happens because of what it was handed.</summary>
    public static void Guard(CallSite call, Evaluator evaluator)
    {
        if (!evaluator.Model.Oversight.HasActions || !call.Method.IsStatic || !call.Method.DeclaringSyntaxReferences.IsEmpty) return;
        // That there is anything at all, most methods make sure of first, and nobody is hurt by it.
        if (!call.Method.Name.StartsWith("ThrowIf", StringComparison.Ordinal) || call.Method.Name.StartsWith("ThrowIfNull", StringComparison.Ordinal)) return;
        var looked = OriginSet.Empty;
        foreach (var argument in call.Arguments) looked = looked.Union(OutputAmong(argument.Value.Origins));
        evaluator.State.Decided = evaluator.State.Decided.Union(looked);
        evaluator.Frame.GuardedBy = evaluator.Frame.GuardedBy.Union(looked);
    }

    private static OriginSet OutputIn(Value value, ITypeSymbol? type, Evaluator evaluator) =>
        value.Origins.IsEmpty && value.Objects.IsEmpty ? OriginSet.Empty
        : OutputAmong(evaluator.Members.ReadEverything(value, type));

    /// <summary>The output, and what a caller may have handed over as output.</summary>
    private static OriginSet OutputAmong(OriginSet origins) => origins.Where(static o => o is AdsOutput or Formal).Without(ProtectionMask.All);

    private static bool IsJudgement(ITypeSymbol? type)
    {
        if (type is null) return false;
        type = MemberTypes.Unwrap(type);
        return type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double && type.SpecialType != SpecialType.System_Char;
    }
}
