using AdsGuard;
using BenefitsIntake.Domain;

namespace BenefitsIntake.Eligibility;

/// <summary>Scores how likely a household is to qualify.</summary>
public interface IEligibilityModel
{
    Task<EligibilityScore?> ScoreAsync(Applicant applicant, CancellationToken cancellationToken);

    Task<EligibilityScore?> ScoreHouseholdAsync(Applicant applicant, CancellationToken cancellationToken);
}

/// <summary>What the model answers. A likelihood below one half suggests that the application is to be denied.</summary>
public sealed record EligibilityScore([AdverseWhen(AdverseComparison.Below, 0.5)] double Likelihood, string Band);
