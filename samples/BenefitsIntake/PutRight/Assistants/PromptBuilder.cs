using System.Text;
using BenefitsIntake.Domain;

namespace BenefitsIntake.Assistants;

/// <summary>Puts an application into words for the model: the facts that matter for the benefit, and nobody's address.</summary>
internal static class PromptBuilder
{
    public static string ForSummary(Applicant applicant)
    {
        var prompt = new StringBuilder("Summarize this application in five sentences.").AppendLine();
        prompt.AppendLine($"Household of {applicant.Household.Members}, {applicant.Household.MonthlyIncome} a month.");
        foreach (var note in applicant.MedicalNotes)
            prompt.Append("- ").AppendLine(NoteRedactor.Redact(note, applicant));
        return prompt.ToString();
    }
}
