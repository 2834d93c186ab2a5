// evasion: The gate throws.
// stopped: HumanReviewRequiredException when run
public static class Evasion
{
    public static Task Run()
    {
        var agency = new Agency(new GateThat(_ => throw new InvalidOperationException("The queue is down.")));
        new Determination(agency.Gates).Deny("7", 0.1, "low");
        return Task.CompletedTask;
    }
}
