using System;
using System.Threading;
using System.Threading.Tasks;

namespace AdsGuard;

/// <summary>Keeps adverse outputs from when a system gave them until they are reviewed, and after that as long as the review holds.</summary>
/// <remarks>
/// Keys are fingerprints of the input. An output may be protected data: a store treats it so. Implementations have to be safe for use by many threads, and a store that
/// several processes share has to be safe for those. A store that keeps an object which its receivers can change hands out what nobody reviewed: keep what the output was, or let it be immutable.
/// </remarks>
public interface IReviewedOutputStore
{
    /// <summary>Finds the output of an input.</summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="key">The fingerprint of the input.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The output, or <see langword="null"/> if there is none.</returns>
    Task<StoredOutput<T>?> FindAsync<T>(string key, CancellationToken cancellationToken = default);

    /// <summary>Keeps an output, unless there is one of this input already: the first stays.</summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="key">The fingerprint of the input.</param>
    /// <param name="output">The output.</param>
    /// <param name="cancellationToken">Cancels the keeping.</param>
    /// <returns>What is kept.</returns>
    Task<StoredOutput<T>> AddAsync<T>(string key, T output, CancellationToken cancellationToken = default);

    /// <summary>Records that an output is reviewed and may be let out until a time, after which it is to be forgotten.</summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="key">The fingerprint of the input.</param>
    /// <param name="until">Until when.</param>
    /// <param name="cancellationToken">Cancels the recording.</param>
    /// <returns>A task that ends when it is recorded.</returns>
    Task ReleaseAsync<T>(string key, DateTimeOffset until, CancellationToken cancellationToken = default);

    /// <summary>The same as <see cref="FindAsync"/> for a client that is not asynchronous.</summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="key">The fingerprint of the input.</param>
    /// <returns>The output, or <see langword="null"/> if there is none.</returns>
    StoredOutput<T>? Find<T>(string key);

    /// <summary>The same as <see cref="AddAsync"/> for a client that is not asynchronous.</summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="key">The fingerprint of the input.</param>
    /// <param name="output">The output.</param>
    /// <returns>What is kept.</returns>
    StoredOutput<T> Add<T>(string key, T output);

    /// <summary>The same as <see cref="ReleaseAsync"/> for a client that is not asynchronous.</summary>
    /// <typeparam name="T">The type of the output.</typeparam>
    /// <param name="key">The fingerprint of the input.</param>
    /// <param name="until">Until when.</param>
    void Release<T>(string key, DateTimeOffset until);
}
