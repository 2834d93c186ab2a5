namespace AdsGuard.Shared;

/// <summary>
/// The metadata names of our attributes. Analyzers and generators know the vocabulary by name only, never by reference, so that they work with
/// whatever version of it the analysed project uses; a test compares this list with the attributes themselves.
/// </summary>
internal static class MetadataNames
{
    public const string AttributesAssembly = "AdsGuard.Attributes";
    public const string Namespace = "AdsGuard";

    public const string Pii = "PiiAttribute";
    public const string Phi = "PhiAttribute";
    public const string LegallyProtected = "LegallyProtectedAttribute";
    public const string ProtectedCharacteristic = "ProtectedCharacteristicAttribute";
    public const string Classify = "ClassifyAttribute";
    public const string Deidentifies = "DeidentifiesAttribute";

    public const string AdsSystem = "AdsSystemAttribute";
    public const string AdsClient = "AdsClientAttribute";
    public const string AdsInput = "AdsInputAttribute";
    public const string NotAdsInput = "NotAdsInputAttribute";
    public const string AdsOutput = "AdsOutputAttribute";
    public const string NotAds = "NotAdsAttribute";
    public const string AuthorizedPurpose = "AuthorizedPurposeAttribute";

    public const string AdverseWhen = "AdverseWhenAttribute";
    public const string AdverseAction = "AdverseActionAttribute";
    public const string ServiceDetermination = "ServiceDeterminationAttribute";
    public const string AffectsServiceLevels = "AffectsServiceLevelsAttribute";
    public const string VerifiesAdsOutput = "VerifiesAdsOutputAttribute";
    public const string ReviewSubject = "ReviewSubjectAttribute";
    public const string NotUnderReview = "NotUnderReviewAttribute";
    public const string HumanReview = "HumanReviewAttribute";
    public const string MinimumEligibilityThreshold = "MinimumEligibilityThresholdAttribute";
    public const string AuthorizedSoleBasis = "AuthorizedSoleBasisAttribute";
    public const string MaterialAdsUse = "MaterialAdsUseAttribute";
    public const string DisclosesAdsUse = "DisclosesAdsUseAttribute";
    public const string AuthoredAsOwn = "AuthoredAsOwnAttribute";
    public const string PublicContent = "PublicContentAttribute";
    public const string GeneratedContentNotice = "GeneratedContentNoticeAttribute";
    public const string Submission = "SubmissionAttribute";
    public const string CompletenessCheck = "CompletenessCheckAttribute";
}
