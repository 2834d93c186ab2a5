using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Follows what a human answered: the result of a review, what is read of it and compared with it, until a branch decides by it. What was asked before an ADS put
/// something out says nothing about that output.
/// </summary>
internal static class Reviews
{
    /// <summary>The flag of <c>ConfigureAwaitOptions</c>.</summary>
    private const int SuppressThrowing = 2;

    /// <summary>A human is asked. Where nothing is answered but that they are done, the normal return is the approval.</summary>
    public static Value Ask(IMethodSymbol method, Value result, Evaluator evaluator)
    {
        var fact = OversightVocabulary.AnsweredBy(method.ReturnType);
        if (fact == ReviewFact.Completion && method.ReturnsVoid)
        {
            Approve(evaluator.State);
            return result;
        }

        evaluator.State.Review = Asked(evaluator.State.Review);
        return result.WithReview(fact);
    }

    /// <summary>
    /// A gated method has asked for itself: it comes back only where a human approved, and its twin says whether one did. That it throws depends on the output it was
    /// handed, for whoever acts where it does.
    /// </summary>
    public static Value PassedGate(CallSite call, Value result, Evaluator evaluator)
    {
        foreach (var argument in call.Arguments) evaluator.State.Decided = evaluator.State.Decided.Union(argument.Value.Origins.Where(static o => o is AdsOutput or Formal));
        if (!SymbolEqualityComparer.Default.Equals(evaluator.Model.Gates.GatedBy(call.Method)?.OriginalDefinition, call.Method.OriginalDefinition))
        {
            evaluator.State.Review = Asked(evaluator.State.Review);
            return result.WithReview(OversightVocabulary.AnsweredBy(call.Method.ReturnType));
        }

        if (call.Method.ReturnType.Name is "Task" or "ValueTask")
        {
            evaluator.State.Review = Asked(evaluator.State.Review);
            return result.WithReview(ReviewFact.Completion);
        }

        Approve(evaluator.State);
        return result;
    }

    /// <summary>An ADS has put something out: whatever was reviewed before is not this.</summary>
    public static void Reset(Evaluator evaluator)
    {
        evaluator.State.Review = ReviewStatus.Unreviewed;
        evaluator.State.Verification = ReviewStatus.Unreviewed;
        evaluator.State.ForgetAnswers();
    }

    /// <summary>A human approved; who reviews an output has checked it, too.</summary>
    public static void Approve(State state)
    {
        state.Review = ReviewStatus.Reviewed;
        state.Verification = ReviewStatus.Reviewed;
    }

    /// <summary>
    /// A person checked output for accuracy. What comes back is verified; where nothing comes back, that it comes back says so.
    /// </summary>
    public static Value Verify(IMethodSymbol method, Value result, Evaluator evaluator)
    {
        if (OversightVocabulary.AnsweredBy(method.ReturnType) == ReviewFact.Completion) evaluator.State.Verification = ReviewStatus.Reviewed;
        if (!result.Origins.Any(static o => o is AdsOutput { IsVerified: false })) return result;
        var verified = OriginSet.Of(result.Origins.Select(static o => o is AdsOutput output ? new AdsOutput(output.System, isVerified: true, output.IsReleased) : o));
        return result.WithOrigins(verified);
    }

    /// <summary>
    /// A callee came back, having asked or not. One that is asynchronous and comes back only where a human approved has not come back yet: whoever awaits it goes on
    /// where a human approved.
    /// </summary>
    public static Value CameBack(IMethodSymbol callee, ReviewStatus left, Value returned, Evaluator evaluator)
    {
        var isTask = !callee.ReturnsVoid && MemberTypes.IsNothing(callee.ReturnType);
        // One that gives back a value, too, has approved once somebody has that value.
        var isPending = callee is { IsAsync: true, ReturnsVoid: false, ReturnType.Name: "Task" or "ValueTask" };
        if (left == ReviewStatus.Reviewed && isPending && evaluator.State.Review != ReviewStatus.Reviewed)
        {
            evaluator.State.Review = Asked(evaluator.State.Review);
            return returned.WithReview(ReviewFact.Completion);
        }

        // It may have had an ADS put something out.
        if ((left & ReviewStatus.Unreviewed) != 0) evaluator.State.ForgetAnswers();
        evaluator.State.Review = After(evaluator.State.Review, left);
        // One of several that can run and promises nothing.
        return isTask && returned.IsBottom ? Value.Unknown : returned;
    }

    /// <summary>
    /// <c>Task.WhenAll(asked, other)</c> ends normally only where each of them does. Only of tasks that stand there one by one: of a sequence that may be empty, nobody may
    /// have been asked.
    /// </summary>
    public static Value WhenAll(CallSite call, Value result, Evaluator evaluator)
    {
        if (call.Method is not { Name: "WhenAll" or "WaitAll", ContainingType: { Name: "Task", ContainingNamespace.Name: "Tasks" } }) return result;
        if (!call.Arguments.Any(a => a.Value.Objects.Count == 1 && IsOneAnApproval(a.Value.Objects[0], evaluator.State))) return result;
        if (call.Method.Name == "WhenAll") return result.WithReview(ReviewFact.Completion);
        Approve(evaluator.State);
        return result;
    }

    private static bool IsOneAnApproval(AbstractObject tasks, State state)
    {
        if (tasks.Kind != AbstractObjectKind.Allocated) return false;
        foreach (var cell in state.CellsOf(tasks))
        {
            if (cell.Key.IsElement && !cell.Key.Equals(MemberKey.Element) && cell.Value.Constant.Review == ReviewFact.Completion) return true;
        }

        return false;
    }

    /// <summary><c>decision.Outcome</c> says what the decision says.</summary>
    public static Value Read(Value value, ISymbol member, Value owner) =>
        owner.Constant.Review == ReviewFact.None ? value : value.WithReview(OversightVocabulary.AnsweredBy(member, owner.Constant.Review));

    /// <summary>await of a review that answers by coming back.</summary>
    public static Value Await(Value task, Evaluator evaluator)
    {
        if (task.Constant.Review != ReviewFact.Completion) return task;
        Approve(evaluator.State);
        return task.Varying();
    }

    /// <summary>A wait that ends comes back only where a human approved; one that may give up says by its result whether it ended.</summary>
    public static Value Wait(CallSite call, Value result, Evaluator evaluator)
    {
        if (call.Method.ReturnType.SpecialType == SpecialType.System_Boolean) return result.WithReview(ReviewFact.Approved);
        Approve(evaluator.State);
        return result;
    }

    /// <summary><c>ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing)</c>: whoever awaits that goes on when a human refused, too.</summary>
    public static bool IsDeafToRefusal(CallSite call) =>
        call.Method.Name == "ConfigureAwait"
        && call.Arguments.Any(static a => a is { Type.Name: "ConfigureAwaitOptions" } && (a.Value.Constant is not { IsKnown: true, Value: int options } || (options & SuppressThrowing) != 0));

    /// <summary>What output decided where a human has approved: whoever is put on a list there is on it because of the human.</summary>
    public static OriginSet Released(OriginSet control) =>
        control.Any(static o => o is AdsOutput { IsReleased: false })
            ? OriginSet.Of(control.Select(static o => o is AdsOutput output ? new AdsOutput(output.System, output.IsVerified, isReleased: true) : o))
            : control;

    /// <summary>What the negation of a value says.</summary>
    public static ReviewFact Negated(ReviewFact fact) => fact switch
    {
        ReviewFact.Approved => ReviewFact.Refused,
        ReviewFact.Refused => ReviewFact.Approved,
        _ => ReviewFact.None,
    };

    /// <summary>What it says that a value equals a constant.</summary>
    public static ReviewFact IsEqual(Value value, ITypeSymbol? type, object? constant) => (value.Constant.Review, constant) switch
    {
        (ReviewFact.Outcome, _) when OversightVocabulary.IsApproved(type, constant) => ReviewFact.Approved,
        (ReviewFact.Outcome, _) when OversightVocabulary.IsTheOther(type, constant) => ReviewFact.Refused,
        _ when value.Constant.IsOnApproval && Equals(value.Constant.Value, constant) => ReviewFact.Approved,
        (ReviewFact.Approved, true) or (ReviewFact.Refused, false) => ReviewFact.Approved,
        // Of a bool? neither yes nor no may be the answer.
        (ReviewFact.Approved, false) or (ReviewFact.Refused, true) when type is not { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => ReviewFact.Refused,
        _ => ReviewFact.None,
    };

    /// <summary>The status on a way on which a condition with this fact holds, or does not.</summary>
    public static bool IsApproval(ReviewFact condition, bool isTrue) => condition == (isTrue ? ReviewFact.Approved : ReviewFact.Refused);

    /// <summary>What a callee leaves, put after what its caller had.</summary>
    public static ReviewStatus After(ReviewStatus before, ReviewStatus callee) =>
        (callee & ReviewStatus.AsOnEntry) == 0 ? callee : (callee & ~ReviewStatus.AsOnEntry) | before;

    private static ReviewStatus Asked(ReviewStatus before) =>
        (before & ReviewStatus.Reviewed) | ((before & ~ReviewStatus.Reviewed) == ReviewStatus.None ? ReviewStatus.None : ReviewStatus.Asked);
}
