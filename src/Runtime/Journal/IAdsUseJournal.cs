using System.Threading;
using System.Threading.Tasks;

namespace AdsGuard;

/// <summary>
/// Where the use of automated decision systems is documented, so that it can be disclosed (Gov. Code 12898.1(f)). What fails before an action keeps the action from
/// happening: what cannot be documented is not done. What fails after it is counted by the meter, and the entry before the action remains.
/// </summary>
/// <remarks>Implementations have to be safe for use by many threads.</remarks>
public interface IAdsUseJournal
{
    /// <summary>Writes an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when the entry is written.</returns>
    Task RecordAsync(AdsUseEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Writes an entry, for an action that is not asynchronous.</summary>
    /// <param name="entry">The entry.</param>
    void Record(AdsUseEntry entry);
}
