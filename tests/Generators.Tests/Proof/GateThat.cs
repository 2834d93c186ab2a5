namespace AdsGuard.Generators.Tests.Proof;

/// <summary>A gate that answers as a test tells it to.</summary>
internal sealed class GateThat(
    Func<ReviewRequest, CancellationToken, Task<ReviewDecision>> answers,
    Func<ReviewRequest, ReviewDecision, CancellationToken, Task<bool>>? uses = null) : IHumanReviewGate
{
    public static GateThat Answers(Func<ReviewRequest, ReviewDecision> answer, bool isFirst = true) =>
        new((request, _) => Task.FromResult(answer(request)), (_, _, _) => Task.FromResult(isFirst));

    public Task<ReviewDecision> RequestReviewAsync(ReviewRequest request, CancellationToken cancellationToken = default) => answers(request, cancellationToken);

    public ReviewDecision RequestReview(ReviewRequest request, CancellationToken cancellationToken = default) => Now(answers(request, cancellationToken));

    public Task<bool> TryUseAsync(ReviewRequest request, ReviewDecision decision, CancellationToken cancellationToken = default) =>
        uses?.Invoke(request, decision, cancellationToken) ?? Task.FromResult(true);

    public bool TryUse(ReviewRequest request, ReviewDecision decision, CancellationToken cancellationToken = default) =>
        Now(TryUseAsync(request, decision, cancellationToken));

    // What has no answer at once has none for a caller that cannot wait.
    private static T Now<T>(Task<T> answer) => answer.IsCompleted ? answer.GetAwaiter().GetResult() : throw new NotSupportedException("This gate is asked asynchronously.");
}
