using System.Threading;
using System.Threading.Tasks;

namespace AdsGuard;

/// <summary>
/// Takes a share of all outputs, adverse or not, for the "initial and subsequent periodic quality control review of the outputs", or of "a statistically valid
/// represented sample thereof" (Gov. Code 12898.1(i)). It is offered every output that comes to a gate, and takes those it selects.
/// </summary>
/// <remarks>
/// An output that is asked about again is offered again; the fingerprint of its request tells. Implementations have to be safe for use by many threads. One that
/// fails keeps the gate closed.
/// </remarks>
public interface IQualitySample
{
    /// <summary>Offers an output.</summary>
    /// <param name="output">The output.</param>
    /// <param name="cancellationToken">Cancels the offer.</param>
    /// <returns>A task that ends when it is known whether the output is taken.</returns>
    Task OfferAsync(AdsOutputObservation output, CancellationToken cancellationToken = default);

    /// <summary>Offers an output, where nothing is asynchronous.</summary>
    /// <param name="output">The output.</param>
    void Offer(AdsOutputObservation output);
}
