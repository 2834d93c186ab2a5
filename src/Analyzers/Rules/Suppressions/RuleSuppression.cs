using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Suppressions;

/// <summary>Something that switches a rule off.</summary>
/// <param name="Rule">The ID of the rule, or null where all rules are meant.</param>
/// <param name="Means">By what, in words that follow "is switched off by".</param>
/// <param name="Place">Where, or no place where the build gives none.</param>
/// <param name="Justification">What is said for it; null where nothing is.</param>
/// <param name="HowToJustify">What would justify it, in words that follow "say why".</param>
internal sealed record RuleSuppression(string? Rule, string Means, Location Place, string? Justification, string HowToJustify)
{
    /// <summary>What is switched off, where it is not one rule.</summary>
    public string What { get; init; } = "Every rule";

    /// <summary>What the justification has to look like, where that is not for the options in force to say: they may be what is to be justified.</summary>
    public TextPattern? Form { get; init; }
}
