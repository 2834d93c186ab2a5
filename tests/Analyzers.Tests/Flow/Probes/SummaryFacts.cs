using AdsGuard.Analyzers.Flow.Transfer;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Flow.Probes;

/// <summary>What a summary says of a method for every caller, and what a call adds to it.</summary>
public class SummaryFacts
{
    [Fact]
    public void ReturnedParameter_IsFormal()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static string Same(string text) => text;
            }
            """);

        Assert.Equal("Parameter0", Assert.Single(probe.SummaryOf("Same").Returned.Origins).ToString());
    }

    [Fact]
    public void UnusedParameter_LeavesNoTrace()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static string Drop(string text) => "x";
            }
            """);

        Assert.Empty(probe.SummaryOf("Drop").Returned.Origins);
        Assert.Empty(probe.SummaryOf("Drop").SinkFlows);
    }

    [Fact]
    public void ParameterThatReachesAnAds_IsASinkFlowAndNoFinding()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Send(IModel model, string text) => model.Ask(text);
            }
            """);

        var flow = Assert.Single(probe.SummaryOf("Send").SinkFlows);
        Assert.Equal("Parameter1", Assert.Single(flow.Origins).ToString());
        Assert.Empty(probe.SummaryOf("Send").Findings);
    }

    [Fact]
    public void ProtectedDataThatReachesAnAds_IsAFinding()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Send(IModel model, Applicant applicant) => model.Ask(applicant.Ssn);
            }
            """);

        Assert.Equal("SocialSecurityNumber", Assert.Single(probe.SummaryOf("Send").Findings).Data.Kind);
    }

    [Fact]
    public void CallOfAHelper_IsTheHelpersSinkFlow()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Outer(IModel model, string text) => Inner(model, text);

                private static void Inner(IModel model, string text) => model.Ask(text);
            }
            """);

        Assert.Equal("Parameter1", Assert.Single(Assert.Single(probe.SummaryOf("Outer").SinkFlows).Origins).ToString());
    }

    [Fact]
    public void WriteToAParameter_IsInTheHeap()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Fill(Applicant applicant, string text) => applicant.Name = text;
            }
            """);

        var cells = Assert.Single(probe.SummaryOf("Fill").Heap);
        Assert.Equal("object of Parameter0", cells.Key.ToString());
        Assert.Equal("Name", Assert.Single(cells.Value).Key.ToString());
    }

    [Fact]
    public void OutParameter_IsWrittenBack()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Read(Applicant applicant, out string text) => text = applicant.Ssn;
            }
            """);

        Assert.Contains(probe.SummaryOf("Read").WrittenBack[1].Origins, static o => o.ToString() == "Applicant.Ssn:SocialSecurityNumber");
    }

    [Fact]
    public void ExceptionThatIsThrown_IsNotReturned()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static string Fail(Applicant applicant) => throw new InvalidOperationException(applicant.Ssn);
            }
            """);

        Assert.True(probe.SummaryOf("Fail").Returned.IsBottom);
        Assert.False(probe.SummaryOf("Fail").Thrown.IsBottom);
    }

    [Fact]
    public void BranchOnAParameter_AsksForTheConstant()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static string Pick(Applicant applicant, bool full) => full ? applicant.Ssn : applicant.Name;
            }
            """);

        Assert.Contains(probe.SummaryOf("Pick").Questions, static q => q.Kind == QuestionKind.Constant);
    }

    [Fact]
    public void DelegateParameter_AsksForItsFunctions()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static string Run(Func<string, string> change, string text) => change(text);
            }
            """);

        Assert.Contains(probe.SummaryOf("Run").Questions, static q => q.Kind == QuestionKind.Functions);
    }

    [Fact]
    public void MethodThatAsksNothing_HasOneSummary()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static string Same(string text) => text + "!";
            }
            """);

        Assert.Empty(probe.SummaryOf("Same").Questions);
    }

    [Fact]
    public void ConstantArgument_GetsAContextOfItsOwn()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant)
                {
                    Probe.At("full", Pick(applicant, true));
                    Probe.At("short", Pick(applicant, false));
                }

                private static string Pick(Applicant applicant, bool full) => full ? applicant.Ssn : applicant.Name;
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("full").Kinds);
        Assert.Empty(probe.At("short").Kinds);
    }

    [Fact]
    public void DelegateArgument_GetsAContextOfItsOwn()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant)
                {
                    Probe.At("same", Apply(static t => t, applicant.Ssn));
                    Probe.At("drop", Apply(static _ => "x", applicant.Ssn));
                }

                private static string Apply(Func<string, string> change, string text) => change(text);
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("same").Kinds);
        Assert.Empty(probe.At("drop").Kinds);
    }

    [Fact]
    public void KnownReceiver_DecidesTheBody()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant)
                {
                    Probe.At("keep", new Keep().Do(applicant.Ssn));
                    Probe.At("drop", Through(new Drop(), applicant.Ssn));
                }

                private static string Through(IStep step, string text) => step.Do(text);
            }

            public interface IStep
            {
                string Do(string text);
            }

            public sealed class Keep : IStep
            {
                public string Do(string text) => text;
            }

            public sealed class Drop : IStep
            {
                public string Do(string text) => "x";
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("keep").Kinds);
        Assert.Empty(probe.At("drop").Kinds);
    }

    [Fact]
    public void OneHelperCalledTwice_TaintsOneResult()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant)
                {
                    Probe.At("ssn", Same(applicant.Ssn));
                    Probe.At("name", Same(applicant.Name));
                }

                private static string Same(string text) => text;
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("ssn").Kinds);
        Assert.Empty(probe.At("name").Kinds);
    }

    [Fact]
    public void Recursion_Settles()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static string Again(string text, int depth) => depth == 0 ? text : Again(text + "!", depth - 1);
            }
            """);

        Assert.Contains(probe.SummaryOf("Again").Returned.Origins, static o => o.ToString() == "Parameter0");
    }

    [Fact]
    public void FieldWrittenElsewhere_IsSharedState()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                private static string _last = "";

                public static void Keep(string text) => _last = text;
            }
            """);

        Assert.Equal("_last", Assert.Single(probe.SummaryOf("Keep").SharedWrites).Member.ToString());
    }
}
