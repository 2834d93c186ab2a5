using Xunit;

namespace AdsGuard.Analyzers.Tests.Flow.Probes;

/// <summary>Which origins a value has: protected data by kind, output of an ADS, identity of a client.</summary>
public class OriginFacts
{
    [Fact]
    public void ClassifiedMember_IsItsKind()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", applicant.Ssn);
                }
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("p").Kinds);
    }

    [Fact]
    public void UnclassifiedMember_IsNothing()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", applicant.Name);
                }
            }
            """);

        Assert.Empty(probe.At("p").Kinds);
    }

    [Fact]
    public void Concatenation_CarriesBothKinds()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", applicant.Ssn + applicant.Diagnosis);
                }
            }
            """);

        Assert.Equal<string>(["Health", "SocialSecurityNumber"], probe.At("p").Kinds);
    }

    [Fact]
    public void Comparison_ClearsProtectedData()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", applicant.Ssn == "1");
                }
            }
            """);

        Assert.Empty(probe.At("p").Kinds);
    }

    [Fact]
    public void Length_ClearsProtectedData()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", applicant.Ssn.Length);
                }
            }
            """);

        Assert.Empty(probe.At("p").Kinds);
    }

    [Fact]
    public void PartOfText_KeepsTheKind()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", applicant.Ssn.Substring(5));
                }
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("p").Kinds);
    }

    [Fact]
    public void ReplyOfAds_IsItsOutputAndNotWhatWentIn()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", model.Ask(applicant.Ssn));
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("p").Outputs);
        Assert.Empty(probe.At("p").Kinds);
    }

    [Fact]
    public void Comparison_DoesNotClearAdsOutput()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", model.Ask("x") == "yes");
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("p").Outputs);
    }

    [Fact]
    public void ValueOfClientType_IsThatClient()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    object any = model;
                    Probe.At("p", any);
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("p").Clients);
    }

    [Fact]
    public void Parameter_IsFormal()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(string text)
                {
                    Probe.At("p", text);
                }
            }
            """);

        Assert.Equal<string>(["Parameter0"], probe.At("p").Formals);
    }

    [Fact]
    public void MemberOfParameter_IsAFormalPlace()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", applicant.Name);
                }
            }
            """);

        Assert.Equal<string>(["Parameter0.Name"], probe.At("p").Formals);
    }

    [Fact]
    public void WholeObject_HoldsWhatItsTypeDeclares()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", applicant);
                }
            }
            """);

        Assert.Contains("SocialSecurityNumber", probe.At("p").KindsInside);
        Assert.Empty(probe.At("p").Kinds);
    }

    [Fact]
    public void NewObject_HoldsNothing()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("p", new Applicant());
                }
            }
            """);

        Assert.Empty(probe.At("p").KindsInside);
    }
}
