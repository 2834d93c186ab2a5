namespace AdsGuard;

/// <summary>
/// The characteristics that Gov. Code 12898.1(g)(2) names, in its order. Bias based on them is what an agency monitors and periodically evaluates.
/// </summary>
/// <remarks>
/// The section's list is open at its end, hence <see cref="OtherProtectedByLaw"/>. Zero is no member: a characteristic that was never stated is not
/// taken for a stated one.
/// </remarks>
public enum ProtectedCharacteristicKind
{
    /// <summary>The text's word is "race".</summary>
    Race = 1,

    /// <summary>The text's word is "color".</summary>
    Color = 2,

    /// <summary>The text's word is "religion".</summary>
    Religion = 3,

    /// <summary>The text's word is "sex".</summary>
    Sex = 4,

    /// <summary>The text's word is "gender".</summary>
    Gender = 5,

    /// <summary>The text's words are "gender identity".</summary>
    GenderIdentity = 6,

    /// <summary>The text's words are "gender expression".</summary>
    GenderExpression = 7,

    /// <summary>The text's words are "sexual orientation".</summary>
    SexualOrientation = 8,

    /// <summary>The text's words are "marital status".</summary>
    MaritalStatus = 9,

    /// <summary>The text's words are "national origin".</summary>
    NationalOrigin = 10,

    /// <summary>The text's word is "ancestry".</summary>
    Ancestry = 11,

    /// <summary>The text's word is "age".</summary>
    Age = 12,

    /// <summary>The text's word is "disability".</summary>
    Disability = 13,

    /// <summary>The text's words are "medical condition".</summary>
    MedicalCondition = 14,

    /// <summary>The text's words are "genetic information".</summary>
    GeneticInformation = 15,

    /// <summary>The text's words are "immigration or citizenship status".</summary>
    ImmigrationOrCitizenshipStatus = 16,

    /// <summary>The text's words are "any other characteristic protected by federal or state law".</summary>
    OtherProtectedByLaw = 17,
}
