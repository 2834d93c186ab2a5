using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using AdsGuard;

[assembly: AdsSystem("tests", Name = "Tests", Use = AdsUse.Services, TrainingComputeOperations = 1e26)]
[assembly: AuthorizedPurpose("Test the assembly", Service = ServiceKind.SocialServices)]
[assembly: Classify(typeof(Uri), nameof(Uri.Host), LegalProtection.Confidentiality, "Test Code 1")]

namespace AdsGuard.Tests;

/// <summary>A program that uses every word of the vocabulary, read back from its metadata.</summary>
internal static class VocabularyInUse
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static HashSet<Type> FoundInMetadata() =>
        [.. Places().SelectMany(static place => place.GetCustomAttributes(false)).Select(static attribute => attribute.GetType())];

    public static IEnumerable<object> InstancesOf(Type attribute) => Places().SelectMany(place => place.GetCustomAttributes(attribute, false));

    private static IEnumerable<ICustomAttributeProvider> Places()
    {
        yield return typeof(VocabularyInUse).Assembly;

        foreach (var type in typeof(VocabularyInUse).GetNestedTypes(Everything))
        {
            yield return type;
            foreach (var member in type.GetMembers(Everything))
            {
                yield return member;
                if (member is not MethodInfo method)
                    continue;

                yield return method.ReturnParameter;
                foreach (var parameter in method.GetParameters())
                    yield return parameter;
            }
        }
    }

    [Submission]
    internal sealed class Application
    {
        [Pii(PiiKind.SocialSecurityNumber)]
        [Pii(PiiKind.DriversLicenseNumber)]
        public string Identity { get; set; } = "";

        [Phi(PhiKind.Health)]
        public bool IsPregnant { get; set; }

        [LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
        public string Advice { get; set; } = "";

        [ProtectedCharacteristic(ProtectedCharacteristicKind.Age)]
        public int Age { get; set; }
    }

    internal sealed class Advice
    {
        [AdverseWhen(AdverseComparison.Below, 0.6)]
        public double Score { get; set; }

        [AdverseWhen(null)]
        public string? Answer { get; set; }
    }

    [AdsClient("tests")]
    internal interface IModel
    {
        [return: AdsOutput("tests")]
        Advice Ask([AdsInput("tests")] string text, [NotAdsInput] string localNumber);
    }

    [NotAds(NotAdsReason.SpamFilter)]
    internal interface IMailboxFilter;

    internal interface IOffice
    {
        [CompletenessCheck]
        bool IsComplete(Application application);

        [Deidentifies(DataCategories.All, DeidentificationMethod.Redaction)]
        string Redact(string text);

        [MinimumEligibilityThreshold("Order 1")]
        [ServiceDetermination("Grant")]
        void Grant(string caseNumber);

        [AdverseAction("Deny", Service = ServiceKind.LicenseDenial)]
        [AuthorizedSoleBasis("Test Code 2")]
        void Deny([ReviewSubject] string caseNumber, [NotUnderReview("Reports only")] IProgress<int> progress);

        [HumanReview]
        bool Review(string caseNumber);

        [VerifiesAdsOutput]
        int Verify(int days);

        [MaterialAdsUse]
        void SetWaitingTime([AffectsServiceLevels] int days);

        [DisclosesAdsUse]
        void Disclose(string caseNumber);

        void Sign([AuthoredAsOwn] string text);

        void Publish([PublicContent] string text);

        [GeneratedContentNotice]
        string WithNotice(string text);
    }
}
