// evasion: A decision is used for another reason.
// stopped: ReviewPendingException when run
public static class Evasion
{
    public static Task Run()
    {
        var agency = new Agency();
        var determination = new Determination(agency.Gates);
        agency.AskAndApprove(() => determination.Deny("7", 0.1, "low"));
        determination.Deny("7", 0.1, "other");
        return Task.CompletedTask;
    }
}
