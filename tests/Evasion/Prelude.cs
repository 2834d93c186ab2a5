// What all ways share: an office, a model, actions that hurt and reviews before them.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Threading;
global using System.Threading.Tasks;
global using AdsGuard;
global using Office;

namespace Office;

/// <summary>How often somebody was hurt with no review.</summary>
public static class Harm
{
    public static int Done;
}

public enum Status
{
    Open,
    Granted,
    [AdverseAction("Deny", Service = ServiceKind.SocialServices)] Denied,
}

public static class Words
{
    [AdverseAction("Deny", Service = ServiceKind.SocialServices)] public const string Denied = "denied";
}

public class Person
{
    [Pii(PiiKind.SocialSecurityNumber)] public string Ssn { get; set; } = "";
    public string Number { get; set; } = "";
    public Status Status { get; set; }
    public string Word { get; set; } = "";
}

[AdsClient("model")]
public interface IModel
{
    double Score(string number);
    string Ask(string? prompt);
    void Send(object? value);
}

/// <summary>A system with a harmless answer, for what is run.</summary>
public sealed class Harsh : IModel
{
    public double Score(string number) => 0.1;
    public string Ask(string? prompt) => "deny";
    public void Send(object? value) { }
}

/// <summary>An action without a gate: its callers ask for the review.</summary>
public interface IOffice
{
    [AdverseAction("Stop", Service = ServiceKind.SocialServices)] void Stop(string number);
}

public interface IDesk
{
    [HumanReview] bool Approves(string number, double score, string file);
}

/// <summary>An action with a gate.</summary>
public partial class Determination(ReviewGates? gates)
{
    [AdverseAction("Deny", Service = ServiceKind.SocialServices)]
    public partial void Deny([ReviewSubject] string number, [AdsOutput("model")] double? score, string reason);

    protected internal void DenyAfterReview(string number, double? score, string reason) => Harm.Done++;
}

/// <summary>An action behind a decorator.</summary>
public interface IBenefits
{
    [AdverseAction("End", Service = ServiceKind.SocialServices)]
    void End([ReviewSubject] string number, [AdsOutput("model")] double? score);
}

public class Benefits : IBenefits
{
    public void End(string number, double? score) => Harm.Done++;
}

/// <summary>A queue of reviews, a clock, and people.</summary>
public sealed class Agency : IInitiatorProvider, IReviewerProvider
{
    public Agency(IHumanReviewGate? gate = null)
    {
        Queue = new InMemoryReviewGate(this, () => Now, System.IO.TextWriter.Null);
        Gates = new ReviewGates(gate ?? Queue, this, FingerprintKey.CreateEphemeral(), outputs: new InMemoryReviewedOutputStore(() => Now), settings: new ReviewGatesSettings(clock: () => Now));
    }

    public InMemoryReviewGate Queue { get; }

    public ReviewGates Gates { get; }

    public DateTimeOffset Now { get; set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public string? Worker { get; set; } = "worker";

    public string? ReviewerName { get; set; } = "reviewer";

    public string? FindInitiator() => Worker;

    public Reviewer? FindReviewer() => ReviewerName is { } name ? new Reviewer(name, ReviewerCapacity.AgencyEmployee) : null;

    /// <summary>Asks for the action and, where it waits for a review, leaves it waiting.</summary>
    public void Ask(Action action)
    {
        try
        {
            action();
        }
        catch (ReviewPendingException)
        {
        }
    }

    /// <summary>Asks for the action and approves it, once.</summary>
    public void AskAndApprove(Action action)
    {
        Ask(action);
        Queue.Approve(Queue.Waiting.Single(), AccuracyFinding.Accurate, "Income exceeds the limit", ["Pay slips"], TimeSpan.FromDays(1));
    }
}

/// <summary>A gate that answers what it is told.</summary>
public sealed class GateThat(Func<ReviewRequest, ReviewDecision> answers) : IHumanReviewGate
{
    public ReviewDecision RequestReview(ReviewRequest request, CancellationToken cancellationToken = default) => answers(request);
    public Task<ReviewDecision> RequestReviewAsync(ReviewRequest request, CancellationToken cancellationToken = default) => Task.FromResult(answers(request));
    public bool TryUse(ReviewRequest request, ReviewDecision decision, CancellationToken cancellationToken = default) => true;
    public Task<bool> TryUseAsync(ReviewRequest request, ReviewDecision decision, CancellationToken cancellationToken = default) => Task.FromResult(true);
}
