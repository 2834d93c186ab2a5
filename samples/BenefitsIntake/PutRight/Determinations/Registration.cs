using System.Text.Json.Serialization;
using AdsGuard;
using BenefitsIntake.ByHand;
using BenefitsIntake.Domain;

namespace BenefitsIntake.Determinations;

/// <summary>Puts determinations, and the queue of their reviews, into the program.</summary>
internal static class Registration
{
    public static void AddDeterminations(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.ConfigureHttpJsonOptions(static json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        services.AddSingleton(static provider => new PrincipalIdentity(
            () => provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User,
            static person => person.IsInRole("supervisor") ? ReviewerCapacity.AgencyEmployee : ReviewerCapacity.NotStated));
        services.AddSingleton<IInitiatorProvider>(static provider => provider.GetRequiredService<PrincipalIdentity>());

        // A first step: it forgets all reviews when the program ends, and says so. An agency puts its own queue here.
        services.AddSingleton(static provider => new InMemoryReviewGate(provider.GetRequiredService<PrincipalIdentity>()));
        services.AddSingleton<IHumanReviewGate>(static provider => provider.GetRequiredService<InMemoryReviewGate>());
        services.AddSingleton(FingerprintKey.CreateEphemeral());
        services.AddScoped<ReviewGates>();
        services.AddScoped<IDetermination, Determination>();
    }

    public static void MapDeterminations(this WebApplication app)
    {
        app.UseStatedIdentity();
        app.MapLocalModel();
        app.Use(AnswerRefusals);
        app.MapPost("/determinations", (Applicant applicant, IDetermination determination, CancellationToken cancellationToken) =>
            determination.DecideAsync(applicant, cancellationToken));

        app.MapGet("/reviews", (InMemoryReviewGate queue) => queue.Waiting);
        app.MapPost("/reviews/{fingerprint}", (string fingerprint, Approval approval, InMemoryReviewGate queue) =>
            queue.Waiting.FirstOrDefault(request => request.Fingerprint == fingerprint) is { } request
                ? Results.Ok(queue.Approve(request, approval.Accuracy, approval.Rationale, approval.OtherFactors))
                : Results.NotFound());
    }

    /// <summary>A review that refuses is an answer: its message names the action and what is in the way, and no person.</summary>
    private static async Task AnswerRefusals(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (HumanReviewRequiredException refused)
        {
            await Results.Problem(refused.Message, statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
        }
    }

    /// <summary>What a supervisor says to a denial.</summary>
    internal sealed record Approval(AccuracyFinding Accuracy, string Rationale, string[] OtherFactors);
}
