using System;

namespace AdsGuard;

/// <summary>
/// Says that calls through a type, a member or a value reach an automated decision system (Gov. Code 12898(b)): what goes into them is input in the
/// sense of Gov. Code 12898.1(h), and their results are the system's output.
/// </summary>
/// <remarks>
/// On a field, property or parameter it may be of any type, such as an <c>HttpClient</c> that talks to a model. On a method, or its return value,
/// the method hands out such a client or is itself the call. Where some arguments do not go in, mark them <see cref="NotAdsInputAttribute"/>; where
/// only some do, mark those <see cref="AdsInputAttribute"/>.
/// </remarks>
/// <param name="systemId">The id under which <see cref="AdsSystemAttribute"/> registers the system.</param>
/// <example>
/// <code>
/// [AdsClient("eligibility-scoring")]
/// public interface IEligibilityModel
/// {
///     double Score(string applicationText);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class
    | AttributeTargets.Interface
    | AttributeTargets.Struct
    | AttributeTargets.Method
    | AttributeTargets.Property
    | AttributeTargets.Field
    | AttributeTargets.Parameter
    | AttributeTargets.ReturnValue,
    AllowMultiple = true,
    Inherited = true)]
public sealed class AdsClientAttribute(string systemId) : Attribute
{
    /// <summary>Gets the id of the system that calls reach.</summary>
    public string SystemId { get; } = systemId;
}
