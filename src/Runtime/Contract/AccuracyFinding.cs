namespace AdsGuard;

/// <summary>What the reviewer found on the accuracy of the system's output (Gov. Code 12898.1(g)(1)).</summary>
public enum AccuracyFinding
{
    /// <summary>Nobody verified the output. A decision on an unverified output permits nothing.</summary>
    NotVerified = 0,

    /// <summary>The output was verified and is accurate.</summary>
    Accurate = 1,

    /// <summary>The output was verified and is not accurate; whatever was decided was decided on the other factors.</summary>
    Inaccurate = 2,
}
