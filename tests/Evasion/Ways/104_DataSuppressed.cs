// evasion: An attribute without justification hides the finding.
// caught by: ADS9001
internal static class Evasion
{
    [System.Diagnostics.CodeAnalysis.SuppressMessage("AdsGuard.DataProtection", "ADS1001")]
    internal static void Send(IModel model, Person person) => model.Ask(person.Ssn);
}
