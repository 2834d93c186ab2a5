using BenefitsIntake.Domain;

namespace BenefitsIntake.Determinations;

/// <summary>Puts determinations into the program.</summary>
internal static class Registration
{
    public static void AddDeterminations(this IServiceCollection services) => services.AddScoped<IDetermination, Determination>();

    public static void MapDeterminations(this WebApplication app) =>
        app.MapPost("/determinations", (Applicant applicant, IDetermination determination, CancellationToken cancellationToken) =>
            determination.DecideAsync(applicant, cancellationToken));
}
