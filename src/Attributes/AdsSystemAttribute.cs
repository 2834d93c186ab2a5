using System;

namespace AdsGuard;

/// <summary>
/// Registers an automated decision system (Gov. Code 12898(b)) and answers what the rules and the inventories of EO N-12-23 3(d) and Gov. Code
/// 11546.45.5 ask about it. <see cref="AdsClientAttribute"/> and its kin refer to it by its id.
/// </summary>
/// <remarks>
/// <para>
/// Leave out what you do not know: a field that is not stated counts as unanswered, while a <see langword="false"/> or a zero that is stated counts
/// as an answer. Dates are <c>yyyy-MM-dd</c>, intervals ISO 8601 durations such as <c>P6M</c>. Texts may be a reference to the document that says
/// more.
/// </para>
/// <para>
/// AdsGuard implements Gov. Code 12898 and 12898.1 and the other provisions that its documentation cites as their texts read. Whether and since when
/// a section is in force, and whether it binds your agency, is a question for your counsel.
/// </para>
/// </remarks>
/// <param name="id">The id by which the code refers to the system; unique among the registrations that a program sees.</param>
/// <example>
/// <code>
/// [assembly: AdsSystem(
///     "eligibility-scoring",
///     Name = "Eligibility scoring",
///     Agency = "Department of Examples",
///     Technology = AdsTechnology.NonGenerative,
///     Use = AdsUse.Services,
///     Services = new[] { ServiceKind.SocialServices },
///     DecisionSupported = "Which applications a caseworker looks at first",
///     HighRisk = true,
///     Provider = "The department's data unit",
///     Hosting = AdsHosting.AgencyHosted,
///     BiasMonitoring = "Selection rates by group, figures only",
///     BiasEvaluationInterval = "P6M",
///     QualityReviewDesignee = "Chief of quality control",
///     QualityReviewInitialDate = "2026-03-01",
///     QualityReviewInterval = "P3M",
///     AcceptableAccuracy = 0.97,
///     QualitySample = "Simple random sample of 400 outputs a quarter: 95 % confidence, 5 points margin")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed partial class AdsSystemAttribute(string id) : Attribute
{
    /// <summary>Gets the id by which the code refers to the system.</summary>
    public string Id { get; } = id;

    /// <summary>Gets or sets the name under which people know the system.</summary>
    public string? Name { get; set; }

    /// <summary>Gets or sets the state agency that uses it (Gov. Code 12898(d), with the meaning of Gov. Code 11000).</summary>
    public string? Agency { get; set; }

    /// <summary>Gets or sets whether it is generative; what EO N-12-23 asks concerns generative systems.</summary>
    public AdsTechnology Technology { get; set; }

    /// <summary>Gets or sets what it is used for, which decides whether Gov. Code 12898.1 applies.</summary>
    public AdsUse Use { get; set; }

    /// <summary>Gets or sets the services it is used for (Gov. Code 12898(g)), where <see cref="Use"/> is <see cref="AdsUse.Services"/>.</summary>
    public ServiceKind[] Services { get; set; } = [];

    /// <summary>Gets or sets the decision that it makes or supports (Gov. Code 11546.45.5).</summary>
    public string? DecisionSupported { get; set; }

    /// <summary>
    /// Gets or sets whether the use is high-risk, such as "to make a consequential decision affecting access to essential goods and services"
    /// (EO N-12-23 1 and 3(d)), or the system a high-risk one in the sense of Gov. Code 11546.45.5.
    /// </summary>
    public bool HighRisk { get; set; }

    /// <summary>Gets or sets who provides it: the vendor, or the unit of the agency that built it.</summary>
    public string? Provider { get; set; }

    /// <summary>Gets or sets where it runs; for third-party systems Gov. Code 12898.1(h) asks for safeguards of their own.</summary>
    public AdsHosting Hosting { get; set; }
}
