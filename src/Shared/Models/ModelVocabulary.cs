using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>
/// The words that a model file may use. The kinds repeat the enumerations of the attributes, which this source cannot reference; a test compares them.
/// </summary>
internal static class ModelVocabulary
{
    public static readonly ImmutableArray<string> Verbs =
    [
        "system", "client", "input", "output", "tool", "flow", "clear", "noflow", "sanitizer", "source", "review", "adverse", "purpose",
        "endpoint", "send", "typed", "upload", "untyped", "handler", "screening", "recorder",
    ];

    public static readonly ImmutableArray<string> Hostings = ["in-process", "agency", "third-party"];

    public static readonly ImmutableArray<string> Categories = ["pii", "phi", "legal", "characteristic"];

    public static readonly ImmutableArray<string> RemovableCategories = ["pii", "phi", "legal", "characteristic", "all"];

    public static readonly ImmutableArray<string> PurposeCategories = ["pii", "phi", "legal", "all"];

    public static readonly ImmutableArray<string> SanitizerKeys = ["removes", "method", "on", "unless"];

    public static readonly ImmutableArray<string> InputKeys = ["with"];

    public static readonly ImmutableArray<string> SendKeys = ["to"];

    public static readonly ImmutableArray<string> EndpointKeys = ["body"];

    public static readonly ImmutableArray<string> SourceKeys = ["when"];

    public static readonly ImmutableArray<string> RecorderKeys = ["of"];

    /// <summary>Where a recorder puts what it records.</summary>
    public static readonly ImmutableArray<string> Recordings = ["telemetry", "log", "cache", "vendor"];

    public static readonly ImmutableArray<string> SanitizerMethods = ["safe-harbor", "expert-determination", "redaction", "aggregation"];

    public static readonly ImmutableArray<string> PurposeKeys =
    [
        "categories", "pii", "phi", "legal", "systems", "service", "authority", "necessity", "safeguards", "access-controls", "security-standards", "expires",
    ];

    /// <summary>Those of them that are for the code to state: texts that nobody could compare.</summary>
    public static readonly ImmutableArray<string> PurposeTexts = ["necessity", "safeguards", "access-controls", "security-standards"];

    public static readonly ImmutableArray<string> PathRoots = ["Argument", "Receiver", "ReturnValue", "TypeArgument"];

    public static readonly ImmutableArray<string> PathSteps = ["Element", "Key", "Value", "Parameter", "ReturnValue", "Member", "**", "Text"];

    public static readonly ImmutableArray<string> PiiKinds =
    [
        "ResidentialAddress", "TelephoneNumber", "SocialSecurityNumber", "DriversLicenseNumber", "StateIdentificationCardNumber", "PassportNumber",
        "LicensePlateNumber", "VehicleRegistration", "PreciseGeolocation",
    ];

    public static readonly ImmutableArray<string> PhiKinds = ["Identifier", "Health", "Care", "Payment"];

    public static readonly ImmutableArray<string> LegalProtections = ["DisclosureProhibited", "Privilege", "Confidentiality"];

    public static readonly ImmutableArray<string> ProtectedCharacteristicKinds =
    [
        "Race", "Color", "Religion", "Sex", "Gender", "GenderIdentity", "GenderExpression", "SexualOrientation", "MaritalStatus", "NationalOrigin",
        "Ancestry", "Age", "Disability", "MedicalCondition", "GeneticInformation", "ImmigrationOrCitizenshipStatus", "OtherProtectedByLaw",
    ];

    public static readonly ImmutableArray<string> ServiceKinds =
    [
        "SocialServices", "SocialSecurityLinkage", "VocationalAndEducationServices", "EmploymentAssistance", "OtherServiceBenefitOrAssistance",
        "LicenseIssuance", "LicenseRenewal", "LicenseDenial", "LicenseSuspension",
    ];

    public static ImmutableArray<string> KindsOf(ModelCategories category) => category switch
    {
        ModelCategories.Pii => PiiKinds,
        ModelCategories.Phi => PhiKinds,
        ModelCategories.Legal => LegalProtections,
        _ => ProtectedCharacteristicKinds,
    };
}
