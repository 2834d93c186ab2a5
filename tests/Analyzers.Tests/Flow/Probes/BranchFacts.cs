using Xunit;

namespace AdsGuard.Analyzers.Tests.Flow.Probes;

/// <summary>Constants that decide branches, and what decides whether a point is reached.</summary>
public class BranchFacts
{
    [Fact]
    public void ConstantCondition_LeavesOneBranch()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var on = false;
                    if (on) Probe.At("then", applicant);
                    else Probe.At("else", applicant);
                }
            }
            """);

        Assert.False(probe.IsReached("then"));
        Assert.True(probe.IsReached("else"));
    }

    [Fact]
    public void UnknownCondition_LeavesBoth()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    if (flag) Probe.At("then", applicant);
                    else Probe.At("else", applicant);
                }
            }
            """);

        Assert.True(probe.IsReached("then"));
        Assert.True(probe.IsReached("else"));
    }

    [Fact]
    public void EqualConstantsOnBothWays_AreOneConstant()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var word = flag ? "a" : "a";
                    Probe.At("p", word);
                }
            }
            """);

        Assert.Equal("a", probe.At("p").Value.Constant.Value);
    }

    [Fact]
    public void DifferentConstants_AreNone()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var word = flag ? "a" : "b";
                    Probe.At("p", word);
                }
            }
            """);

        Assert.False(probe.At("p").Value.Constant.IsKnown);
    }

    [Fact]
    public void ConstantThatAsMayTurnIntoNull_IsNone()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    object letter = 'c';
                    Probe.At("p", letter as string ?? applicant.Ssn);
                }
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("p").Kinds);
    }

    [Fact]
    public void AfterThrow_NothingIsReached()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    if (flag) throw new InvalidOperationException();
                    Probe.At("p", applicant);
                    throw new InvalidOperationException();
                    #pragma warning disable CS0162
                    Probe.At("dead", applicant);
                }
            }
            """);

        Assert.True(probe.IsReached("p"));
        Assert.False(probe.IsReached("dead"));
    }

    [Fact]
    public void BranchOnAdsOutput_IsControlledByIt()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    if (model.Ask("x") == "yes") Probe.At("in", applicant);
                    Probe.At("after", applicant);
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("in").ControllingOutputs);
        Assert.Empty(probe.At("after").ControllingOutputs);
    }

    [Fact]
    public void BothArms_AreControlled()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    if (model.Ask("x") == "yes") Probe.At("then", applicant);
                    else Probe.At("else", applicant);
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("then").ControllingOutputs);
        Assert.Equal<string>(["model"], probe.At("else").ControllingOutputs);
    }

    [Fact]
    public void EarlyReturnOnAdsOutput_ControlsTheRest()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    if (model.Ask("x") == "yes") return;
                    Probe.At("p", applicant);
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("p").ControllingOutputs);
    }

    [Fact]
    public void ThrowOnAdsOutput_ControlsTheRest()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    if (model.Ask("x") == "yes") throw new InvalidOperationException();
                    Probe.At("p", applicant);
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("p").ControllingOutputs);
    }

    [Fact]
    public void LoopOnAdsOutput_ControlsItsBodyOnly()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    while (model.Ask("x") == "more") Probe.At("body", applicant);
                    Probe.At("after", applicant);
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("body").ControllingOutputs);
        Assert.Empty(probe.At("after").ControllingOutputs);
    }

    [Fact]
    public void SwitchOnAdsOutput_ControlsEachSection()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    switch (model.Ask("x"))
                    {
                        case "a":
                            Probe.At("a", applicant);
                            break;
                        default:
                            Probe.At("default", applicant);
                            break;
                    }
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("a").ControllingOutputs);
        Assert.Equal<string>(["model"], probe.At("default").ControllingOutputs);
    }

    [Fact]
    public void ShortCircuit_IsControlledByItsLeftSide()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    if (model.Ask("x") == "yes" && flag) Probe.At("p", applicant);
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("p").ControllingOutputs);
    }

    [Fact]
    public void NestedBranch_IsControlledByTheOuterOne()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    if (model.Ask("x") == "yes")
                    {
                        if (flag) Probe.At("p", applicant);
                    }
                }
            }
            """);

        Assert.Equal<string>(["model"], probe.At("p").ControllingOutputs);
    }

    [Fact]
    public void BranchOnComparedData_IsNotControlledByIt()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    if (applicant.Ssn == "1") Probe.At("p", applicant);
                }
            }
            """);

        Assert.Empty(probe.At("p").ControllingKinds);
    }
}
