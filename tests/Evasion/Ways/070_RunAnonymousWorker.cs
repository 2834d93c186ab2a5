// evasion: Nobody is signed in who asks.
// stopped: HumanReviewRequiredException when run
public static class Evasion
{
    public static Task Run()
    {
        new Determination(new Agency { Worker = null }.Gates).Deny("7", 0.1, "low");
        return Task.CompletedTask;
    }
}
