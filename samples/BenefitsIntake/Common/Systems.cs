using AdsGuard;

// What the agency's inventory knows about the automated decision systems of the program: the one behind the id that [AdsClient] names, and the language model,
// under the name that the rules know its library by.
[assembly: AdsSystem(
    "eligibility-model",
    Name = "Eligibility score",
    Agency = "Department of Benefits",
    Technology = AdsTechnology.NonGenerative,
    Use = AdsUse.Services,
    Services = new[] { ServiceKind.SocialServices },
    DecisionSupported = "Which applications a caseworker looks at first",
    HighRisk = true,
    Provider = "The department's data unit",
    Hosting = AdsHosting.AgencyHosted)]

[assembly: AdsSystem(
    "Microsoft.Extensions.AI",
    Name = "Caseworkers' assistant",
    Agency = "Department of Benefits",
    Technology = AdsTechnology.Generative,
    Use = AdsUse.Services,
    Services = new[] { ServiceKind.SocialServices },
    DecisionSupported = "What a caseworker asks an applicant next",
    HighRisk = false,
    Provider = "The vendor of the language model",
    Hosting = AdsHosting.ThirdParty)]
