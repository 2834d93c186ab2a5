// evasion: A gate approves everything and names no reviewer.
// stopped: HumanReviewRequiredException when run
public static class Evasion
{
    public static Task Run()
    {
        var agency = new Agency(new GateThat(request => new ReviewDecision(ReviewOutcome.Approved, request.Fingerprint)));
        new Determination(agency.Gates).Deny("7", 0.1, "low");
        return Task.CompletedTask;
    }
}
