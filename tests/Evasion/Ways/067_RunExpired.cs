// evasion: A decision is used after it ran out.
// stopped: HumanReviewRequiredException when run
public static class Evasion
{
    public static Task Run()
    {
        var agency = new Agency();
        var determination = new Determination(agency.Gates);
        agency.AskAndApprove(() => determination.Deny("7", 0.1, "low"));
        agency.Now = agency.Now.AddDays(2);
        determination.Deny("7", 0.1, "low");
        return Task.CompletedTask;
    }
}
