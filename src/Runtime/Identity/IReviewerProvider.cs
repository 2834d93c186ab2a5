namespace AdsGuard;

/// <summary>Knows who is reviewing, from authenticated surroundings. Gates ask it when a decision is made.</summary>
/// <remarks>Implementations have to be safe for use by many threads.</remarks>
public interface IReviewerProvider
{
    /// <summary>Finds who is reviewing now.</summary>
    /// <returns>The reviewer; <see langword="null"/> if it is not known, in which case no decision is taken.</returns>
    Reviewer? FindReviewer();
}
