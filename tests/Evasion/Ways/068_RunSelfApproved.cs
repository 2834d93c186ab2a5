// evasion: Who asks approves.
// stopped: HumanReviewRequiredException when run
public static class Evasion
{
    public static Task Run()
    {
        var agency = new Agency { ReviewerName = "worker" };
        var determination = new Determination(agency.Gates);
        agency.AskAndApprove(() => determination.Deny("7", 0.1, "low"));
        determination.Deny("7", 0.1, "low");
        return Task.CompletedTask;
    }
}
