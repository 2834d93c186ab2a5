using System;

namespace AdsGuard;

/// <summary>
/// The categories of information that Gov. Code 12898.1(h) keeps out of automated decision systems unless an exception holds. They combine.
/// </summary>
[Flags]
public enum DataCategories
{
    /// <summary>None of the categories.</summary>
    None = 0,

    /// <summary>The section's "personally identifiable information", as Gov. Code 12898(e) lists it; <see cref="PiiKind"/> has the kinds.</summary>
    PersonallyIdentifiable = 1,

    /// <summary>The section's "protected health information", as Gov. Code 12898(f) defines it; <see cref="PhiKind"/> has the kinds.</summary>
    ProtectedHealth = 2,

    /// <summary>The section's "other legally protected information", as Gov. Code 12898(c) defines it; <see cref="LegalProtection"/> has the grounds.</summary>
    LegallyProtected = 4,

    /// <summary>All three categories.</summary>
    All = PersonallyIdentifiable | ProtectedHealth | LegallyProtected,
}
