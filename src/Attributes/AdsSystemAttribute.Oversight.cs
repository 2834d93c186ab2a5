namespace AdsGuard;

// How the agency watches over the outputs: Gov. Code 12898.1(g)(2) and (i).
public sealed partial class AdsSystemAttribute
{
    /// <summary>Gets or sets who provides for the quality control review: "director or designee" (Gov. Code 12898.1(i)).</summary>
    public string? QualityReviewDesignee { get; set; }

    /// <summary>Gets or sets the day of the "initial" quality control review (Gov. Code 12898.1(i)), as <c>yyyy-MM-dd</c>.</summary>
    public string? QualityReviewInitialDate { get; set; }

    /// <summary>
    /// Gets or sets the time between the "subsequent periodic" quality control reviews (Gov. Code 12898.1(i)), as an ISO 8601 duration such as
    /// <c>P3M</c>.
    /// </summary>
    public string? QualityReviewInterval { get; set; }

    /// <summary>
    /// Gets or sets the "acceptable accuracy" (Gov. Code 12898.1(i)): the share of the reviewed outputs that has to be accurate, more than 0 and at
    /// most 1.
    /// </summary>
    public double AcceptableAccuracy { get; set; }

    /// <summary>
    /// Gets or sets what is reviewed: all outputs, or how the "statistically valid represented sample" is drawn and why it is valid
    /// (Gov. Code 12898.1(i)).
    /// </summary>
    public string? QualitySample { get; set; }

    /// <summary>Gets or sets how the use is monitored for bias: "Monitor" in Gov. Code 12898.1(g)(2).</summary>
    public string? BiasMonitoring { get; set; }

    /// <summary>
    /// Gets or sets the time between evaluations of the use for bias: "periodically evaluate" in Gov. Code 12898.1(g)(2), as an ISO 8601 duration
    /// such as <c>P6M</c>.
    /// </summary>
    public string? BiasEvaluationInterval { get; set; }
}
