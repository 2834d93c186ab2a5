namespace AdsGuard;

// What an inventory asks beyond the above: Gov. Code 11546.45.5, and EO N-12-23 3(b) to (d), 5 and 7.
public sealed partial class AdsSystemAttribute
{
    /// <summary>
    /// Gets or sets the "senior level management personnel" responsible for the inventory, "on an ongoing basis" (EO N-12-23 3(d)).
    /// </summary>
    public string? InventoryOfficial { get; set; }

    /// <summary>Gets or sets the benefits that the use is intended to have (Gov. Code 11546.45.5).</summary>
    public string? IntendedBenefits { get; set; }

    /// <summary>Gets or sets the alternatives that were considered (Gov. Code 11546.45.5).</summary>
    public string? AlternativesConsidered { get; set; }

    /// <summary>Gets or sets the research on its efficacy and relative benefits (Gov. Code 11546.45.5).</summary>
    public string? EfficacyResearch { get; set; }

    /// <summary>
    /// Gets or sets the categories of data and personal information that it uses (Gov. Code 11546.45.5) and that no flow in the code shows, such as
    /// those it was trained on.
    /// </summary>
    public string? DataUsed { get; set; }

    /// <summary>Gets or sets the metrics by which its performance is measured (Gov. Code 11546.45.5, measures that mitigate risks).</summary>
    public string? PerformanceMetrics { get; set; }

    /// <summary>Gets or sets the cybersecurity controls (Gov. Code 11546.45.5, measures that mitigate risks).</summary>
    public string? CybersecurityControls { get; set; }

    /// <summary>Gets or sets the privacy controls (Gov. Code 11546.45.5, measures that mitigate risks).</summary>
    public string? PrivacyControls { get; set; }

    /// <summary>Gets or sets the risk assessments or audits (Gov. Code 11546.45.5, measures that mitigate risks).</summary>
    public string? RiskAssessment { get; set; }

    /// <summary>Gets or sets how a person can contest a decision (Gov. Code 11546.45.5, measures that mitigate risks).</summary>
    public string? ContestProcess { get; set; }

    /// <summary>
    /// Gets or sets the analysis of "the impact that adopting a GenAI tool may have on vulnerable communities", and of equitable outcomes in
    /// high-risk use (EO N-12-23 3(b)).
    /// </summary>
    public string? ImpactAnalysis { get; set; }

    /// <summary>Gets or sets the "project approval, procurement, and contract terms" under which it was acquired (EO N-12-23 3(c)).</summary>
    public string? ProcurementTerms { get; set; }

    /// <summary>Gets or sets the training that its users have had (EO N-12-23 5(a)).</summary>
    public string? UserTraining { get; set; }

    /// <summary>Gets or sets the last review by counsel of its impact "on regulatory issues" (EO N-12-23 7).</summary>
    public string? CounselReview { get; set; }
}
