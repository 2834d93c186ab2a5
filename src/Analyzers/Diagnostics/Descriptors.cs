using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Diagnostics;

/// <summary>Every rule, in the order of the IDs. An ID is never reused; docs/rules has a page for each.</summary>
internal static class Descriptors
{
    /// <summary>
    /// <para>Format: data with kinds, system, sink, path, provision, member.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1001_PersonalInformationReachesAds = new(
        "ADS1001",
        "Personally identifiable information reaches an ADS without an authorized purpose",
        "The ADS '{1}' is given {0} through {2} by {3}, and no purpose authorizes it ({4}): leave it out, de-identify it, or state the [AuthorizedPurpose] on '{5}'",
        Categories.DataProtection,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Gov. Code 12898.1(h) keeps personally identifiable information, as 12898(e) lists it, out of an automated decision system unless that is necessary for the services, authorized by law and safeguarded.",
        helpLinkUri: HelpLinks.Base + "ADS1001.md");

    /// <summary>
    /// <para>Format: data with kinds, system, sink, path, provision, member.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1002_ProtectedHealthInformationReachesAds = new(
        "ADS1002",
        "Protected health information reaches an ADS without an authorized purpose",
        "The ADS '{1}' is given {0} through {2} by {3}, and no purpose authorizes it ({4}): leave it out, de-identify it, or state the [AuthorizedPurpose] on '{5}'",
        Categories.DataProtection,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Gov. Code 12898.1(h) keeps protected health information, as 45 CFR 160.103 defines it, out of an automated decision system unless that is necessary for the services, authorized by law and safeguarded.",
        helpLinkUri: HelpLinks.Base + "ADS1002.md");

    /// <summary>
    /// <para>Format: data with kinds, system, sink, path, provision, member.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1003_LegallyProtectedInformationReachesAds = new(
        "ADS1003",
        "Legally protected information reaches an ADS without an authorized purpose",
        "The ADS '{1}' is given {0} through {2} by {3}, and no purpose authorizes it ({4}): leave it out, de-identify it, or state the [AuthorizedPurpose] on '{5}'",
        Categories.DataProtection,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Gov. Code 12898.1(h) keeps information whose disclosure law prohibits, or that a privilege or a duty of confidentiality protects (12898(c)), out of an automated decision system unless that is necessary for the services, authorized by law and safeguarded.",
        helpLinkUri: HelpLinks.Base + "ADS1003.md");

    /// <summary>
    /// <para>Format: data with kinds, system, sink, path, provision, purpose, what it lacks.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1004_PurposeDoesNotCover = new(
        "ADS1004",
        "The authorized purpose in force does not cover this data, this system or this service",
        "The ADS '{1}' is given {0} through {2} by {3}, and the purpose '{5}' does not cover {6} ({4}): leave it out, de-identify it, or have the purpose extended by whoever may authorize that",
        Categories.DataProtection,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A purpose permits only what it says: the categories and kinds of data, the systems, and the service it names.",
        helpLinkUri: HelpLinks.Base + "ADS1004.md");

    /// <summary>
    /// <para>Format: data with kinds, system, sink, path, provision, purpose.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1005_ThirdPartySafeguardsMissing = new(
        "ADS1005",
        "Protected data reaches a third-party ADS and the safeguards name no access control or security standard",
        "The third-party ADS '{1}' is given {0} through {2} by {3}, and the purpose '{5}' names neither access controls nor security standards ({4}): set AccessControls or SecurityStandards, or leave the data out",
        Categories.DataProtection,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "For third-party systems the last sentence of Gov. Code 12898.1(h) asks for safeguards such as access controls and appropriate security standards.",
        helpLinkUri: HelpLinks.Base + "ADS1005.md");

    /// <summary>
    /// <para>Format: purpose, what is missing, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1006_PurposeIsIncomplete = new(
        "ADS1006",
        "Authorized purpose is incomplete and does not count",
        "The purpose '{0}' does not count until it states {1}: {2} lets protected data into an ADS only where that is necessary, authorized by law and safeguarded",
        Categories.DataProtection,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A purpose says for which service, by which authority, why it is necessary, and under which safeguards which data may reach which systems. Blank texts and placeholders state nothing.",
        helpLinkUri: HelpLinks.Base + "ADS1006.md");

    /// <summary>
    /// <para>Format: purpose, what does not flow, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1007_PurposePermitsMore = new(
        "ADS1007",
        "Authorized purpose permits more than flows",
        "The purpose '{0}' permits {1}, which does not flow under it ({2}): narrow it to what flows, or remove it",
        Categories.DataProtection,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Gov. Code 12898.1(h) lets protected data into an automated decision system only where that is necessary. What a purpose permits and nobody sends is not.",
        helpLinkUri: HelpLinks.Base + "ADS1007.md");

    /// <summary>
    /// <para>Format: purpose, where its last day stands, what follows.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1008_PurposeHasExpired = new(
        "ADS1008",
        "Authorized purpose has expired, or its last day is no date",
        "The purpose '{0}' {1}, {2}",
        Categories.DataProtection,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A purpose that was authorized until a day is no longer authorized after it. The day is compared with the one that the build passes in (AdsGuardDate), never with the clock.",
        helpLinkUri: HelpLinks.Base + "ADS1008.md");

    /// <summary>
    /// <para>Format: data with kinds, system, sink, path, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1009_BiasIsNotMonitored = new(
        "ADS1009",
        "A protected characteristic reaches an ADS that declares no bias monitoring",
        "The ADS '{1}' is given {0} through {2} by {3}, and no registration says how its use is monitored for bias ({4}): state BiasMonitoring in its [assembly: AdsSystem], or leave the characteristic out",
        Categories.DataProtection,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Gov. Code 12898.1(g)(2) asks to monitor and periodically evaluate the use of automated decision systems for bias, including bias based on the characteristics it lists.",
        helpLinkUri: HelpLinks.Base + "ADS1009.md");

    /// <summary>
    /// <para>Format: member, kind, provision, attribute.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1010_MemberLooksLikeProtectedData = new(
        "ADS1010",
        "A member looks like protected data and is not classified",
        "'{0}' looks like protected data ({1}, {2}) and is not classified: nothing keeps it out of an ADS until it says [{3}]",
        Categories.DataProtection,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A guess by name, type and whom the member is about. Only classified data is followed to the systems it reaches.",
        helpLinkUri: HelpLinks.Base + "ADS1010.md");

    /// <summary>
    /// <para>Format: declaration, overrides or implements or hides, base, kinds, attributes.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1011_ClassificationOfBaseIsDropped = new(
        "ADS1011",
        "An override, implementation or hiding member drops the classification of its base",
        "{0} {1} '{2}', which is protected data ({3}), and does not say so: state {4}",
        Categories.DataProtection,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever reads the derived declaration, or hides it once more, does not know what the base says. A hiding member is not followed at all.",
        helpLinkUri: HelpLinks.Base + "ADS1011.md");

    /// <summary>
    /// <para>Format: declaration, how the data gets out, data with kinds, attributes.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1012_PublicMemberReturnsProtectedData = new(
        "ADS1012",
        "A public member returns protected data and does not say so",
        "'{0}' {1} {2} and does not say so, so that other assemblies do not know: state {3}",
        Categories.DataProtection,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Between assemblies attributes are all that is known. Data that leaves without one is followed no further.",
        helpLinkUri: HelpLinks.Base + "ADS1012.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>
    /// <para>Format: setting, what it does, data with kind, system, sink, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1013_CallIsRecorded = new(
        "ADS1013",
        "An ADS client is set to record prompts or outputs elsewhere while protected data flows through it",
        "'{0}' {1}, and {2} goes into the ADS '{3}' through {4} ({5}): switch it off, or keep the data out of what is recorded",
        Categories.DataProtection,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A copy in telemetry, a log, a cache or the vendor's storage is a disclosure of its own, which no purpose covers and which other people read. Gov. Code 12898.1(h) asks for safeguards.",
        helpLinkUri: HelpLinks.Base + "ADS1013.md");

    /// <summary>
    /// <para>Format: input with kinds, system, sink, path, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1014_UserInputIsNotScreened = new(
        "ADS1014",
        "What a user types or uploads goes into an ADS unscreened",
        "The ADS '{1}' is given what a person typed or uploaded, {0}, through {2} by {3}, and nothing screens it ({4}): redact it or have it screened first; a purpose cannot say what people write",
        Categories.DataProtection,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Gov. Code 12898.1(h) keeps users from inputting or uploading protected information. Nobody knows what is in free text and in files until something has looked.",
        helpLinkUri: HelpLinks.Base + "ADS1014.md");

    /// <summary>
    /// <para>Format: parameter, member, system, sink, attribute.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1015_PublicParameterReachesAds = new(
        "ADS1015",
        "A public parameter reaches an ADS and does not say so",
        "What other assemblies hand to '{0}' of '{1}' goes into the ADS '{2}' through {3}, and they do not know: state [{4}]",
        Categories.DataProtection,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Between assemblies attributes are all that is known. A caller elsewhere is checked only where the parameter says that it goes into an ADS.",
        helpLinkUri: HelpLinks.Base + "ADS1015.md");

    /// <summary>
    /// <para>Format: purpose, what does not flow, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS1016_AssemblyPurposePermitsMore = new(
        "ADS1016",
        "Authorized purpose on the assembly permits more than flows",
        "The purpose '{0}' permits {1}, which does not flow under it ({2}): narrow it to what flows, or remove it",
        Categories.DataProtection,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Gov. Code 12898.1(h) lets protected data into an automated decision system only where that is necessary. What flows under a purpose on the assembly is known only when every file was looked at.",
        helpLinkUri: HelpLinks.Base + "ADS1016.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>
    /// <para>Format: title of the action, symbol, systems, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2001_AdverseActionIsNotReviewed = new(
        "ADS2001",
        "An adverse action depends on ADS output and no human review lies between",
        "The adverse action \"{0}\" ('{1}') depends on the output of the ADS {2} and no human review lies between ({3}): have a human approve it first, or let the method be a gated partial method",
        Categories.HumanOversight,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Gov. Code 12898.1(d) has a human review every output that suggests an adverse action before the action is taken. Dependence is by data or by control: a branch that an output decides counts, wherever up the calls it stands.",
        helpLinkUri: HelpLinks.Base + "ADS2001.md");

    /// <summary>
    /// <para>Format: name, symbol, systems, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2002_OutputIsTheSoleBasis = new(
        "ADS2002",
        "The review or decision behind an adverse action is given nothing but ADS output",
        "'{1}' is given nothing but the output of the ADS {2}, the subject and constants ({3}): give the person who decides something else to decide by",
        Categories.HumanOversight,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The output of an ADS is only one of the factors of a determination (Gov. Code 12898.1(b)) and not the sole basis of an adverse one (12898.1(c)). Predetermined minimum thresholds and a law that expressly says so lift this, and nothing else.",
        helpLinkUri: HelpLinks.Base + "ADS2002.md");

    /// <summary>
    /// <para>Format: title of the action, symbol, systems, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2003_ReviewIsNotHonoured = new(
        "ADS2003",
        "A review decision is obtained and not honoured",
        "The adverse action \"{0}\" ('{1}'), which depends on the output of the ADS {2}, is taken whatever the human who was asked has answered ({3}): take it only where the answer approves",
        Categories.HumanOversight,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A review that does not decide is none. Approval is true, an outcome Approved, or the normal return of a review that returns nothing; it has to decide whether the action is taken.",
        helpLinkUri: HelpLinks.Base + "ADS2003.md");

    /// <summary>
    /// <para>Format: symbol, provision, how it is reached and the way out.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2004_GateIsBypassed = new(
        "ADS2004",
        "An adverse action is reached around its gate",
        "'{0}' is reached around its gate ({1}): {2}",
        Categories.HumanOversight,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A gate holds the human review before an adverse action (Gov. Code 12898.1(d)) for whoever goes through it. The body that runs after the review is called by generated code alone, and an implementation of a decorated interface is handed to its decorator where it is made.",
        helpLinkUri: HelpLinks.Base + "ADS2004.md");

    /// <summary>
    /// <para>Format: symbol, provision, what is in the way and the way out.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2005_NoGateCanBeWritten = new(
        "ADS2005",
        "No gate can be written for an adverse action or output",
        "No gate can be written for '{0}' ({1}): {2}",
        Categories.HumanOversight,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A gate asks for the human review before an adverse action (Gov. Code 12898.1(d)). It is written for methods that say whom they are about and what a system put out, with arguments that a decision can be bound to; where none can be written, what is generated stays closed.",
        helpLinkUri: HelpLinks.Base + "ADS2005.md");

    /// <summary>
    /// <para>Format: name, symbol, systems, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2006_OutputIsNotVerified = new(
        "ADS2006",
        "ADS output that affects service levels is relied on before a person verified it",
        "'{1}' relies on the output of the ADS {2}, and no employee or other authorized person has verified it for accuracy ({3}): have it checked in a method marked [VerifiesAdsOutput] first",
        Categories.HumanOversight,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Output that may materially affect service levels is reviewed and verified for accuracy by an employee or another authorized person before it is relied upon (Gov. Code 12898.1(g)(1)).",
        helpLinkUri: HelpLinks.Base + "ADS2006.md");

    /// <summary>
    /// <para>Format: attribute, what is missing, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2007_ExemptionWithoutBasis = new(
        "ADS2007",
        "An exemption names no basis",
        "[{0}] states no {1}: {2} lets the output stand alone only where that basis exists",
        Categories.HumanOversight,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An exemption rests on the agency's predetermination of minimum thresholds (Gov. Code 12898.1(b)) or on a law that expressly authorizes the sole basis (12898.1(c)). Blank texts and placeholders state nothing.",
        helpLinkUri: HelpLinks.Base + "ADS2007.md");

    /// <summary>
    /// <para>Format: method, system, type.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2008_OutputDoesNotSayWhenAdverse = new(
        "ADS2008",
        "The output of an ADS used for services does not say when it is adverse",
        "What '{0}' returns comes from the ADS '{1}', which is used for services, and nothing says when it suggests an adverse action (12898.1(d)): mark the return value, or members of '{2}', with [AdverseWhen]",
        Categories.HumanOversight,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Every output that suggests noneligibility or other adverse action is reviewed (Gov. Code 12898.1(d)). A gate around the system can only ask for that if the output says when it does.",
        helpLinkUri: HelpLinks.Base + "ADS2008.md");

    /// <summary>
    /// <para>Format: name, symbol, systems, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2009_UnmarkedAdverseAction = new(
        "ADS2009",
        "A member that looks like an adverse action is reached from ADS output and is not marked",
        "'{1}' looks like an adverse action, depends on the output of the ADS {2} and is not marked ({3}): mark it with [AdverseAction], or rename what hurts nobody",
        Categories.HumanOversight,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A name such as Deny, Revoke or Suspended says what a mark should say. Unmarked, no rule asks for the review that Gov. Code 12898.1(d) requires.",
        helpLinkUri: HelpLinks.Base + "ADS2009.md");

    /// <summary>
    /// <para>Format: title of the determination, symbol, systems, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS2010_DeterminationWithoutHumanJudgment = new(
        "ADS2010",
        "A service determination is taken on ADS output with no human judgment",
        "The determination \"{0}\" ('{1}') depends on the output of the ADS {2} and no human judgment lies between ({3})",
        Categories.HumanOversight,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "An ADS is no substitute for human judgment (Gov. Code 12898.1(a)), and its output only one of the factors of a determination about services (12898.1(b)), a favourable one included.",
        helpLinkUri: HelpLinks.Base + "ADS2010.md");

    /// <summary>
    /// <para>Format: called member, system, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS4001_SystemIsNotRegistered = new(
        "ADS4001",
        "A known AI or model API is called and no registered system stands behind it",
        "{0} calls the ADS '{1}', which no [assembly: AdsSystem] registers ({2}): register it under this name, or mark the client [AdsClient] with the id of the registered system it belongs to",
        Categories.Governance,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What is not registered is in no inventory, and no rule knows what it is used for, where it runs, and who watches over it. EO N-12-23 3(d) asks for an inventory of the high-risk uses of generative systems.",
        helpLinkUri: HelpLinks.Base + "ADS4001.md");

    /// <summary>
    /// <para>Format: system, what is wrong, provision.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS4002_RegistrationIsFaulty = new(
        "ADS4002",
        "A system's registration is missing, dangling, contradictory or incomplete",
        "The registration of the ADS '{0}' {1} ({2})",
        Categories.Governance,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The inventory of EO N-12-23 3(d) and the rules go by what [assembly: AdsSystem] states.",
        helpLinkUri: HelpLinks.Base + "ADS4002.md");

    /// <summary>
    /// <para>Format: what is switched off, by what, what is said for it.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS9001_SuppressionIsNotJustified = new(
        "ADS9001",
        "An AdsGuard rule is suppressed without a justification of the form the policy asks for",
        "{0} is switched off by {1}: {2}",
        Categories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Whoever switches a rule off says why, where a reviewer can find it. This rule cannot be switched off itself.",
        helpLinkUri: HelpLinks.Base + "ADS9001.md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>
    /// <para>Format: what is wrong.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS9002_ConfigurationIsWrong = new(
        "ADS9002",
        "AdsGuard configuration is wrong",
        "This does not count: {0}",
        Categories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An option or a model line that cannot be read, or that speaks of something that does not exist, protects nothing. The other lines still count.",
        helpLinkUri: HelpLinks.Base + "ADS9002.md");

    /// <summary>
    /// <para>Format: attribute, why.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS9003_AttributeHasNoEffect = new(
        "ADS9003",
        "An AdsGuard attribute has no effect where it stands",
        "[{0}] has no effect here: {1}",
        Categories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An attribute that protects nothing looks like protection to whoever reads it.",
        helpLinkUri: HelpLinks.Base + "ADS9003.md");

    /// <summary>
    /// <para>Format: member, limits.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS9004_AnalysisStopped = new(
        "ADS9004",
        "Analysis of this member stopped at a limit; flows may be missed",
        "The analysis of '{0}' stopped at {1}: flows may be missed; split what is too large, or look at it by hand",
        Categories.Policy,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "The limits count steps and never time, so that every machine reports the same. They are far above what people write by hand; generated code reaches them.",
        helpLinkUri: HelpLinks.Base + "ADS9004.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>
    /// <para>Format: data with kinds, what is called, short path, what kind of code it is, way out.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS9005_DataEntersUnseenCode = new(
        "ADS9005",
        "Protected data enters code whose effect cannot be seen, in reach of an ADS",
        "'{1}' is given {0} by {2}: {3}, whose effect cannot be seen, where an ADS is in reach (policy): leave it out, or {4}",
        Categories.Policy,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "No rule can say whether dynamic code, reflection or native code hands the data on to an ADS. What cannot be followed should be known, and looked at by hand.",
        helpLinkUri: HelpLinks.Base + "ADS9005.md");

    /// <summary>
    /// <para>Format: method, why.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS9006_HonourIsDoubtful = new(
        "ADS9006",
        "An honour-system declaration is doubtful",
        "'{0}' {1}",
        Categories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The rules believe that what is marked [Deidentifies] removes data and that what is marked [HumanReview] lets a human decide. A body that plainly does neither lifts every rule that believed it.",
        helpLinkUri: HelpLinks.Base + "ADS9006.md");

    /// <summary>
    /// <para>Format: what was done.</para>
    /// </summary>
    public static readonly DiagnosticDescriptor ADS9007_CompilationWasAnalysed = new(
        "ADS9007",
        "AdsGuard analysed this compilation",
        "AdsGuard {0}",
        Categories.Policy,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "One result in every error log, so that a log without findings can be told from one that nobody looked for findings in.",
        helpLinkUri: HelpLinks.Base + "ADS9007.md",
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
