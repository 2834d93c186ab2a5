namespace AdsGuard;

/// <summary>
/// Knows who initiates an action, from authenticated surroundings: the signed-in user, the identity of a service. Never from an argument, since nobody may
/// say of himself who he is.
/// </summary>
/// <remarks>Implementations have to be safe for use by many threads.</remarks>
public interface IInitiatorProvider
{
    /// <summary>Finds who initiates what is being done now.</summary>
    /// <returns>A stable, unique identifier; <see langword="null"/> if it is not known, in which case nothing happens.</returns>
    string? FindInitiator();
}
