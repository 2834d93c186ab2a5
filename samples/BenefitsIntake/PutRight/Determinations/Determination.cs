using AdsGuard;
using BenefitsIntake.Domain;
using BenefitsIntake.Eligibility;

namespace BenefitsIntake.Determinations;

/// <summary>Decides on applications. What the model says may suggest a denial; whether it happens a human decides.</summary>
internal sealed partial class Determination(IEligibilityModel eligibility, CaseFile cases, ReviewGates gates) : IDetermination
{
    public async Task<string> DecideAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var score = await eligibility.ScoreHouseholdAsync(applicant, cancellationToken);
        if (score is { Likelihood: < 0.5 } && await TryDenyAsync(applicant.CaseId, score, applicant.Household.MonthlyIncome, cancellationToken) == ReviewOutcome.Pending)
            return "waits for a review";
        return cases.Read(applicant.CaseId);
    }

    /// <summary>Denies an application, once a human has approved that.</summary>
    [AdverseAction("Deny the application", Service = ServiceKind.SocialServices)]
    public partial Task DenyAsync(
        [ReviewSubject] Guid caseId,
        [AdsOutput("eligibility-model")] EligibilityScore? score,
        decimal monthlyIncome,
        CancellationToken cancellationToken = default);

    private Task DenyAfterReviewAsync(Guid caseId, EligibilityScore? score, decimal monthlyIncome, CancellationToken cancellationToken)
    {
        cases.Note(caseId, $"denied: income of {monthlyIncome} a month");
        return Task.CompletedTask;
    }
}
