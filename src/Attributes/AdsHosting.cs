namespace AdsGuard;

/// <summary>
/// Where an automated decision system runs. Gov. Code 12898.1(h), last sentence, asks for safeguards of its own "For third-party systems".
/// </summary>
/// <remarks>Zero is no member: a place that was never stated is not taken for a stated one.</remarks>
public enum AdsHosting
{
    /// <summary>In the process that calls it, such as a model file that the program loads.</summary>
    InProcess = 1,

    /// <summary>On machines that the agency runs or controls.</summary>
    AgencyHosted = 2,

    /// <summary>With somebody else: the "third-party systems" of Gov. Code 12898.1(h).</summary>
    ThirdParty = 3,
}
