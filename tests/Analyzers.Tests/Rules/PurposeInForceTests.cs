using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>Which purposes count where.</summary>
public sealed class PurposeInForceTests
{
    private const string Ssn = """
        AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)
        """;

    private const string Phone = """
        AuthorizedPurpose("Call back", Pii = new[] { PiiKind.TelephoneNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, Authority = Stated.Authority, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)
        """;

    private const string WithoutAuthority = """
        AuthorizedPurpose("Find the case", Pii = new[] { PiiKind.SocialSecurityNumber }, Systems = new[] { "model" }, Service = ServiceKind.SocialServices, Necessity = Stated.Necessity, Safeguards = Stated.Safeguards)
        """;

    [Fact]
    public Task OnTheMember_Counts() => Verify.ReportsAsync($$"""
        class Program
        {
            [{{Ssn}}]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """);

    [Fact]
    public Task OnTheMember_CountsForThatMemberOnly() => Verify.ReportsAsync($$"""
        class Program
        {
            [{{Ssn}}]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);

            void Other(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task OnTheType_Counts() => Verify.ReportsAsync($$"""
        [{{Ssn}}]
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """);

    [Fact]
    public Task OnTheTypeAround_CountsForNestedTypes() => Verify.ReportsAsync($$"""
        [{{Ssn}}]
        class Outer
        {
            class Program
            {
                void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
            }
        }
        """);

    [Fact]
    public Task OnTheAssembly_Counts() => Verify.ReportsAsync($$"""
        [assembly: {{Ssn}}]
        class Program
        {
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """);

    [Fact]
    public Task OnTheAssembly_CountsForTopLevelStatements() => Verify.ReportsAsync($$"""
        [assembly: {{Ssn}}]
        IModel model = null!;
        model.Ask(new Applicant { Ssn = "1" }.Ssn + Person().Ssn);
        Applicant Person() => null!;
        """);

    [Fact]
    public Task OnTheProperty_CountsForItsAccessors() => Verify.ReportsAsync($$"""
        class Program(IModel model, Applicant applicant)
        {
            [{{Ssn}}]
            public string Answer => model.Ask(applicant.Ssn);
        }
        """);

    [Fact]
    public Task OnTheConstructor_Counts() => Verify.ReportsAsync($$"""
        class Program
        {
            [{{Ssn}}]
            public Program(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """);

    [Fact]
    public Task OnTheDefinitionOfAPartialMethod_CountsForItsBody() => Verify.ReportsAsync($$"""
        partial class Program
        {
            [{{Ssn}}]
            private partial void Run(IModel model, Applicant applicant);
        }

        partial class Program
        {
            private partial void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """);

    [Fact]
    public Task OnTheMember_CountsInItsLambdas() => Verify.ReportsAsync($$"""
        class Program
        {
            [{{Ssn}}]
            void Run(IModel model, List<Applicant> applicants) => applicants.ForEach(a => model.Ask(a.Ssn));
        }
        """);

    [Fact]
    public Task TheInnermost_IsTheOneThatCounts() => Verify.ReportsAsync($$"""
        [{{Ssn}}]
        class Program
        {
            [{{Phone}}]
            void Run(IModel model, Applicant applicant)
            {
                model.Ask(applicant.Phone);
                model.Ask({|ADS1004:applicant.Ssn|});
            }
        }
        """);

    [Fact]
    public Task SeveralOnOneMember_AllCount() => Verify.ReportsAsync($$"""
        class Program
        {
            [{{Ssn}}]
            [{{Phone}}]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn + applicant.Phone);
        }
        """);

    [Fact]
    public Task AnIncompleteOne_DoesNotCount() => Verify.ReportsAsync($$"""
        class Program
        {
            [{|ADS1006:{{WithoutAuthority}}|}]
            void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task AnIncompleteOne_DoesNotHideTheOneAround() => Verify.ReportsAsync($$"""
        [{{Ssn}}]
        class Program
        {
            [{|ADS1006:{{WithoutAuthority}}|}]
            void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }
        """);

    [Fact]
    public Task OnAWrapper_CoversOnlyWhatArisesInTheWrapper() => Verify.ReportsAsync($$"""
        class Wrapper(IModel model, Applicant own)
        {
            [{{Ssn}}]
            public string Ask(string prompt) => model.Ask(own.Ssn + prompt);
        }

        class Program
        {
            void Run(Wrapper wrapper, Applicant applicant) => wrapper.Ask({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task OnACaller_SaysNothingOfItsCallees() => Verify.ReportsAsync($$"""
        class Program
        {
            [{{Ssn}}]
            void Run(IModel model, Applicant applicant) => Help(model, applicant);

            void Help(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """);

    [Fact]
    public Task OnABaseMember_IsNotInherited() => Verify.ReportsAsync($$"""
        class Base
        {
            [{{Ssn}}]
            public virtual void Run(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
        }

        class Derived : Base
        {
            public override void Run(IModel model, Applicant applicant) => model.Ask({|ADS1001:applicant.Ssn|});
        }
        """);
}
