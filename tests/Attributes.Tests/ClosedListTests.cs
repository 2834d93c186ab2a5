using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AdsGuard.Tests;

/// <summary>
/// The enumerations carry the lists of the law: one member for each item, in the order of the text, whose documentation quotes the words it stands for.
/// </summary>
public sealed class ClosedListTests
{
    private static readonly XmlDocumentation Documentation = XmlDocumentation.Of(Vocabulary.Assembly);

    [Fact]
    public void PiiKind_IsTheListOf12898e() =>
        AssertList(
            """
            an individual's residential address, telephone number, social security number, driver's license number, state identification card number,
            passport number, license plate number, vehicle registration information for a motor vehicle owned or leased by the individual, and
            information regarding an individual's precise geolocation
            """,
            (PiiKind.ResidentialAddress, "residential address"),
            (PiiKind.TelephoneNumber, "telephone number"),
            (PiiKind.SocialSecurityNumber, "social security number"),
            (PiiKind.DriversLicenseNumber, "driver's license number"),
            (PiiKind.StateIdentificationCardNumber, "state identification card number"),
            (PiiKind.PassportNumber, "passport number"),
            (PiiKind.LicensePlateNumber, "license plate number"),
            (PiiKind.VehicleRegistration, "vehicle registration information for a motor vehicle owned or leased by the individual"),
            (PiiKind.PreciseGeolocation, "information regarding an individual's precise geolocation"));

    [Fact]
    public void LegalProtection_IsTheListOf12898c() =>
        AssertList(
            """
            information that a person is prohibited from disclosing under federal or state law, including provisions of the Evidence Code relating to
            privilege, or that would result in a violation of a legal duty of confidentiality
            """,
            (LegalProtection.DisclosureProhibited, "information that a person is prohibited from disclosing under federal or state law"),
            (LegalProtection.Privilege, "provisions of the Evidence Code relating to privilege"),
            (LegalProtection.Confidentiality, "would result in a violation of a legal duty of confidentiality"));

    [Fact]
    public void ProtectedCharacteristicKind_IsTheListOf12898_1g2() =>
        AssertList(
            """
            race, color, religion, sex, gender, gender identity, gender expression, sexual orientation, marital status, national origin, ancestry, age,
            disability, medical condition, genetic information, immigration or citizenship status, or any other characteristic protected by federal or
            state law
            """,
            (ProtectedCharacteristicKind.Race, "race"),
            (ProtectedCharacteristicKind.Color, "color"),
            (ProtectedCharacteristicKind.Religion, "religion"),
            (ProtectedCharacteristicKind.Sex, "sex"),
            (ProtectedCharacteristicKind.Gender, "gender"),
            (ProtectedCharacteristicKind.GenderIdentity, "gender identity"),
            (ProtectedCharacteristicKind.GenderExpression, "gender expression"),
            (ProtectedCharacteristicKind.SexualOrientation, "sexual orientation"),
            (ProtectedCharacteristicKind.MaritalStatus, "marital status"),
            (ProtectedCharacteristicKind.NationalOrigin, "national origin"),
            (ProtectedCharacteristicKind.Ancestry, "ancestry"),
            (ProtectedCharacteristicKind.Age, "age"),
            (ProtectedCharacteristicKind.Disability, "disability"),
            (ProtectedCharacteristicKind.MedicalCondition, "medical condition"),
            (ProtectedCharacteristicKind.GeneticInformation, "genetic information"),
            (ProtectedCharacteristicKind.ImmigrationOrCitizenshipStatus, "immigration or citizenship status"),
            (ProtectedCharacteristicKind.OtherProtectedByLaw, "any other characteristic protected by federal or state law"));

    [Fact]
    public void ServiceKind_IsTheListOf12898g() =>
        // The general words open paragraph (1) in the text and close its list here: they take what none of the named kinds is.
        AssertList(
            """
            social services, linkages to programs administered by the federal Social Security Administration, vocational and education-related services,
            and employment assistance;
            Services, benefits, or assistance, whether provided in cash or in kind, that a state agency provides or administers;
            Issuance, renewal, denial, or suspension of a professional license or occupational credential
            """,
            (ServiceKind.SocialServices, "social services"),
            (ServiceKind.SocialSecurityLinkage, "linkages to programs administered by the federal Social Security Administration"),
            (ServiceKind.VocationalAndEducationServices, "vocational and education-related services"),
            (ServiceKind.EmploymentAssistance, "employment assistance"),
            (
                ServiceKind.OtherServiceBenefitOrAssistance,
                "Services, benefits, or assistance, whether provided in cash or in kind, that a state agency provides or administers"
            ),
            (ServiceKind.LicenseIssuance, "Issuance"),
            (ServiceKind.LicenseRenewal, "renewal"),
            (ServiceKind.LicenseDenial, "denial"),
            (ServiceKind.LicenseSuspension, "suspension"));

    [Fact]
    public void NotAdsReason_IsTheExclusionsAndTheElementsOf12898b() =>
        AssertList(
            """
            a spam email filter, firewall, antivirus software, identity and access management tools, calculator, database, dataset, or other compilation of
            data;
            simplified output, including a score, classification, or recommendation, that is used to assist or replace human discretionary decisionmaking and
            materially impacts natural persons
            """,
            (NotAdsReason.SpamFilter, "spam email filter"),
            (NotAdsReason.Firewall, "firewall"),
            (NotAdsReason.Antivirus, "antivirus software"),
            (NotAdsReason.IdentityAndAccessManagement, "identity and access management tools"),
            (NotAdsReason.Calculator, "calculator"),
            (NotAdsReason.Database, "database"),
            (NotAdsReason.Dataset, "dataset"),
            (NotAdsReason.CompilationOfData, "other compilation of data"),
            (NotAdsReason.NoSimplifiedOutput, "simplified output, including a score, classification, or recommendation"),
            (NotAdsReason.NoDiscretionaryDecision, "used to assist or replace human discretionary decisionmaking"),
            (NotAdsReason.NoMaterialImpact, "materially impacts natural persons"));

    [Fact]
    public void PostTrainingModifications_IsTheListOf22602() =>
        AssertList(
            """
            by any means, including, but not limited to, fine-tuning, providing the model with access to tools or data, removing safeguards against
            hazardous misuse or misbehavior of the model, or combining the model with, or integrating it into, other software
            """,
            (PostTrainingModifications.FineTuning, "fine-tuning"),
            (PostTrainingModifications.ToolsOrData, "providing the model with access to tools or data"),
            (PostTrainingModifications.SafeguardsRemoved, "removing safeguards against hazardous misuse or misbehavior of the model"),
            (PostTrainingModifications.CombinedWithSoftware, "combining the model with, or integrating it into, other software"));

    [Fact]
    public void DataCategories_AreThoseOf12898_1h()
    {
        AssertList(
            "personally identifiable information, protected health information, or other legally protected information",
            (DataCategories.PersonallyIdentifiable, "personally identifiable information"),
            (DataCategories.ProtectedHealth, "protected health information"),
            (DataCategories.LegallyProtected, "other legally protected information"));

        Assert.Equal(DataCategories.All, DataCategories.PersonallyIdentifiable | DataCategories.ProtectedHealth | DataCategories.LegallyProtected);
        Assert.Equal(0, (int)DataCategories.None);
    }

    [Fact]
    public void PhiKind_IsTheDefinitionOf160_103() =>
        Assert.Equal(["Identifier", "Health", "Care", "Payment"], Enum.GetNames<PhiKind>());

    private static void AssertList<TEnum>(string law, params (TEnum Member, string Words)[] items)
        where TEnum : struct, Enum
    {
        // Flags have members that stand for no item: none, all, and what the list leaves open.
        var open = new[] { "None", "All", "Other" };
        var members = Enum.GetValues<TEnum>().Where(member => !open.Contains(member.ToString()));
        Assert.Equal(items.Select(static item => item.Member), members);

        var text = string.Join(' ', law.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var end = 0;
        foreach (var (member, words) in items)
        {
            var at = text.IndexOf(words, end, StringComparison.Ordinal);
            Assert.True(at >= 0, $"The text has no \"{words}\" after \"{text[..end]}\".");
            Assert.True(IsConnective(text[end..at]), $"\"{text[end..at]}\" stands before \"{words}\" and has no member.");
            Assert.Contains($"\"{words}\"", XmlDocumentation.Text(Documentation.Find(member), "summary"), StringComparison.Ordinal);
            end = at + words.Length;
        }

        Assert.True(IsConnective(text[end..]), $"\"{text[end..]}\" closes the text and has no member.");
    }

    /// <summary>Words of the texts that join the items, or say of what all of them are; anything else between two items is an item left out.</summary>
    private static bool IsConnective(string between)
    {
        string[] phrases =
        [
            "by any means, including, but not limited to",
            "an individual's",
            "of a professional license or occupational credential",
            "that is",
            "and",
        ];
        var words = between.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        var known = new HashSet<string>(phrases.SelectMany(static phrase => phrase.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)));

        return words.All(known.Contains);
    }
}
