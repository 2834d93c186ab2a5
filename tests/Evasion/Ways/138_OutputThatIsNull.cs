// evasion: The system puts out nothing, and the caller takes that for a refusal.
// stopped: ReviewPendingException when run
public sealed record Grade([AdverseWhen(AdverseComparison.Below, 0.5)] double Likelihood);

[AdsClient("grades")]
public interface IGrades
{
    Grade? Of([ReviewSubject] string number);
}

public sealed class Grades : IGrades
{
    public Grade? Of(string number) => null;
}

public static class Evasion
{
    public static Task Run()
    {
        IGrades grades = new ReviewedGrades(new Grades(), new Agency().Gates);
        if (grades.Of("7") is null)
            Harm.Done++;
        return Task.CompletedTask;
    }
}
