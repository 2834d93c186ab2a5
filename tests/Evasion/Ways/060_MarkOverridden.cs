// evasion: A type that derives from a client is said to be no automated decision system.
// limit: a mark is a statement; whether it is true is for people, who find it by its name
[NotAds(NotAdsReason.Calculator)]
internal interface ICalculator : IModel;

internal static class Evasion
{
    internal static void Send(ICalculator calculator, Person person) => calculator.Ask(person.Ssn);
}
