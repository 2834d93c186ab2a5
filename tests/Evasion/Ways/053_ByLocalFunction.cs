// evasion: A local function acts on what it captured.
// caught by: ADS2001
internal static class Evasion
{
    internal static void Act(IModel model, IOffice office)
    {
        var score = model.Score("7");
        Go();
        
        void Go()
        {
            if (score < 0.5)
                office.Stop("7");
        }
    }
}
