// evasion: A member of a client is said to be no automated decision system where it is implemented.
// caught by: ADS1001, ADS9003
internal sealed class Calculator : IModel
{
    public double Score(string number) => 1;
    [NotAds(NotAdsReason.Calculator)] public string Ask(string? prompt) => "";
    public void Send(object? value) { }
}

internal static class Evasion
{
    internal static void Send(Calculator calculator, Person person) => calculator.Ask(person.Ssn);
}
