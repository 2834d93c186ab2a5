namespace AdsGuard;

/// <summary>
/// What an automated decision system is used for. It decides whether Gov. Code 12898.1 applies: the section's opening words are "uses an automated
/// decision system for services, not including competitive determinations".
/// </summary>
/// <remarks>Zero is no member: a use that was never stated is not taken for a stated one.</remarks>
public enum AdsUse
{
    /// <summary>The opening words of Gov. Code 12898.1: "for services", as Gov. Code 12898(g) defines them. The section applies.</summary>
    Services = 1,

    /// <summary>The opening words of Gov. Code 12898.1: "not including competitive determinations". The section does not apply.</summary>
    CompetitiveDetermination = 2,

    /// <summary>Neither. Gov. Code 12898.1 does not apply; findings cite the organization's policy instead of the statute.</summary>
    Other = 3,
}
