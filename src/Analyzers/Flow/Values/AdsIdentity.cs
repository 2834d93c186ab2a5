namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>Where an ADS runs, which decides what safeguards 12898.1(h) asks for.</summary>
internal enum AdsHosting : byte
{
    Unknown,
    InProcess,
    AgencyHosted,
    ThirdParty,
}

/// <summary>The automated decision system that a call reaches: a registered id, or the name its model entry gives. Equal by value.</summary>
internal sealed record AdsIdentity(string Id, AdsHosting Hosting)
{
    /// <summary>Whether an attribute names it. What the model of a library says of its clients yields to that.</summary>
    public bool IsNamedInCode { get; init; }

    /// <summary>Whether an <c>[assembly: AdsSystem]</c> in sight registers it.</summary>
    public bool IsRegistered { get; init; }
}
