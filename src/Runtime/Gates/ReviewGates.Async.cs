using System;
using System.Threading;
using System.Threading.Tasks;

namespace AdsGuard;

/// <content>The asynchronous way, step by step the same as the synchronous one.</content>
public sealed partial class ReviewGates
{
    /// <summary>Returns if the action may happen now, once; throws otherwise. For generated code.</summary>
    /// <param name="call">The call that is about to happen.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    /// <returns>An open pass.</returns>
    /// <exception cref="ReviewPendingException">Nobody has decided yet.</exception>
    /// <exception cref="HumanReviewRequiredException">Anything else stands in the way.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ReviewPass> RequireAsync(ReviewedCall call, CancellationToken cancellationToken = default)
    {
        var (pass, request) = await AskForAsync(call, cancellationToken).ConfigureAwait(false);
        return pass.IsOpen ? pass : throw NotPermitted(request, pass.Outcome);
    }

    /// <summary>Says whether the action may happen now, once; throws where something is wrong with the review. For generated code.</summary>
    /// <param name="call">The call that is about to happen.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    /// <returns>A pass, open only if the review approved; else pending, overturned or expired.</returns>
    /// <exception cref="HumanReviewRequiredException">Something is wrong with the review.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<ReviewPass> AskAsync(ReviewedCall call, CancellationToken cancellationToken = default) =>
        (await AskForAsync(call, cancellationToken).ConfigureAwait(false)).Pass;

    internal async Task RecordEndAsync(AdsUseEntry used, bool happened)
    {
        try
        {
            await RecordAsync(EndOf(used, happened), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsLostEvidence(exception))
        {
            ReviewTelemetry.EvidenceLost(used.Request);
        }
    }

    private static bool IsLostEvidence(Exception exception) => exception is not OutOfMemoryException;

    private AdsUseEntry EndOf(AdsUseEntry used, bool happened) =>
        new(happened ? AdsUseEvent.Happened : AdsUseEvent.OutcomeUnknown, Now, used.Request, used.Decision, ReviewObstacle.None);

    private async Task<(ReviewPass Pass, ReviewRequest Request)> AskForAsync(ReviewedCall call, CancellationToken cancellationToken)
    {
        Required.Value(call, nameof(call));
        using var activity = ReviewTelemetry.Start(call);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var request = Describe(call);
            var pass = IsFree(call)
                ? await PassWithoutAdsAsync(request, cancellationToken).ConfigureAwait(false)
                : await AskGateAsync(request, cancellationToken).ConfigureAwait(false);
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

    private async Task<ReviewPass> PassWithoutAdsAsync(ReviewRequest request, CancellationToken cancellationToken)
    {
        var entry = Entry(AdsUseEvent.NoAds, request);
        await RecordAsync(entry, cancellationToken).ConfigureAwait(false);
        return new ReviewPass(this, entry);
    }

    private async Task<ReviewPass> AskGateAsync(ReviewRequest request, CancellationToken cancellationToken)
    {
        var gate = _gate ?? throw new HumanReviewRequiredException(request.Action, ReviewObstacle.NoGate);
        await RecordAsync(Entry(AdsUseEvent.Requested, request), cancellationToken).ConfigureAwait(false);
        await OfferAsync(request, isAdverse: true, cancellationToken).ConfigureAwait(false);

        var decision = await WithinLimitAsync(limited => gate.RequestReviewAsync(request, limited), cancellationToken).ConfigureAwait(false);
        var obstacle = Judge(request, decision);
        if (obstacle == ReviewObstacle.None)
        {
            // Whoever cancelled by now does not use up the decision.
            cancellationToken.ThrowIfCancellationRequested();
            var isFirst = await WithinLimitAsync(limited => gate.TryUseAsync(request, decision, limited), cancellationToken).ConfigureAwait(false);
            obstacle = isFirst ? Judge(request, decision) : ReviewObstacle.AlreadyUsed;
        }

        var entry = Entry(obstacle == ReviewObstacle.None ? AdsUseEvent.Used : AdsUseEvent.Refused, request, decision, obstacle);
        await RecordAsync(entry, cancellationToken).ConfigureAwait(false);
        return obstacle == ReviewObstacle.None ? new ReviewPass(this, entry) : Refuse(request, obstacle);
    }

    private Task RecordAsync(AdsUseEntry entry, CancellationToken cancellationToken) =>
        _journal is { } journal ? WithinLimitAsync(limited => Done(journal.RecordAsync(entry, limited)), cancellationToken) : Task.CompletedTask;

    private Task OfferAsync(ReviewRequest request, bool isAdverse, CancellationToken cancellationToken) =>
        _sample is { } sample
            ? WithinLimitAsync(limited => Done(sample.OfferAsync(new AdsOutputObservation(request, isAdverse, Now), limited)), cancellationToken)
            : Task.CompletedTask;

    private static async Task<bool> Done(Task task)
    {
        await task.ConfigureAwait(false);
        return true;
    }

    /// <summary>
    /// Waits for an answer no longer than the limit and the caller allow, even if whoever is asked heeds neither. What it answers later is dropped: nothing happens on it.
    /// </summary>
    private async Task<T> WithinLimitAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_settings.TimeLimit);

        var stopped = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (limit.Token.Register(static state => ((TaskCompletionSource<bool>)state!).TrySetResult(true), stopped))
        {
            var answer = ask(limit.Token);
            if (await Task.WhenAny(answer, stopped.Task).ConfigureAwait(false) == answer)
                return await answer.ConfigureAwait(false);

            // Nobody waits for it any more; its failure must not surface as unobserved.
            _ = answer.ContinueWith(static task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }

        cancellationToken.ThrowIfCancellationRequested();
        throw new TimeoutException("The answer took longer than the time limit of the review gates.");
    }
}
