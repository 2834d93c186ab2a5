// evasion: Native code takes the data and gives it back.
// caught by: ADS9005
using System.Runtime.InteropServices;

internal static class Evasion
{
    [DllImport("native")]
    private static extern void Keep(string text);

    internal static void Send(IModel model, Person person)
    {
        Keep(person.Ssn);
        model.Ask("");
    }
}
