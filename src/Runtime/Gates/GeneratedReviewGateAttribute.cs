using System;

namespace AdsGuard;

/// <summary>
/// Marks what AdsGuard generated: a method that asks for the human review of Gov. Code 12898.1(d) before it does anything, or a decorator whose adverse members do. Rules read
/// it, in this assembly and in others; in hand-written code it says something that nobody checked.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, Inherited = false)]
public sealed class GeneratedReviewGateAttribute : Attribute
{
    /// <summary>Marks a decorator.</summary>
    public GeneratedReviewGateAttribute()
    {
    }

    /// <summary>Marks a method.</summary>
    /// <param name="afterReview">The name of the method that it calls once the review approved.</param>
    public GeneratedReviewGateAttribute(string afterReview) => AfterReview = afterReview;

    /// <summary>Gets the name of the method that is called once the review approved; <see langword="null"/> on a decorator.</summary>
    public string? AfterReview { get; }
}
