// The world that every case lives in: one person with protected and harmless members, and one automated decision system ("model"),
// reached through a static class or through an interface.
[assembly: AdsSystem("model")]

namespace Conformance;

public class Person
{
    [Pii(PiiKind.SocialSecurityNumber)]
    public string Ssn { get; set; } = "";

    public string Name { get; set; } = "";

    [Phi(PhiKind.Health)]
    public string Diagnosis { get; set; } = "";

    [Phi(PhiKind.Health)]
    public bool IsPregnant { get; set; }

    [Phi(PhiKind.Care)]
    public CareLevel Care { get; set; }

    [Phi(PhiKind.Payment)]
    public int CopayCents { get; set; }

    public int Visits { get; set; }

    public Address Home { get; set; } = null!;

    public Person? Next { get; set; }

    public Person? Parent { get; set; }
}

public record Address([Pii(PiiKind.ResidentialAddress)] string Street, string City);

public enum CareLevel
{
    None,
    Outpatient,
    Inpatient,
}

/// <summary>The system as a static class, so that a case needs no plumbing.</summary>
[AdsClient("model")]
public static class Ads
{
    public static void Send(object? value)
    {
    }

    public static string Ask(string prompt) => "";
}

/// <summary>The system as an injected interface.</summary>
[AdsClient("model")]
public interface IModel
{
    void Send(object? value);

    string Ask(string prompt);

    Task<string> AskAsync(string prompt, CancellationToken token = default);
}
