using AdsGuard;
using BenefitsIntake.Assistants;
using BenefitsIntake.Domain;
using BenefitsIntake.Eligibility;

namespace BenefitsIntake.Intake;

internal sealed class IntakeService(IAssistant assistant, IEligibilityModel eligibility) : IIntakeService
{
    public async Task<IntakeSheet> TakeInAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var prompt = PromptBuilder.ForSummary(applicant);
        var summary = await assistant.AskAsync(prompt, cancellationToken); // expect: ADS1001, ADS1002
        var history = await ReviewMedicalHistoryAsync(applicant, cancellationToken);
        var background = await assistant.AskAsync("What stands out here? " + applicant.CaseworkerNotes, cancellationToken); // expect: ADS1003
        var score = await eligibility.ScoreAsync(applicant, cancellationToken);
        return new IntakeSheet(applicant.CaseId, summary, history, background, score);
    }

    private Task<string> ReviewMedicalHistoryAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var notes = applicant.MedicalNotes.OrderBy(note => note.Date).Select(note => $"{note.Date:yyyy-MM-dd} {note.Provider}: {note.Text}");
        var history = string.Join(Environment.NewLine, notes);
        return assistant.AskAsync($"List the conditions named here:{Environment.NewLine}{history}", cancellationToken); // expect: ADS1002
    }

    // The purpose is about the social security number and says all that a purpose must. Nothing in it lets the telephone number go along.
    [AuthorizedPurpose(
        "Find contradictions in the identity documents of an application",
        Pii = new[] { PiiKind.SocialSecurityNumber },
        Systems = new[] { "Microsoft.Extensions.AI" },
        Service = ServiceKind.SocialServices,
        Authority = "42 U.S.C. 1320b-7(a)(1)",
        Necessity = "The number is what the documents are compared by",
        Safeguards = "The provider keeps no prompts; answers are read by a caseworker",
        AccessControls = "Caseworkers of the county, signed in with a hardware key",
        SecurityStandards = "NIST SP 800-53 moderate baseline")]
    public Task<string> ConfirmIdentityAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var question = $"Is {applicant.Ssn} well formed, and does {applicant.Phone} belong to this state?";
        return assistant.AskAsync(question, cancellationToken); // expect: ADS1004
    }

    // Everything is covered, but the model is run by a third party and the safeguards name neither access controls nor a security standard.
    [AuthorizedPurpose(
        "Find the office nearest to an applicant",
        Pii = new[] { PiiKind.ResidentialAddress },
        Systems = new[] { "Microsoft.Extensions.AI" },
        Service = ServiceKind.SocialServices,
        Authority = "Welf. & Inst. Code 10800",
        Necessity = "The nearest office depends on where the applicant lives",
        Safeguards = "Only city and postal code are sent")]
    public Task<string> FindOfficeAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var (_, city, postalCode, _) = applicant.Home;
        return assistant.AskAsync($"Which benefits office is nearest to {city} {postalCode}?", cancellationToken); // expect: ADS1005
    }

    // A purpose that names no authority, no necessity and no safeguards does not count, and the address goes out without one.
    [AuthorizedPurpose("Advise on benefits", Pii = new[] { PiiKind.ResidentialAddress }, Service = ServiceKind.SocialServices)] // expect: ADS1006
    public Task<string> AdviseAsync(Applicant applicant, CancellationToken cancellationToken) =>
        assistant.AskAsync($"Which benefits can a household of {applicant.Household.Members} in {applicant.Home.County} get?", cancellationToken); // expect: ADS1001
}
