// evasion: A client is marked under another name of the mark.
// caught by: ADS1001
using Client = AdsGuard.AdsClientAttribute;

[Client("other")]
internal interface IOther
{
    string Ask(string text);
}

internal static class Evasion
{
    internal static void Send(IOther other, Person person) => other.Ask(person.Ssn);
}
