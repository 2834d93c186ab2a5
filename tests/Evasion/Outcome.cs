namespace AdsGuard.Evasion;

/// <summary>What becomes of a way around.</summary>
internal enum Outcome
{
    /// <summary>A rule reports it.</summary>
    Caught,

    /// <summary>It fails when it is run, and nobody is hurt.</summary>
    Stopped,

    /// <summary>Nothing sees it; the reason is written down.</summary>
    Limit,
}
