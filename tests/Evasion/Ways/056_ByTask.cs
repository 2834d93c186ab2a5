// evasion: A background task acts.
// caught by: ADS2001
internal static class Evasion
{
    internal static async Task ActAsync(IModel model, IOffice office)
    {
        var score = await Task.Run(() => model.Score("7"));
        _ = Task.Run(() =>
        {
            if (score < 0.5)
                office.Stop("7");
        });
    }
}
