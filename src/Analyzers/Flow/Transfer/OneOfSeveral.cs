using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// One of several bodies runs: each starts from what was true of the reviews before the call, and what is true after it is what any of them leaves.
/// </summary>
internal sealed class OneOfSeveral(State state)
{
    private readonly ReviewStatus _review = state.Review;
    private readonly ReviewStatus _verification = state.Verification;
    private ReviewStatus _reviewAfter;
    private ReviewStatus _verificationAfter;

    public void Begin()
    {
        state.Review = _review;
        state.Verification = _verification;
    }

    public void End()
    {
        _reviewAfter |= state.Review;
        _verificationAfter |= state.Verification;
    }

    /// <param name="isAnyUnknown">Whether something else may have run, which reviews nothing.</param>
    public void Finish(bool isAnyUnknown)
    {
        state.Review = isAnyUnknown ? _reviewAfter | _review : _reviewAfter;
        state.Verification = isAnyUnknown ? _verificationAfter | _verification : _verificationAfter;
    }
}
