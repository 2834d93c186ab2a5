namespace AdsGuard;

/// <summary>
/// What Gov. Code 12898(g) calls services: the services, benefits or assistance of its paragraph (1), then the licensing acts of its paragraph (2),
/// each in the order of the text. Gov. Code 12898.1 applies to automated decision systems used for these.
/// </summary>
/// <remarks>Zero is no member: a service that was never stated is not taken for a stated one.</remarks>
public enum ServiceKind
{
    /// <summary>Paragraph (1): "social services".</summary>
    SocialServices = 1,

    /// <summary>Paragraph (1): "linkages to programs administered by the federal Social Security Administration".</summary>
    SocialSecurityLinkage = 2,

    /// <summary>Paragraph (1): "vocational and education-related services".</summary>
    VocationalAndEducationServices = 3,

    /// <summary>Paragraph (1): "employment assistance".</summary>
    EmploymentAssistance = 4,

    /// <summary>
    /// Paragraph (1): any other "Services, benefits, or assistance, whether provided in cash or in kind, that a state agency provides or
    /// administers"; the paragraph's list is "not limited to" the four kinds above.
    /// </summary>
    OtherServiceBenefitOrAssistance = 5,

    /// <summary>Paragraph (2): "Issuance" of a professional license or occupational credential.</summary>
    LicenseIssuance = 6,

    /// <summary>Paragraph (2): "renewal" of a professional license or occupational credential.</summary>
    LicenseRenewal = 7,

    /// <summary>Paragraph (2): "denial" of a professional license or occupational credential.</summary>
    LicenseDenial = 8,

    /// <summary>Paragraph (2): "suspension" of a professional license or occupational credential.</summary>
    LicenseSuspension = 9,
}
