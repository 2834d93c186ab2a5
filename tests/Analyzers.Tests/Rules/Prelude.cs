namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>What the sources of the tests have in common: somebody to know things about, an ADS to tell them to, and the words of a complete purpose.</summary>
internal static class Prelude
{
    public const string Source = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using AdsGuard;

        public sealed class Applicant
        {
            public string Name { get; set; } = "";

            [Pii(PiiKind.SocialSecurityNumber)]
            public string Ssn { get; set; } = "";

            [Pii(PiiKind.TelephoneNumber)]
            public string Phone { get; set; } = "";

            [Phi(PhiKind.Health)]
            public string Diagnosis { get; set; } = "";

            [LegallyProtected(LegalProtection.Privilege, "Evid. Code 954")]
            public string CounselNotes { get; set; } = "";

            [ProtectedCharacteristic(ProtectedCharacteristicKind.Ancestry)]
            public string Ancestry { get; set; } = "";
        }

        [AdsClient("model")]
        public interface IModel
        {
            string Ask(string prompt, string context = "");

            Task<string> AskAsync(string prompt);
        }

        public static class Stated
        {
            public const string Authority = "Welf. & Inst. Code 10850";
            public const string Necessity = "The county cannot find the case without it";
            public const string Safeguards = "Nothing is stored";
        }

        """;
}
