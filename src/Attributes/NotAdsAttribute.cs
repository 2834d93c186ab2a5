using System;

namespace AdsGuard;

/// <summary>
/// Says that something which looks like an automated decision system is none under Gov. Code 12898(b): it is one of the named exclusions, or an
/// element of the definition is missing.
/// </summary>
/// <remarks>
/// It is not inherited: what holds for a type need not hold for what is derived from it. On an interface or an abstract member it does not take back an
/// <see cref="AdsClientAttribute"/> that is inherited.
/// </remarks>
/// <param name="reason">The exclusion that applies, or the element that is missing.</param>
/// <example>
/// <code>
/// [NotAds(NotAdsReason.SpamFilter, Explanation = "Sorts the public mailbox; a clerk reads the spam folder daily.")]
/// public interface IMailboxFilter
/// {
///     bool IsSpam(string message);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class
    | AttributeTargets.Struct
    | AttributeTargets.Interface
    | AttributeTargets.Enum
    | AttributeTargets.Delegate
    | AttributeTargets.Constructor
    | AttributeTargets.Method
    | AttributeTargets.Property
    | AttributeTargets.Field
    | AttributeTargets.Event,
    Inherited = false)]
public sealed class NotAdsAttribute(NotAdsReason reason) : Attribute
{
    /// <summary>Gets the exclusion that applies, or the element of the definition that is missing.</summary>
    public NotAdsReason Reason { get; } = reason;

    /// <summary>Gets or sets in one sentence the facts that make the reason hold, for whoever reviews the statement.</summary>
    public string? Explanation { get; set; }
}
