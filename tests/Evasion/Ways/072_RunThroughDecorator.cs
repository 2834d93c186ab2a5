// evasion: The implementation is called through its decorator.
// stopped: ReviewPendingException when run
public static class Evasion
{
    public static Task Run()
    {
        IBenefits benefits = new ReviewedBenefits(new Benefits(), new Agency().Gates);
        benefits.End("7", 0.1);
        return Task.CompletedTask;
    }
}
