using BenefitsIntake.Domain;
using Microsoft.Extensions.AI;

namespace BenefitsIntake.Intake;

/// <summary>Drafts the letter that confirms an application. The model writes the words; what is about the person is filled in here.</summary>
internal sealed class LetterDrafter(IChatClient chat)
{
    private const string Name = "[name]";
    private const string Number = "[number]";

    public async Task<string> DraftAsync(Applicant applicant, CancellationToken cancellationToken)
    {
        var response = await chat.GetResponseAsync(
            $"Confirm to {Name}, SSN {Number}, that the application has arrived. Keep the brackets.",
            cancellationToken: cancellationToken);
        return response.Text.Replace(Name, applicant.FullName).Replace(Number, applicant.Ssn);
    }
}
