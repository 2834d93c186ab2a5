using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AdsGuard;

/// <summary>
/// Activities and metrics, by which use is monitored (Gov. Code 12898.1(g)(2)). Tags hold titles, systems and outcomes; never a subject, an argument or an output.
/// </summary>
internal static class ReviewTelemetry
{
    private const string Name = "AdsGuard.Review";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Reviews = Meter.CreateCounter<long>("adsguard.reviews", "{answer}", "Answers to calls of adverse actions, by outcome.");
    private static readonly Counter<long> Lost = Meter.CreateCounter<long>("adsguard.journal.lost", "{entry}", "Entries after an action that the journal did not take.");

    internal static Activity? Start(ReviewedCall call)
    {
        var activity = Source.StartActivity("adsguard.review");
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("adsguard.action", call.Action);
            activity.SetTag("adsguard.systems", string.Join(",", call.SystemIds));
        }

        return activity;
    }

    internal static void Stop(Activity? activity, ReviewedCall call, ReviewOutcome outcome) => Stop(activity, call, outcome.ToString(), isWrong: false);

    internal static void Stop(Activity? activity, ReviewedCall call, ReviewObstacle obstacle) => Stop(activity, call, obstacle.ToString(), isWrong: true);

    internal static void EvidenceLost(ReviewRequest request) => Lost.Add(1, new KeyValuePair<string, object?>("adsguard.action", request.Action));

    private static void Stop(Activity? activity, ReviewedCall call, string answer, bool isWrong)
    {
        activity?.SetTag("adsguard.answer", answer);
        if (isWrong)
            activity?.SetStatus(ActivityStatusCode.Error, answer);
        Reviews.Add(1, new KeyValuePair<string, object?>("adsguard.action", call.Action), new KeyValuePair<string, object?>("adsguard.answer", answer));
    }
}
