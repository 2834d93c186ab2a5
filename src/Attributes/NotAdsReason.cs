namespace AdsGuard;

/// <summary>
/// Why something is not an automated decision system under Gov. Code 12898(b): one of the exclusions that its second sentence names, in their order,
/// or the element of its first sentence that is missing.
/// </summary>
/// <remarks>Zero is no member: a reason that was never stated is not taken for a stated one.</remarks>
public enum NotAdsReason
{
    /// <summary>Excluded by name: "spam email filter".</summary>
    SpamFilter = 1,

    /// <summary>Excluded by name: "firewall".</summary>
    Firewall = 2,

    /// <summary>Excluded by name: "antivirus software".</summary>
    Antivirus = 3,

    /// <summary>Excluded by name: "identity and access management tools".</summary>
    IdentityAndAccessManagement = 4,

    /// <summary>Excluded by name: "calculator".</summary>
    Calculator = 5,

    /// <summary>Excluded by name: "database".</summary>
    Database = 6,

    /// <summary>Excluded by name: "dataset".</summary>
    Dataset = 7,

    /// <summary>Excluded by name: "other compilation of data".</summary>
    CompilationOfData = 8,

    /// <summary>Missing element: it does not issue "simplified output, including a score, classification, or recommendation".</summary>
    NoSimplifiedOutput = 9,

    /// <summary>Missing element: its output is not "used to assist or replace human discretionary decisionmaking".</summary>
    NoDiscretionaryDecision = 10,

    /// <summary>Missing element: it is not such that it "materially impacts natural persons".</summary>
    NoMaterialImpact = 11,
}
