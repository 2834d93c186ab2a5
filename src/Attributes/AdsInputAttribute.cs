using System;

namespace AdsGuard;

/// <summary>
/// Says that exactly this value goes into an automated decision system: what is put here is "inputting, uploading, or otherwise disclosing" in the
/// sense of Gov. Code 12898.1(h).
/// </summary>
/// <remarks>
/// On a return value it says that a model reads what is returned, as with a function offered to a model as a tool. On a public parameter it carries
/// the fact across the assembly's boundary, so that callers elsewhere are checked.
/// </remarks>
/// <param name="systemId">The id under which <see cref="AdsSystemAttribute"/> registers the system.</param>
/// <example>
/// <code>
/// public interface ISummarizer
/// {
///     string Summarize([AdsInput("case-summaries")] string text, string culture);
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = true, Inherited = true)]
public sealed class AdsInputAttribute(string systemId) : Attribute
{
    /// <summary>Gets the id of the system that the value goes into.</summary>
    public string SystemId { get; } = systemId;
}
