namespace AdsGuard;

/// <summary>
/// How information was made such that Gov. Code 12898.1(h) no longer protects it. The first two are the methods that 45 CFR 164.514(b) accepts for
/// protected health information.
/// </summary>
/// <remarks>Zero is no member: a method that was never stated is not taken for a stated one.</remarks>
public enum DeidentificationMethod
{
    /// <summary>
    /// 45 CFR 164.514(b)(2): the eighteen listed identifiers are removed, and nobody actually knows that what remains could identify the person.
    /// </summary>
    SafeHarbor = 1,

    /// <summary>
    /// 45 CFR 164.514(b)(1): a person with the statistical expertise determined, and documented, that the risk of identification is very small.
    /// </summary>
    ExpertDetermination = 2,

    /// <summary>The protected parts are cut out or replaced by a mark that does not depend on them. A hash or an encryption is not a redaction.</summary>
    Redaction = 3,

    /// <summary>Only figures about groups remain, and the groups are large enough that no member can be singled out.</summary>
    Aggregation = 4,
}
