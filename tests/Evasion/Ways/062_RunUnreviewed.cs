// evasion: The gate is called and nobody reviewed.
// stopped: ReviewPendingException when run
public static class Evasion
{
    public static Task Run()
    {
        new Determination(new Agency().Gates).Deny("7", 0.1, "low");
        return Task.CompletedTask;
    }
}
