namespace AdsGuard;

/// <summary>
/// What makes a value protected health information. Gov. Code 12898(f) gives the words the meaning of 45 CFR 160.103: individually identifiable
/// health information, that is, information on health, care or payment for care that identifies the person or could.
/// </summary>
/// <remarks>
/// Not protected health information are education records under FERPA, employment records that a covered entity holds as employer, and the
/// information of a person dead for more than 50 years. Zero is no member: a kind that was never stated is not taken for a stated one.
/// </remarks>
public enum PhiKind
{
    /// <summary>What identifies the individual, or could: the half of the definition that makes health information individually identifiable.</summary>
    Identifier = 1,

    /// <summary>The past, present or future physical or mental health or condition of the individual.</summary>
    Health = 2,

    /// <summary>The provision of health care to the individual.</summary>
    Care = 3,

    /// <summary>The past, present or future payment for health care provided to the individual.</summary>
    Payment = 4,
}
