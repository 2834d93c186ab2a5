// evasion: The action has no mark.
// caught by: ADS2009
internal interface IClaims
{
    void RejectClaim(string number);
}

internal static class Evasion
{
    internal static void Act(IModel model, IClaims claims)
    {
        if (model.Score("7") < 0.5)
            claims.RejectClaim("7");
    }
}
