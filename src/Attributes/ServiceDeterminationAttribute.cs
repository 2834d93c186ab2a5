using System;

namespace AdsGuard;

/// <summary>
/// Says that this decides about services, favourably or not. A system may inform such a decision and is "only one of the factors" in it; it does
/// not take the place of human judgment (Gov. Code 12898.1(a) and (b)), and its use is documented or disclosed where it is material
/// (12898.1(f)).
/// </summary>
/// <remarks>A decision that can only hurt is an <see cref="AdverseActionAttribute"/>, for which more is required.</remarks>
/// <param name="title">What is decided.</param>
/// <example>
/// <code>
/// public interface ILicensing
/// {
///     [ServiceDetermination("Decide on the renewal", Service = ServiceKind.LicenseRenewal)]
///     void DecideRenewal(string licenseNumber, bool renew);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, Inherited = true)]
public sealed class ServiceDeterminationAttribute(string title) : Attribute
{
    /// <summary>Gets what is decided.</summary>
    public string Title { get; } = title;

    /// <summary>Gets or sets the service that is decided about (Gov. Code 12898(g)).</summary>
    public ServiceKind Service { get; set; }
}
