// evasion: A type that derives from a client is said to be no automated decision system.
// caught by: ADS1001, ADS9003
[NotAds(NotAdsReason.Calculator)]
internal interface ICalculator : IModel;

internal static class Evasion
{
    internal static void Send(ICalculator calculator, Person person) => calculator.Ask(person.Ssn);
}
