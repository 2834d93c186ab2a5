using System.Text.RegularExpressions;
using AdsGuard;
using BenefitsIntake.Domain;

namespace BenefitsIntake.Assistants;

/// <summary>Takes out of a medical note what tells whose it is, so that what is left is about a condition and no longer about a person.</summary>
internal static partial class NoteRedactor
{
    [Deidentifies(DataCategories.PersonallyIdentifiable | DataCategories.ProtectedHealth, DeidentificationMethod.Redaction)]
    public static string Redact(MedicalNote note, Applicant applicant)
    {
        var text = note.Text;
        foreach (var identifying in new[] { applicant.FullName, applicant.Home.Street, applicant.Home.City, note.Provider })
            text = text.Replace(identifying, "[removed]", StringComparison.OrdinalIgnoreCase);
        return Digits().Replace(text, "[number]");
    }

    // Dates, telephone numbers, social security and record numbers alike.
    [GeneratedRegex(@"\d[\d\-/.() ]{3,}\d")]
    private static partial Regex Digits();
}
