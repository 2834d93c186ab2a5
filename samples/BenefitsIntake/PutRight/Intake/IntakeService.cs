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
        var summary = await assistant.AskAsync(prompt, cancellationToken);
        var history = await ReviewMedicalHistoryAsync(applicant, cancellationToken);
        var score = await eligibility.ScoreAsync(applicant, cancellationToken);
        // The confidential notes go to the caseworker as they are: no model has to read them first.
        return new IntakeSheet(applicant.CaseId, summary, history, applicant.CaseworkerNotes, score);
    }

    private Task<string> ReviewMedicalHistoryAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var notes = applicant.MedicalNotes.OrderBy(note => note.Date).Select(note => NoteRedactor.Redact(note, applicant));
        var history = string.Join(Environment.NewLine, notes);
        return assistant.AskAsync($"List the conditions named here:{Environment.NewLine}{history}", cancellationToken);
    }

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
    public Task<string> ConfirmIdentityAsync(Applicant applicant, CancellationToken cancellationToken) =>
        assistant.AskAsync($"Is {applicant.Ssn} well formed?", cancellationToken);

    [AuthorizedPurpose(
        "Find the office nearest to an applicant",
        Pii = new[] { PiiKind.ResidentialAddress },
        Systems = new[] { "Microsoft.Extensions.AI" },
        Service = ServiceKind.SocialServices,
        Authority = "Welf. & Inst. Code 10800",
        Necessity = "The nearest office depends on where the applicant lives",
        Safeguards = "Only city and postal code are sent",
        AccessControls = "Caseworkers of the county, signed in with a hardware key",
        SecurityStandards = "NIST SP 800-53 moderate baseline")]
    public Task<string> FindOfficeAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var (_, city, postalCode, _) = applicant.Home;
        return assistant.AskAsync($"Which benefits office is nearest to {city} {postalCode}?", cancellationToken);
    }

    // Not every question needs a purpose: this one is answered as well without saying where the household lives.
    public Task<string> AdviseAsync(Applicant applicant, CancellationToken cancellationToken) =>
        assistant.AskAsync($"Which benefits can a household of {applicant.Household.Members} get?", cancellationToken);
}
