using System.Text;
using BenefitsIntake.Domain;

namespace BenefitsIntake.Assistants;

/// <summary>Puts an application into words for the model.</summary>
internal static class PromptBuilder
{
    public static string ForSummary(Applicant applicant)
    {
        var prompt = new StringBuilder("Summarize this application in five sentences.").AppendLine();
        prompt.Append("Applicant: ").AppendLine(applicant.FullName);
        prompt.Append("Lives at: ").AppendLine(Describe(applicant.Home));
        prompt.AppendLine($"Household of {applicant.Household.Members}, {applicant.Household.MonthlyIncome} a month.");
        foreach (var note in applicant.MedicalNotes)
            prompt.Append("- ").AppendLine(note.Text);
        return prompt.ToString();
    }

    private static string Describe(Address home) => $"{home.Street}, {home.City} {home.PostalCode}";
}
