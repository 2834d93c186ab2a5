namespace AdsGuard.Analyzers.Diagnostics;

/// <summary>The provisions that messages cite. docs/statute-map.md says which rule serves which; whether they are in force is for counsel.</summary>
internal static class Provisions
{
    /// <summary>Safeguarding what goes into an ADS. Binds systems used for services.</summary>
    public const string InputSafeguards = "Gov. Code 12898.1(h)";

    /// <summary>A human reviews what suggests an adverse action before it is taken; an ADS is no substitute for human judgment.</summary>
    public const string ReviewBeforeAdverseAction = "Gov. Code 12898.1(a), (d)";

    /// <summary>Monitoring the use of an ADS for bias. Binds systems used for services.</summary>
    public const string BiasMonitoring = "Gov. Code 12898.1(g)(2)";

    /// <summary>The inventory of the high-risk uses of generative systems.</summary>
    public const string Inventory = "EO N-12-23 3(d)";

    /// <summary>What messages say where it is not known whether a system is generative.</summary>
    public const string InventoryOrPolicy = Inventory + " where it is generative, else policy";

    /// <summary>The output of an ADS is one factor among others, and not the sole basis of an adverse determination.</summary>
    public const string OneFactorAmongOthers = "Gov. Code 12898.1(b), (c)";

    /// <summary>Output that affects service levels is reviewed and verified for accuracy before it is relied upon.</summary>
    public const string VerificationBeforeReliance = "Gov. Code 12898.1(g)(1)";

    /// <summary>An ADS is no substitute for human judgment, and one factor among others.</summary>
    public const string HumanJudgment = "Gov. Code 12898.1(a), (b)";

    /// <summary>The thresholds are as predetermined by the agency, or a law expressly authorizes the sole basis.</summary>
    public const string Exemptions = "Gov. Code 12898.1(b), (c)";

    /// <summary>What messages say of a system that is not registered as used for services: the organization's own policy asks for it.</summary>
    public const string Policy = "policy";

    /// <summary>Legally protected information: three grounds.</summary>
    public const string LegallyProtectedInformation = "Gov. Code 12898(c)";

    /// <summary>Personally identifiable information: a closed list.</summary>
    public const string PersonalInformation = "Gov. Code 12898(e)";

    /// <summary>Protected health information, as federal law defines it.</summary>
    public const string HealthInformation = "Gov. Code 12898(f)";
}
