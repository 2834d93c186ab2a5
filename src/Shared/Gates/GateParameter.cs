using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>What a parameter of an adverse action is to its review.</summary>
internal enum ParameterRole
{
    Argument,
    Subject,
    Output,

    /// <summary>Not in the review: a cancellation, an out parameter, or excluded by attribute.</summary>
    None,
}

/// <summary>A parameter and what it is to the review.</summary>
/// <param name="Symbol">The parameter.</param>
/// <param name="Role">What it is.</param>
/// <param name="Form">Its canonical form, where it is in the review.</param>
/// <param name="IsProtected">Whether nobody gets to see it.</param>
/// <param name="SubjectWithin">The property of its type that identifies the subject, where one does.</param>
/// <param name="SubjectForm">The canonical form of that property.</param>
internal sealed record GateParameter(
    IParameterSymbol Symbol,
    ParameterRole Role,
    CanonicalForm? Form,
    bool IsProtected,
    IPropertySymbol? SubjectWithin,
    CanonicalForm? SubjectForm)
{
    /// <summary>Gets whether nobody gets to see the property that identifies the subject.</summary>
    public bool IsSubjectProtected { get; init; }
}
