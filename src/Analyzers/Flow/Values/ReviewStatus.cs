using System;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>
/// What can be true, at one point, of the human review since an ADS last put something out. A set: each way that leads to the point adds its own, so that an
/// action is reviewed only where <see cref="Reviewed"/> is all there is. Only grows.
/// </summary>
[Flags]
internal enum ReviewStatus : byte
{
    /// <summary>The point is not reached.</summary>
    None = 0,

    /// <summary>Whatever it was when the member was called.</summary>
    AsOnEntry = 1,

    /// <summary>An ADS has put something out, and nobody was asked.</summary>
    Unreviewed = 2,

    /// <summary>A human was asked, and what they answered has not decided that this point is reached.</summary>
    Asked = 4,

    /// <summary>A human approved.</summary>
    Reviewed = 8,
}
