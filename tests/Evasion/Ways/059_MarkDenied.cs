// evasion: A system that is marked is said to be no automated decision system as well.
// caught by: ADS9003
[AdsClient("scorer"), NotAds(NotAdsReason.Calculator)]
internal interface IScorer
{
    double Score(string text);
}

internal static class Evasion
{
    internal static void Act(IScorer scorer, IOffice office, Person person)
    {
        if (scorer.Score(person.Ssn) < 0.5)
            office.Stop("7");
    }
}
