using AdsGuard;
using BenefitsIntake.Domain;
using BenefitsIntake.Eligibility;

namespace BenefitsIntake.Intake;

/// <summary>What a caseworker sees when an application has come in.</summary>
public sealed record IntakeSheet(
    Guid CaseId,
    string Summary,
    [Phi(PhiKind.Health)] string MedicalHistory,
    [LegallyProtected(LegalProtection.Confidentiality, "Welf. & Inst. Code 10850")] string? Background,
    EligibilityScore? Score);

/// <summary>What the office does with an application.</summary>
public interface IIntakeService
{
    Task<IntakeSheet> TakeInAsync(Applicant applicant, CancellationToken cancellationToken);

    Task<string> ConfirmIdentityAsync(Applicant applicant, CancellationToken cancellationToken);

    Task<string> FindOfficeAsync(Applicant applicant, CancellationToken cancellationToken);

    Task<string> AdviseAsync(Applicant applicant, CancellationToken cancellationToken);
}
