using System;

namespace AdsGuard;

/// <summary>
/// Says that what comes out of a method no longer carries the given categories of protected data, so that Gov. Code 12898.1(h) no longer keeps it
/// out of an automated decision system.
/// </summary>
/// <remarks>
/// This is a statement on your honour; a method that returns its argument unchanged is reported. On a method and on its return value it means the
/// same. Categories that are not named stay.
/// </remarks>
/// <param name="removes">The categories that the result no longer carries.</param>
/// <param name="method">How they were removed.</param>
/// <example>
/// <code>
/// public interface INoteRedactor
/// {
///     [Deidentifies(DataCategories.PersonallyIdentifiable, DeidentificationMethod.Redaction)]
///     string Redact(string note);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue, AllowMultiple = true, Inherited = true)]
public sealed class DeidentifiesAttribute(DataCategories removes, DeidentificationMethod method) : Attribute
{
    /// <summary>Gets the categories that the result no longer carries.</summary>
    public DataCategories Removes { get; } = removes;

    /// <summary>Gets how they were removed.</summary>
    public DeidentificationMethod Method { get; } = method;
}
