using System;
using System.Threading;

namespace AdsGuard;

/// <content>The synchronous way. It blocks on nothing asynchronous.</content>
public sealed partial class ReviewGates
{
    /// <summary>Returns if the action may happen now, once; throws otherwise. For generated code.</summary>
    /// <param name="call">The call that is about to happen.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    /// <returns>An open pass.</returns>
    /// <exception cref="ReviewPendingException">Nobody has decided yet.</exception>
    /// <exception cref="HumanReviewRequiredException">Anything else stands in the way.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ReviewPass Require(ReviewedCall call, CancellationToken cancellationToken = default)
    {
        var (pass, request) = AskFor(call, cancellationToken);
        return pass.IsOpen ? pass : throw NotPermitted(request, pass.Outcome);
    }

    /// <summary>Says whether the action may happen now, once; throws where something is wrong with the review. For generated code.</summary>
    /// <param name="call">The call that is about to happen.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    /// <returns>A pass, open only if the review approved; else pending, overturned or expired.</returns>
    /// <exception cref="HumanReviewRequiredException">Something is wrong with the review.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public ReviewPass Ask(ReviewedCall call, CancellationToken cancellationToken = default) => AskFor(call, cancellationToken).Pass;

    internal void RecordEnd(AdsUseEntry used, bool happened)
    {
        try
        {
            _journal?.Record(EndOf(used, happened));
        }
        catch (Exception exception) when (IsLostEvidence(exception))
        {
            ReviewTelemetry.EvidenceLost(used.Request);
        }
    }

    private (ReviewPass Pass, ReviewRequest Request) AskFor(ReviewedCall call, CancellationToken cancellationToken)
    {
        Required.Value(call, nameof(call));
        using var activity = ReviewTelemetry.Start(call);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var request = Describe(call);
            var pass = IsFree(call) ? PassWithoutAds(request) : AskGate(request, cancellationToken);
            ReviewTelemetry.Stop(activity, call, pass.Outcome);
            return (pass, request);
        }
        catch (Exception exception) when (IsFault(exception, cancellationToken))
        {
            ReviewTelemetry.Stop(activity, call, ReviewObstacle.Fault);
            throw new HumanReviewRequiredException(call.Action, ReviewObstacle.Fault, request: null, exception);
        }
        catch (HumanReviewRequiredException exception)
        {
            ReviewTelemetry.Stop(activity, call, exception.Obstacle);
            throw;
        }
    }

    private ReviewPass PassWithoutAds(ReviewRequest request)
    {
        var entry = Entry(AdsUseEvent.NoAds, request);
        _journal?.Record(entry);
        return new ReviewPass(this, entry);
    }

    private ReviewPass AskGate(ReviewRequest request, CancellationToken cancellationToken)
    {
        var gate = _gate ?? throw new HumanReviewRequiredException(request.Action, ReviewObstacle.NoGate);
        _journal?.Record(Entry(AdsUseEvent.Requested, request));
        _sample?.Offer(new AdsOutputObservation(request, isAdverse: true, Now));

        var decision = gate.RequestReview(request, cancellationToken);
        var obstacle = Judge(request, decision);
        if (obstacle == ReviewObstacle.None)
        {
            // Whoever cancelled by now does not use up the decision.
            cancellationToken.ThrowIfCancellationRequested();
            obstacle = gate.TryUse(request, decision, cancellationToken) ? Judge(request, decision) : ReviewObstacle.AlreadyUsed;
        }

        var entry = Entry(obstacle == ReviewObstacle.None ? AdsUseEvent.Used : AdsUseEvent.Refused, request, decision, obstacle);
        _journal?.Record(entry);
        return obstacle == ReviewObstacle.None ? new ReviewPass(this, entry) : Refuse(request, obstacle);
    }
}
