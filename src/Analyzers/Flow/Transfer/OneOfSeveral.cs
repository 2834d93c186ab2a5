using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// One of several bodies runs: each starts from the state before the call, and what holds after it is what any of them leaves. What only one of them
/// overwrites is still there. Where there is one body it works on the state itself, and nothing is copied.
/// </summary>
/// <param name="state">The state that the bodies work on; in the end it holds what any of them leaves.</param>
/// <param name="count">How many there are, code that is not in sight included.</param>
/// <param name="mayRunAll">Whether all may run, one after the other, as the handlers of an event do: then each may find what another has left.</param>
internal sealed class OneOfSeveral(State state, int count, bool mayRunAll)
{
    private readonly State? _before = count > 1 ? state.Clone() : null;
    private State? _after;
    private bool _hasUntouched;
    private OriginSet _decided = OriginSet.Empty;

    public void Begin()
    {
        if (_before is null) return;
        state.Become(_before);
        if (!mayRunAll || _after is null) return;
        state.JoinWith(_after);
        state.Review = _before.Review;
        state.Verification = _before.Verification;
    }

    public void End()
    {
        if (_before is null) return;
        _decided = _decided.Union(state.Decided);
        // What never comes back leaves nothing.
        if (state.Review == ReviewStatus.None && _before.Review != ReviewStatus.None) return;
        // Many bodies touch nothing; all of them leave the same.
        var isUntouched = state.IsSameAs(_before);
        if (isUntouched && _hasUntouched) return;
        _hasUntouched |= isUntouched;
        if (_after is null) _after = state.Clone();
        else _after.JoinWith(state);
    }

    public void Finish()
    {
        if (_after is null) return;
        state.Become(_after);
        state.Decided = state.Decided.Union(_decided);
    }
}
