using AdsGuard;

namespace BenefitsIntake.Domain;

/// <summary>A person who applies for benefits, as the intake form takes them down.</summary>
public sealed record Applicant(
    Guid CaseId,
    string FullName,
    [Pii(PiiKind.SocialSecurityNumber)] string Ssn,
    [Pii(PiiKind.TelephoneNumber)] string? Phone,
    Address Home,
    Household Household,
    IReadOnlyList<MedicalNote> MedicalNotes)
{
    /// <summary>What the county worker wrote down after the interview.</summary>
    [LegallyProtected(LegalProtection.Confidentiality, "Welf. & Inst. Code 10850")]
    public string? CaseworkerNotes { get; init; }
}

/// <summary>The whole type is protected, and so is every part of it: a county alone still says where somebody lives.</summary>
[Pii(PiiKind.ResidentialAddress)]
public sealed record Address(string Street, string City, string PostalCode, string County);

/// <summary>What the income test needs.</summary>
public sealed record Household(int Members, decimal MonthlyIncome);

/// <summary>An entry of the medical file, for applicants who claim a disability.</summary>
public sealed record MedicalNote(DateOnly Date, [Phi(PhiKind.Health)] string Text, [Phi(PhiKind.Care)] string Provider);
