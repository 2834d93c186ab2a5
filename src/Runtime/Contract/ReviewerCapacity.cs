namespace AdsGuard;

/// <summary>In which capacity the reviewer decided (Gov. Code 12898.1(g)(1)).</summary>
public enum ReviewerCapacity
{
    /// <summary>Not stated. A decision in no capacity permits nothing.</summary>
    NotStated = 0,

    /// <summary>The section's words are "an employee of the state agency".</summary>
    AgencyEmployee = 1,

    /// <summary>The section's words are "another authorized person".</summary>
    OtherAuthorizedPerson = 2,
}
