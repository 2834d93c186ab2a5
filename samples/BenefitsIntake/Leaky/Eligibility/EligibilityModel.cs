using System.Text;
using System.Text.Json;
using AdsGuard;
using BenefitsIntake.Domain;

namespace BenefitsIntake.Eligibility;

/// <summary>What the income test of the model takes.</summary>
public sealed record HouseholdFacts(int Members, decimal MonthlyIncome, string County);

/// <summary>The model runs behind an HTTP interface: whatever goes through this client goes into it.</summary>
internal sealed class EligibilityModel([AdsClient("eligibility-model")] HttpClient http) : IEligibilityModel
{
    public async Task<EligibilityScore?> ScoreAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(applicant);
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("score", body, cancellationToken); // expect: ADS1001, ADS1002, ADS1003
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<EligibilityScore>(cancellationToken);
    }

    public async Task<EligibilityScore?> ScoreHouseholdAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var household = applicant.Household;
        var facts = new HouseholdFacts(household.Members, household.MonthlyIncome, applicant.Home.County);
        using var response = await http.PostAsJsonAsync("score/household", facts, cancellationToken); // expect: ADS1001
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<EligibilityScore>(cancellationToken);
    }
}
