using AdsGuard;
using BenefitsIntake.Domain;

namespace BenefitsIntake.Eligibility;

/// <summary>What the income test of the model takes.</summary>
internal sealed record IncomeFacts(int Members, decimal MonthlyIncome);

/// <summary>The same where rents are taken into account, which differ by county.</summary>
internal sealed record HouseholdFacts(int Members, decimal MonthlyIncome, string County);

/// <summary>The model runs behind an HTTP interface: whatever goes through this client goes into it.</summary>
internal sealed class EligibilityModel([AdsClient("eligibility-model")] HttpClient http) : IEligibilityModel
{
    public async Task<EligibilityScore?> ScoreAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var facts = new IncomeFacts(applicant.Household.Members, applicant.Household.MonthlyIncome);
        using var response = await http.PostAsJsonAsync("score", facts, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<EligibilityScore>(cancellationToken);
    }

    [AuthorizedPurpose(
        "Score a household against the income limits of its county",
        Pii = new[] { PiiKind.ResidentialAddress },
        Systems = new[] { "eligibility-model" },
        Service = ServiceKind.SocialServices,
        Authority = "Welf. & Inst. Code 18901",
        Necessity = "The shelter deduction differs by county",
        Safeguards = "Of the address only the county is sent; the model runs in the agency's data center and keeps no inputs")]
    public async Task<EligibilityScore?> ScoreHouseholdAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var household = applicant.Household;
        var facts = new HouseholdFacts(household.Members, household.MonthlyIncome, applicant.Home.County);
        using var response = await http.PostAsJsonAsync("score/household", facts, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<EligibilityScore>(cancellationToken);
    }
}
