using BenefitsIntake.Domain;
using Microsoft.Extensions.AI;

namespace BenefitsIntake.Intake;

/// <summary>Drafts the letter that confirms an application.</summary>
internal sealed class LetterDrafter(IChatClient chat)
{
    public async Task<string> DraftAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var response = await chat.GetResponseAsync(
            $"Confirm to {applicant.FullName}, SSN {applicant.Ssn}, that the application has arrived.", // expect: ADS1001
            cancellationToken: cancellationToken);
        return response.Text;
    }
}
