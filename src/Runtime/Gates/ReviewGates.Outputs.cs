using System;
using System.Threading;
using System.Threading.Tasks;

namespace AdsGuard;

/// <content>Output gates: an adverse output leaves the client of the system only once it is reviewed.</content>
public sealed partial class ReviewGates
{
    /// <summary>
    /// Asks a system and lets its output out at once if it is not adverse, else once a human has reviewed it. A retry with the same input gets the stored output and
    /// does not ask the system again. For generated code.
    /// </summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="input">Describes the input: a call without outputs.</param>
    /// <param name="systemId">The id of the system.</param>
    /// <param name="ask">Asks the system.</param>
    /// <param name="isAdverse">Says whether an output suggests an adverse action.</param>
    /// <param name="form">Gives the output its canonical form.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    /// <returns>The output.</returns>
    /// <exception cref="ReviewPendingException">The output is adverse and nobody has decided yet.</exception>
    /// <exception cref="HumanReviewRequiredException">The output is adverse and anything else stands in the way.</exception>
    public async Task<T> ReleaseAsync<T>(
        ReviewedCall input,
        string systemId,
        Func<Task<T>> ask,
        Func<T, bool> isAdverse,
        Func<T, CanonicalValue> form,
        CancellationToken cancellationToken = default)
    {
        CheckRelease(input, ask, isAdverse, form);
        var request = DescribeInput(input);
        var stored = await FindStoredAsync<T>(input, request, cancellationToken).ConfigureAwait(false);
        if (stored?.IsReleasedAt(Now) == true)
            return stored.Output;

        if (stored is null)
        {
            // The system's own exceptions are the caller's, as without a gate.
            var output = await ask().ConfigureAwait(false);
            var adverse = isAdverse(output);
            stored = await GuardAsync(input, () => KeepAsync(request, output, adverse, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (!adverse)
                return output;
        }

        var pass = await RequireAsync(input.PutOut(systemId, form(stored.Output)), cancellationToken).ConfigureAwait(false);
        try
        {
            await GuardAsync(input, () => MarkReleasedAsync<T>(request, pass, cancellationToken), cancellationToken).ConfigureAwait(false);
            pass.Happened();
        }
        finally
        {
            await pass.CloseAsync().ConfigureAwait(false);
        }

        return stored.Output;
    }

    /// <summary>The same for a client that is not asynchronous.</summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="input">Describes the input: a call without outputs.</param>
    /// <param name="systemId">The id of the system.</param>
    /// <param name="ask">Asks the system.</param>
    /// <param name="isAdverse">Says whether an output suggests an adverse action.</param>
    /// <param name="form">Gives the output its canonical form.</param>
    /// <param name="cancellationToken">The caller's cancellation.</param>
    /// <returns>The output.</returns>
    /// <exception cref="ReviewPendingException">The output is adverse and nobody has decided yet.</exception>
    /// <exception cref="HumanReviewRequiredException">The output is adverse and anything else stands in the way.</exception>
    public T Release<T>(
        ReviewedCall input,
        string systemId,
        Func<T> ask,
        Func<T, bool> isAdverse,
        Func<T, CanonicalValue> form,
        CancellationToken cancellationToken = default)
    {
        CheckRelease(input, ask, isAdverse, form);
        var request = DescribeInput(input);
        var stored = Guard(input, () => OutputStore(input).Find<T>(request.Fingerprint), cancellationToken);
        if (stored?.IsReleasedAt(Now) == true)
            return stored.Output;

        if (stored is null)
        {
            var output = ask();
            var adverse = isAdverse(output);
            stored = Guard(input, () => Keep(request, output, adverse), cancellationToken);
            if (!adverse)
                return output;
        }

        var pass = Require(input.PutOut(systemId, form(stored.Output)), cancellationToken);
        try
        {
            Guard(input, () => MarkReleased<T>(request, pass), cancellationToken);
            pass.Happened();
        }
        finally
        {
            pass.Close();
        }

        return stored.Output;
    }

    private static void CheckRelease(ReviewedCall input, object ask, object isAdverse, object form)
    {
        Required.Value(input, nameof(input));
        Required.Value(ask, nameof(ask));
        Required.Value(isAdverse, nameof(isAdverse));
        Required.Value(form, nameof(form));
    }

    private ReviewRequest DescribeInput(ReviewedCall input)
    {
        try
        {
            return Describe(input);
        }
        catch (Exception exception) when (IsFault(exception, CancellationToken.None))
        {
            throw new HumanReviewRequiredException(input.Action, ReviewObstacle.Fault, request: null, exception);
        }
    }

    private IReviewedOutputStore OutputStore(ReviewedCall input) => _outputs ?? throw new HumanReviewRequiredException(input.Action, ReviewObstacle.NoGate);

    private Task<StoredOutput<T>?> FindStoredAsync<T>(ReviewedCall input, ReviewRequest request, CancellationToken cancellationToken)
    {
        var store = OutputStore(input);
        return GuardAsync(input, () => WithinLimitAsync(limited => store.FindAsync<T>(request.Fingerprint, limited), cancellationToken), cancellationToken);
    }

    private async Task<StoredOutput<T>> KeepAsync<T>(ReviewRequest request, T output, bool adverse, CancellationToken cancellationToken)
    {
        await RecordAsync(Entry(AdsUseEvent.OutputReceived, request), cancellationToken).ConfigureAwait(false);
        // What is adverse is offered with the review that follows.
        if (adverse)
            return await WithinLimitAsync(limited => _outputs!.AddAsync(request.Fingerprint, output, limited), cancellationToken).ConfigureAwait(false);
        await OfferAsync(request, isAdverse: false, cancellationToken).ConfigureAwait(false);
        return new StoredOutput<T>(output);
    }

    private StoredOutput<T> Keep<T>(ReviewRequest request, T output, bool adverse)
    {
        _journal?.Record(Entry(AdsUseEvent.OutputReceived, request));
        if (adverse)
            return _outputs!.Add(request.Fingerprint, output);
        _sample?.Offer(new AdsOutputObservation(request, isAdverse: false, Now));
        return new StoredOutput<T>(output);
    }

    private Task<bool> MarkReleasedAsync<T>(ReviewRequest request, ReviewPass pass, CancellationToken cancellationToken) =>
        WithinLimitAsync(limited => Done(_outputs!.ReleaseAsync<T>(request.Fingerprint, pass.ReleasedUntil, limited)), cancellationToken);

    private bool MarkReleased<T>(ReviewRequest request, ReviewPass pass)
    {
        _outputs!.Release<T>(request.Fingerprint, pass.ReleasedUntil);
        return true;
    }

    private static T Guard<T>(ReviewedCall input, Func<T> step, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return step();
        }
        catch (Exception exception) when (IsFault(exception, cancellationToken))
        {
            throw new HumanReviewRequiredException(input.Action, ReviewObstacle.Fault, request: null, exception);
        }
    }

    private static async Task<T> GuardAsync<T>(ReviewedCall input, Func<Task<T>> step, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return await step().ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFault(exception, cancellationToken))
        {
            throw new HumanReviewRequiredException(input.Action, ReviewObstacle.Fault, request: null, exception);
        }
    }
}
