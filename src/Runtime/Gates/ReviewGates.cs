using System;
using System.Threading;

namespace AdsGuard;

/// <summary>
/// The door that every generated form goes through: it describes the call, asks the agency's <see cref="IHumanReviewGate"/>, validates what it answers, uses the
/// decision, and writes everything down (Gov. Code 12898.1(d), (f), (g)(2)). Immutable, and safe for use by many threads.
/// </summary>
/// <remarks>
/// <para>It opens for an approval that nothing stands in the way of, and for nothing else: not on a fault, not on a time limit, not on a cancellation.</para>
/// <para>
/// A type that has a field, a property or a primary-constructor parameter of this type gives its generated gates that one; a container can make it, since its
/// constructor takes services. Other types use <see cref="Current"/>.
/// </para>
/// </remarks>
public sealed partial class ReviewGates
{
    private static readonly ReviewGates Closed = new();

    private readonly IHumanReviewGate? _gate;
    private readonly IInitiatorProvider? _initiators;
    private readonly FingerprintKey? _key;
    private readonly IAdsUseJournal? _journal;
    private readonly IQualitySample? _sample;
    private readonly IReviewedOutputStore? _outputs;
    private readonly ReviewGatesSettings _settings;

    /// <summary>Puts a door together.</summary>
    /// <param name="gate">Where reviews are asked for.</param>
    /// <param name="initiators">Who initiates what is done.</param>
    /// <param name="fingerprintKey">The agency's key.</param>
    /// <param name="journal">What is written down for disclosure (Gov. Code 12898.1(f)). Without one, activities and metrics are all that remains.</param>
    /// <param name="sample">What takes outputs for quality control (Gov. Code 12898.1(i)).</param>
    /// <param name="outputs">What keeps adverse outputs until they are reviewed; needed by output gates only.</param>
    /// <param name="settings">How reviews are asked for.</param>
    /// <exception cref="ArgumentNullException">One of the first three is null.</exception>
    public ReviewGates(
        IHumanReviewGate gate,
        IInitiatorProvider initiators,
        FingerprintKey fingerprintKey,
        IAdsUseJournal? journal = null,
        IQualitySample? sample = null,
        IReviewedOutputStore? outputs = null,
        ReviewGatesSettings? settings = null)
    {
        _gate = Required.Value(gate, nameof(gate));
        _initiators = Required.Value(initiators, nameof(initiators));
        _key = Required.Value(fingerprintKey, nameof(fingerprintKey));
        _journal = journal;
        _sample = sample;
        _outputs = outputs;
        _settings = settings ?? new ReviewGatesSettings();
    }

    // Closed to everything.
    private ReviewGates() => _settings = new ReviewGatesSettings();

    private DateTimeOffset Now => _settings.Clock();

    /// <summary>Says that an action cannot happen, since no gate can be written for it. For generated code.</summary>
    /// <param name="action">The title of the action.</param>
    /// <returns>What to throw.</returns>
    public static HumanReviewRequiredException CannotOpen(string action) => new(action, ReviewObstacle.NoGatePossible);

    private ReviewRequest Describe(ReviewedCall call)
    {
        if (_key is null || _initiators is null)
            throw new HumanReviewRequiredException(call.Action, ReviewObstacle.NoGate);
        if (call.FindObstacle() is var obstacle and not ReviewObstacle.None)
            throw new HumanReviewRequiredException(call.Action, obstacle);
        if (_initiators.FindInitiator() is not { } initiator || string.IsNullOrWhiteSpace(initiator))
            throw new HumanReviewRequiredException(call.Action, ReviewObstacle.UnknownInitiator);
        return call.ToRequest(_key, initiator);
    }

    private ReviewObstacle Judge(ReviewRequest request, ReviewDecision? decision) => decision?.FindObstacle(request, Now) ?? ReviewObstacle.Fault;

    private bool IsFree(ReviewedCall call) => !call.HasOutput && !_settings.ReviewsWithoutOutput;

    private AdsUseEntry Entry(AdsUseEvent what, ReviewRequest request, ReviewDecision? decision = null, ReviewObstacle obstacle = ReviewObstacle.None) =>
        new(what, Now, request, decision, obstacle);

    /// <summary>What a caller can act on is an outcome; the rest says that something is wrong with the review, and is thrown.</summary>
    private static ReviewPass Refuse(ReviewRequest request, ReviewObstacle obstacle) => obstacle switch
    {
        ReviewObstacle.Pending => new ReviewPass(ReviewOutcome.Pending),
        ReviewObstacle.Overturned => new ReviewPass(ReviewOutcome.Overturned),
        ReviewObstacle.Expired => new ReviewPass(ReviewOutcome.Expired),
        _ => throw new HumanReviewRequiredException(request.Action, obstacle, request),
    };

    private static Exception NotPermitted(ReviewRequest request, ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Pending => new ReviewPendingException(request),
        ReviewOutcome.Overturned => new HumanReviewRequiredException(request.Action, ReviewObstacle.Overturned, request),
        _ => new HumanReviewRequiredException(request.Action, ReviewObstacle.Expired, request),
    };

    /// <summary>
    /// What the caller's own cancellation throws is the caller's; what the review itself says stays as it is; all else is a fault of the review, whose text may hold
    /// anything and is kept as the cause alone.
    /// </summary>
    private static bool IsFault(Exception exception, CancellationToken cancellationToken) =>
        exception is not HumanReviewRequiredException
        && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested);
}
