using BenefitsIntake.Eligibility;

namespace BenefitsIntake.ByHand;

/// <summary>
/// Stands in for the eligibility model where the sample is tried by hand: a formula behind the same addresses, in the development environment alone. It knows nothing about anybody.
/// </summary>
internal static class LocalModel
{
    public static void MapLocalModel(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            return;

        Console.Error.WriteLine("NOT THE MODEL: scores come from a formula in this program.");
        var model = app.MapGroup("/local-model");
        model.MapPost("/score", static (IncomeFacts facts) => Score(facts.Members, facts.MonthlyIncome));
        model.MapPost("/score/household", static (HouseholdFacts facts) => Score(facts.Members, facts.MonthlyIncome));
    }

    private static EligibilityScore Score(int members, decimal monthlyIncome) =>
        monthlyIncome > 1_500m * members ? new EligibilityScore(0.2, "above the limit") : new EligibilityScore(0.9, "below the limit");
}
