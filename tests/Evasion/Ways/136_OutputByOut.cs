// evasion: The adverse output comes out by an out parameter, beside the gate.
// caught by: ADS2005
public sealed record Rating([AdverseWhen(AdverseComparison.Below, 0.5)] double Likelihood);

[AdsClient("ratings")]
public interface IRatings
{
    Rating Rate([ReviewSubject] string number);

    bool TryRate([ReviewSubject] string number, out Rating rating);
}

public static class Ratings
{
    public static Rating? Use(IRatings ratings) => ratings.TryRate("7", out var rating) ? rating : null;
}
