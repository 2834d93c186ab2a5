using System.Linq;
using System.Threading.Tasks;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Recognition;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

public sealed class MemberLooksLikeProtectedDataTests
{
    [Theory]
    [InlineData("SocialSecurityNumber", "SocialSecurityNumber")]
    [InlineData("Ssn", "SocialSecurityNumber")]
    [InlineData("ssn_last4", "SocialSecurityNumber")]
    [InlineData("DriversLicense", "DriversLicenseNumber")]
    [InlineData("DriverLicenseNo", "DriversLicenseNumber")]
    [InlineData("StateIdNumber", "StateIdentificationCardNumber")]
    [InlineData("PassportNumber", "PassportNumber")]
    [InlineData("LicensePlate", "LicensePlateNumber")]
    [InlineData("Vin", "VehicleRegistration")]
    [InlineData("HomePhone", "TelephoneNumber")]
    [InlineData("cellPhone2", "TelephoneNumber")]
    [InlineData("HomeAddress", "ResidentialAddress")]
    [InlineData("MedicalRecordNumber", "Identifier")]
    [InlineData("MRN", "Identifier")]
    [InlineData("PrimaryDiagnosis", "Health")]
    [InlineData("DiagnosisCodes", "Health")]
    [InlineData("Medications", "Care")]
    [InlineData("AttorneyNotes", "Privilege")]
    [InlineData("CriminalHistory", "DisclosureProhibited")]
    public async Task NameAndType_TellTheKind(string name, string kind)
    {
        var diagnostic = await Verify.SingleAsync($$"""class Intake { public string {{name}} { get; set; } = ""; }""");

        Assert.Equal("ADS1010", diagnostic.Id);
        Assert.Equal(kind, diagnostic.Properties["adsguard.kinds"]);
        Assert.Equal("Intake." + name, diagnostic.Properties["adsguard.data"]);
    }

    [Fact]
    public async Task Message_NamesMemberKindProvisionAndAttribute()
    {
        var diagnostic = await Verify.SingleAsync("""class Intake { public string? HomePhone { get; set; } }""");

        Assert.Equal(
            "'Intake.HomePhone' looks like protected data (telephone number, Gov. Code 12898(e)) and is not classified: nothing keeps it out of an ADS until it says [Pii(PiiKind.TelephoneNumber)]",
            diagnostic.GetMessage());
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    [Theory]
    [InlineData("class Client { public string? FirstName { get; set; } public string? {|ADS1010:MobilePhone|} { get; set; } public string? {|ADS1010:Address|} { get; set; } }")]
    [InlineData("record Client(string {|ADS1010:Ssn|}, string? {|ADS1010:MobilePhone|}, string {|ADS1010:CriminalHistory|});")]
    [InlineData("class CaseClient { public System.DateTime BirthDate { get; set; } public string? {|ADS1010:Diagnosis|} { get; set; } public void Get() { } }")]
    // Nothing but data, and none of what calls a server.
    [InlineData("class Client { public int Id { get; set; } public string? {|ADS1010:Address|} { get; set; } public string? {|ADS1010:Phone|}; public override string ToString() => \"\"; }")]
    [InlineData("class Entity { } class Client : Entity { public string? {|ADS1010:Phone|} { get; set; } }")]
    public Task WhomAnAgencyServes_IsAPerson(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("class Client { public string? Phone { get; set; } public void Send() { } }")]
    [InlineData("class Client { private readonly System.Net.Http.HttpClient _http = new(); public string? Phone { get; set; } }")]
    [InlineData("class Client { public string? ClientSecret { get; set; } public string? Phone { get; set; } }")]
    [InlineData("class SmsClient { public string? Phone { get; set; } }")]
    [InlineData("class SmsClient { } class Client : SmsClient { public string? Phone { get; set; } }")]
    [InlineData("interface Client { string? Phone { get; } }")]
    [InlineData("class ClientFactory { public string? FirstName { get; set; } public string? Phone { get; set; } }")]
    public Task WhatCallsAServer_IsNone(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("class Participant { public string? Channel { get; set; } public string? Address { get; set; } }")]
    [InlineData("class ConversationParticipant { public string? Address { get; set; } }")]
    [InlineData("class CommunicationResource { public class Recipient { public string? Address { get; set; } public string[]? Addresses { get; set; } } }")]
    [InlineData("class CreateParticipantOptions { public string? MessagingBindingAddress { get; set; } }")]
    [InlineData("class Customer { public string? ContactChannelAddress { get; set; } }")]
    [InlineData("class ChannelSenderProfile { public string? PhoneNumber { get; set; } }")]
    [InlineData("class CompanyProfile { public string? PhoneNumber { get; set; } public string? Street { get; set; } }")]
    [InlineData("class BundleReport { public int EnabledPhoneNumbers { get; set; } }")]
    [InlineData("class CreateParticipantOptions { public System.Collections.Generic.List<string>? Passport { get; set; } }")]
    [InlineData("class CreateParticipantOptions { public string? Passports { get; set; } }")]
    public Task WhereMessagesReachSomebody_IsNoResidence(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("class Participant { public string? {|ADS1010:Address|} { get; set; } }")]
    [InlineData("class ChatUser { public string? {|ADS1010:HomeAddress|} { get; set; } public string? {|ADS1010:Street|} { get; set; } }")]
    [InlineData("class ConversationParticipant { public string? {|ADS1010:MobilePhone|} { get; set; } }")]
    [InlineData("class UserProfile { public string? {|ADS1010:PhoneNumber|} { get; set; } public string? {|ADS1010:Address|} { get; set; } }")]
    [InlineData("class Profile { public string? {|ADS1010:Address|} { get; set; } }")]
    [InlineData("class Traveler { public string? {|ADS1010:Passport|} { get; set; } public System.Collections.Generic.List<string>? {|ADS1010:PassportNumbers|} { get; set; } }")]
    public Task WhatIsAPersons_StaysSo(string source) => Verify.ReportsAsync(source);

    [Theory]
    [InlineData("Person")]
    [InlineData("BenefitApplicant")]
    [InlineData("CustomerRecord")]
    [InlineData("CompanyEmployee")]
    public Task OfAPerson_AddressesAreResidential(string type) => Verify.ReportsAsync($$"""
        class {{type}}
        {
            public string? {|ADS1010:Address|} { get; set; }
            public string? {|ADS1010:ZipCode|} { get; set; }
            public PostalAddress? {|ADS1010:Mailing_Address|};
            public double? {|ADS1010:Latitude|} { get; set; }
            public string? City { get; set; }
        }

        class PostalAddress { public string? Street { get; set; } }
        """);

    [Fact]
    public Task WhatElseItDeclares_MakesATypeAPersons() => Verify.ReportsAsync("""
        class IntakeForm
        {
            public string? FirstName { get; set; }
            public string? {|ADS1010:Street|} { get; set; }
        }

        class Parcel
        {
            public string? Street { get; set; }
        }
        """);

    [Theory]
    [InlineData("Company")]
    [InlineData("EmployeeCompany")]
    [InlineData("MailServer")]
    [InlineData("SupportDesk")]
    [InlineData("PhoneValidator")]
    [InlineData("PhoneNumberException")]
    public Task OfAnOrganizationOrAMachine_NothingIsReported(string type) => Verify.ReportsAsync($$"""
        class {{type}}
        {
            public string? Phone { get; set; }
            public string? Address { get; set; }
            public string? HomeAddress { get; set; }
            public double Latitude { get; set; }
        }
        """);

    [Fact]
    public Task OfWhom_IsSaidNearestToTheName() => Verify.ReportsAsync("""
        class Company
        {
            public string? {|ADS1010:OwnerPhone|} { get; set; }
        }

        class Customer
        {
            public string? StorePhone { get; set; }
            public string? SupportPhoneNumber { get; set; }
        }
        """);

    [Fact]
    public Task ANumberThatOnlyPersonsHave_IsReportedWhereverItIs() => Verify.ReportsAsync("""
        class CompanySettings
        {
            public string? {|ADS1010:Ssn|} { get; set; }
            public long {|ADS1010:SocialSecurityNumber|} { get; set; }
        }
        """);

    [Theory]
    [InlineData("string EmailAddress")]
    [InlineData("string IpAddress")]
    [InlineData("System.Net.Sockets.AddressFamily AddressFamily")]
    [InlineData("bool PhoneNumberConfirmed")]
    [InlineData("bool HasSsn")]
    [InlineData("string PhoneCountryCode")]
    [InlineData("string PhoneType")]
    [InlineData("System.Guid SsnId")]
    [InlineData("System.Guid Address")]
    [InlineData("Action<string> Phone")]
    [InlineData("System.DayOfWeek Phone")]
    [InlineData("string Passports2Go")]
    [InlineData("int Headphones")]
    [InlineData("string Diagnostics")]
    [InlineData("string StateId")]
    [InlineData("string Name")]
    [InlineData("string Email")]
    [InlineData("DateOnly BirthDate")]
    [InlineData("System.Net.IPAddress Address")]
    public Task WhatOnlySoundsLikeIt_IsSilent(string member) => Verify.ReportsAsync($$"""class Customer { public {{member}} { get; set; } = default!; }""");

    [Fact]
    public Task OfAPatient_WhatIdentifiesIsHealthInformation() => Verify.ReportsAsync("""
        class Patient
        {
            public string? {|ADS1010:LastName|} { get; set; }
            public DateOnly {|ADS1010:DateOfBirth|} { get; set; }
            public string? {|ADS1010:Email|} { get; set; }
            public string? FileName { get; set; }
            public bool {|ADS1010:IsPregnant|} { get; set; }
            public DateTime {|ADS1010:AdmissionDate|} { get; set; }
        }

        class Ticket
        {
            public DateTime AdmissionDate { get; set; }
        }
        """);

    [Fact]
    public Task WhatIsClassified_IsSilent() => Verify.ReportsAsync("""
        [assembly: Classify(typeof(Person), "Phone", PiiKind.TelephoneNumber)]

        class Person
        {
            [Pii(PiiKind.SocialSecurityNumber)]
            public string? Ssn { get; set; }

            public string? Phone { get; set; }

            public PostalAddress? Address { get; set; }
        }

        [Pii(PiiKind.ResidentialAddress)]
        class PostalAddress
        {
            public string? HomeAddress { get; set; }
        }

        record Applicant2([Pii(PiiKind.SocialSecurityNumber)] string Ssn, [property: Pii(PiiKind.TelephoneNumber)] string Phone);
        """);

    [Fact]
    public Task EveryOneWhoReadsIt_ReadsTheProperty() => Verify.ReportsAsync("""
        class Person
        {
            private string _ssn = "";
            private string _phone = "";

            public string {|ADS1010:Ssn|} { get => _ssn; set => _ssn = value + _phone; }
        }

        class Employee
        {
            private readonly string {|ADS1010:_ssn|};

            public Employee(string ssn) => _ssn = ssn;

            public override string ToString() => _ssn;
        }
        """.Replace("private string _phone", "private string {|ADS1010:_phone|}"));

    [Fact]
    public Task PositionalParameters_AreReportedWhereTheyStand() => Verify.ReportsAsync("""
        record Person(string Name, string {|ADS1010:Ssn|});
        record struct Claimant(string {|ADS1010:Phone|});
        """);

    [Fact]
    public Task ABaseInTheProject_IsWhereItIsSaid() => Verify.ReportsAsync("""
        interface IPerson
        {
            string {|ADS1010:Ssn|} { get; }
        }

        class Person : IPerson
        {
            public virtual string Ssn => "";
        }

        class Employee : Person
        {
            public override string Ssn => "";
        }
        """);

    [Fact]
    public Task ConstantsAndStaticMembers_HoldNoPersonsData() => Verify.ReportsAsync("""
        static class Columns
        {
            public const string Ssn = "SSN";
            public static string PhoneNumber => "Phone";
        }

        enum Field
        {
            Ssn,
            HomePhone,
        }
        """);

    [Fact]
    public async Task GeneratedFiles_AreSilent()
    {
        var compilation = Verify.Compile("class Person { public string? Ssn { get; set; } }", References.Default, path: "Client.g.cs");

        Assert.Empty(await Verify.DiagnosticsAsync(compilation));
    }

    [Fact]
    public async Task WithoutTheVocabulary_NothingIsAsked()
    {
        var compilation = Verify.Compile("class Person { public string? Ssn { get; set; } }", References.Framework, prelude: "");

        Assert.Empty(await Verify.DiagnosticsAsync(compilation));
    }

    [Fact]
    public void AsASource_WhatLooksLikeItIsFollowed()
    {
        var compilation = Verify.Compile(
            """
            class Unmarked { public string Ssn { get; set; } = ""; public string Note { get; set; } = ""; }
            class Program2 { void Run(IModel model, Unmarked u) { model.Ask(u.Ssn); model.Ask(u.Note); } }
            """,
            References.Default);

        Assert.Empty(Flows(null));
        Assert.Equal("Unmarked.Ssn", Assert.Single(Flows(new LookAlikes(DefaultPatterns.All))));

        string[] Flows(LookAlikes? lookAlikes)
        {
            var engine = new FlowEngine(compilation, new OwnTreeFacts(), lookAlikes: lookAlikes);
            return compilation.SyntaxTrees.SelectMany(tree => engine.FlowsIn(tree, default)).Select(static flow => flow.Data.Display).ToArray();
        }
    }

    [Fact]
    public void OfTwoPatternsWithTheSameWords_TheLastCounts()
    {
        var compilation = Verify.Compile("class Person { public string Phone { get; set; } = \"\"; public string BadgeNo { get; set; } = \"\"; }", References.Default);
        var person = compilation.GetTypeByMetadataName("Person")!;
        var badge = new DataPattern("badge no", AdsGuard.Analyzers.Flow.Values.ProtectionMask.PersonallyIdentifiable, "StateIdentificationCardNumber", Role.Unknown, ValueShapes.Text);
        var lookAlikes = new LookAlikes(DefaultPatterns.All.Append(DataPattern.NotProtected("phones")).Append(badge));

        Assert.Null(lookAlikes.Of(person.GetMembers("Phone").Single()));
        Assert.Equal("StateIdentificationCardNumber", lookAlikes.Of(person.GetMembers("BadgeNo").Single())?.Kind);
    }
}
