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
internal sealed record AdsIdentity(string Id, AdsHosting Hosting);
