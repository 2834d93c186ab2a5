using System;

namespace AdsGuard;

/// <summary>
/// Says that doing this, or assigning this, hurts a person: the "adverse action" of Gov. Code 12898.1(d), before which a human reviews the output
/// that suggests it, and the "adverse service determination" of 12898.1(c), "such as denial of a benefit or license".
/// </summary>
/// <remarks>
/// On a method the action is the call; on an enumeration member, a constant or a property it is the assignment. A <c>partial</c> method with a
/// <see cref="ReviewSubjectAttribute"/> and an <see cref="AdsOutputAttribute"/> parameter gets its review written for it.
/// </remarks>
/// <param name="title">What the action is, in words that a reviewer and the person concerned understand.</param>
/// <example>
/// <code>
/// public enum ApplicationStatus
/// {
///     Open,
///     Granted,
///     [AdverseAction("Deny the application", Service = ServiceKind.SocialServices)] Denied,
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, Inherited = true)]
public sealed class AdverseActionAttribute(string title) : Attribute
{
    /// <summary>Gets what the action is, in words that a reviewer and the person concerned understand.</summary>
    public string Title { get; } = title;

    /// <summary>Gets or sets the service that the action is about (Gov. Code 12898(g)).</summary>
    public ServiceKind Service { get; set; }
}
