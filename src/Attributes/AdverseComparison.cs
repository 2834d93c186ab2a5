namespace AdsGuard;

/// <summary>
/// On which side of a threshold a number suggests "noneligibility or other adverse action" (Gov. Code 12898.1(d)). Used by
/// <see cref="AdverseWhenAttribute"/>.
/// </summary>
/// <remarks>Zero is no member: a side that was never stated is not taken for a stated one.</remarks>
public enum AdverseComparison
{
    /// <summary>Adverse where the number is less than the threshold.</summary>
    Below = 1,

    /// <summary>Adverse where the number is less than the threshold or equal to it.</summary>
    AtOrBelow = 2,

    /// <summary>Adverse where the number is greater than the threshold.</summary>
    Above = 3,

    /// <summary>Adverse where the number is greater than the threshold or equal to it.</summary>
    AtOrAbove = 4,
}
