using BenefitsIntake.Domain;

namespace BenefitsIntake.Eligibility;

/// <summary>Scores how likely a household is to qualify.</summary>
public interface IEligibilityModel
{
    Task<EligibilityScore?> ScoreAsync(Applicant applicant, CancellationToken cancellationToken);

    Task<EligibilityScore?> ScoreHouseholdAsync(Applicant applicant, CancellationToken cancellationToken);
}

/// <summary>What the model answers.</summary>
public sealed record EligibilityScore(double Likelihood, string Band);
