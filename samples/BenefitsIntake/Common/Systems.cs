using AdsGuard;

// What the agency's inventory knows about the automated decision system behind the id that [AdsClient] names.
// The language model is not registered: the rules know the library it is called through, and that a third party runs it.
[assembly: AdsSystem(
    "eligibility-model",
    Name = "Eligibility score",
    Agency = "Department of Benefits",
    Technology = AdsTechnology.NonGenerative,
    Use = AdsUse.Services,
    Services = new[] { ServiceKind.SocialServices },
    DecisionSupported = "Which applications a caseworker looks at first",
    Hosting = AdsHosting.AgencyHosted)]
