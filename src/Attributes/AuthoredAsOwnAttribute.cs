using System;

namespace AdsGuard;

/// <summary>
/// Says that content put here is presented as a person's own: a user "shall not represent work generated solely by an automated decision system as
/// the user's own original work" (Gov. Code 12898.1(e)).
/// </summary>
/// <remarks>On a method it holds for all that is passed to it, on a type for all that its members receive.</remarks>
/// <example>
/// <code>
/// public interface IFindings
/// {
///     void Sign(string employee, [AuthoredAsOwn] string text);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method
    | AttributeTargets.Parameter
    | AttributeTargets.Property
    | AttributeTargets.Field
    | AttributeTargets.Class
    | AttributeTargets.Struct
    | AttributeTargets.Interface,
    Inherited = true)]
public sealed class AuthoredAsOwnAttribute : Attribute;
