using System;

namespace AdsGuard;

/// <summary>
/// Says that a law lets this adverse determination rest on the output of a system alone: "except as expressly authorized by federal or state law"
/// (Gov. Code 12898.1(c)).
/// </summary>
/// <remarks>
/// It lifts the duty to consider other factors, nothing else: a human still reviews the output before the action is taken (12898.1(d)). It is not
/// inherited.
/// </remarks>
/// <param name="authority">The provision that expressly authorizes it.</param>
/// <example>
/// <code>
/// public interface IRegistry
/// {
///     [AdverseAction("Suspend the registration", Service = ServiceKind.LicenseSuspension)]
///     [AuthorizedSoleBasis("The section of the code that says so expressly")]
///     void Suspend([ReviewSubject] string registration);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class AuthorizedSoleBasisAttribute(string authority) : Attribute
{
    /// <summary>Gets the provision that expressly authorizes it.</summary>
    public string Authority { get; } = authority;
}
