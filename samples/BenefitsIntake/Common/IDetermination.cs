using BenefitsIntake.Domain;

namespace BenefitsIntake.Determinations;

/// <summary>Decides on applications.</summary>
internal interface IDetermination
{
    Task<string> DecideAsync(Applicant applicant, CancellationToken cancellationToken);
}
