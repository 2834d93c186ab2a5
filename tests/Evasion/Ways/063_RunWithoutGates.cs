// evasion: No gate is configured.
// stopped: HumanReviewRequiredException when run
public static class Evasion
{
    public static Task Run()
    {
        new Determination(null).Deny("7", 0.1, "low");
        return Task.CompletedTask;
    }
}
