using AdsGuard;
using BenefitsIntake.Domain;
using BenefitsIntake.Eligibility;

namespace BenefitsIntake.Determinations;

/// <summary>Decides on applications by what the model says, and nobody looks.</summary>
internal sealed class Determination(IEligibilityModel eligibility, CaseFile cases) : IDetermination
{
    public async Task<string> DecideAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var score = await eligibility.ScoreHouseholdAsync(applicant, cancellationToken);
        if (score is { Likelihood: < 0.5 })
            Deny(applicant.CaseId, $"Likelihood {score.Likelihood}"); // expect: ADS2001
        return cases.Read(applicant.CaseId);
    }

    [AdverseAction("Deny the application", Service = ServiceKind.SocialServices)]
    private void Deny(Guid caseId, string reason) => cases.Note(caseId, "denied: " + reason);
}
