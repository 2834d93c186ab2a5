// evasion: A class that hands on to a client is said to be no automated decision system.
// caught by: ADS1001
[NotAds(NotAdsReason.Calculator)]
internal sealed class Calculator(IModel model) : IModel
{
    public double Score(string number) => model.Score(number);
    public string Ask(string? prompt) => model.Ask(prompt);
    public void Send(object? value) => model.Send(value);
}

internal static class Evasion
{
    internal static void Send(Calculator calculator, Person person) => calculator.Ask(person.Ssn);
}
