using Xunit;

namespace AdsGuard.Analyzers.Tests.Flow.Probes;

/// <summary>Which objects a value points to, and what a write does to them.</summary>
public class ObjectFacts
{
    [Fact]
    public void TwoNames_AreOneObject()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var first = new Box();
                    var second = first;
                    Probe.At("first", first);
                    Probe.At("second", second);
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.True(probe.At("first").RefersToSameAs(probe.At("second")));
    }

    [Fact]
    public void TwoAllocations_AreTwoObjects()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("first", new Box());
                    Probe.At("second", new Box());
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.True(probe.At("first").IsApartFrom(probe.At("second")));
    }

    [Fact]
    public void TwoParameters_AreTwoObjects()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Box first, Box second)
                {
                    Probe.At("first", first);
                    Probe.At("second", second);
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.True(probe.At("first").IsApartFrom(probe.At("second")));
    }

    [Fact]
    public void OneFactory_MakesAnObjectForEachCall()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Probe.At("first", Make());
                    Probe.At("second", Make());
                }

                private static Box Make() => new();
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.True(probe.At("first").IsApartFrom(probe.At("second")));
    }

    [Fact]
    public void Branches_JoinTheirObjects()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var box = flag ? new Box() : new Box();
                    Probe.At("p", box);
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.Equal(2, probe.At("p").Value.Objects.Count);
    }

    [Fact]
    public void LastAssignment_IsTheOnlyObject()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var box = new Box();
                    box = new Box();
                    Probe.At("p", box);
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.Equal(1, probe.At("p").Value.Objects.Count);
    }

    [Fact]
    public void WriteToOneObject_Replaces()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var box = new Box();
                    box.Value = applicant.Ssn;
                    Probe.At("before", box.Value);
                    box.Value = "x";
                    Probe.At("after", box.Value);
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("before").Kinds);
        Assert.Empty(probe.At("after").Kinds);
    }

    [Fact]
    public void WriteToOneOfTwoObjects_Adds()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var first = new Box { Value = applicant.Ssn };
                    var either = flag ? first : new Box();
                    either.Value = "x";
                    Probe.At("p", first.Value);
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("p").Kinds);
    }

    [Fact]
    public void WriteThroughAlias_IsSeen()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var box = new Box();
                    var alias = box;
                    alias.Value = applicant.Ssn;
                    Probe.At("p", box.Value);
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("p").Kinds);
    }

    [Fact]
    public void WriteToAnotherInstance_IsNot()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var box = new Box();
                    var other = new Box();
                    other.Value = applicant.Ssn;
                    Probe.At("p", box.Value);
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.Empty(probe.At("p").Kinds);
    }

    [Fact]
    public void ElementAtConstantIndex_IsAPlaceOfItsOwn()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var lines = new string[2];
                    lines[0] = applicant.Ssn;
                    Probe.At("zero", lines[0]);
                    Probe.At("one", lines[1]);
                }
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("zero").Kinds);
        Assert.Empty(probe.At("one").Kinds);
    }

    [Fact]
    public void ElementAtUnknownIndex_IsAnyOfThem()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, int index)
                {
                    var lines = new string[2];
                    lines[index] = applicant.Ssn;
                    Probe.At("p", lines[1]);
                }
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("p").Kinds);
    }

    [Fact]
    public void ObjectsOfALoop_AreOneAndTheEarlier()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    Box? last = null;
                    for (var i = 0; i < 3; i++)
                    {
                        var box = new Box { Next = last };
                        Probe.At("p", box);
                        last = box;
                    }
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.Equal(1, probe.At("p").Value.Objects.Count);
    }

    [Fact]
    public void RefLocal_NamesThePlaceItWasBoundTo()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var box = new Box();
                    ref var alias = ref box.Value;
                    var old = box;
                    box = new Box();
                    alias = applicant.Ssn;
                    Probe.At("old", old.Value);
                    Probe.At("new", box.Value);
                }
            }

            public sealed class Box
            {
                public string Value = "";
                public Box? Next;
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("old").Kinds);
        Assert.Empty(probe.At("new").Kinds);
    }

    [Fact]
    public void StructAssigned_IsACopy()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var slip = new Slip { Text = applicant.Ssn };
                    var copy = slip;
                    copy.Text = "x";
                    Probe.At("slip", slip.Text);
                    Probe.At("copy", copy.Text);
                }
            }

            public struct Slip
            {
                public string Text;
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("slip").Kinds);
        Assert.Empty(probe.At("copy").Kinds);
    }

    [Fact]
    public void CapturedVariable_HoldsWhatWasLastWritten()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var text = applicant.Ssn;
                    Action show = () => Probe.At("inside", text);
                    text = "x";
                    Probe.At("p", text);
                    show();
                }
            }
            """);

        Assert.Empty(probe.At("p").Kinds);
        Assert.NotEmpty(probe.At("inside").Formals);
    }

    [Fact]
    public void VariableWrittenInLambda_IsSeenOutside()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IModel model, bool flag)
                {
                    var text = "";
                    Action fill = () => text = applicant.Ssn;
                    fill();
                    Probe.At("p", text);
                }
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("p").Kinds);
    }

    [Fact]
    public void WhatOneOfTwoBodiesOverwrites_IsStillThere()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant, IStep step, IEnd end)
                {
                    var box = new Box { Value = applicant.Ssn };
                    step.Take(box);
                    Probe.At("one", box.Value);
                    end.Take(box);
                    Probe.At("all", box.Value);
                }
            }

            public sealed class Box
            {
                public string Value = "";
            }

            public interface IStep { void Take(Box box); }
            public sealed class A : IStep { public void Take(Box box) { } }
            public sealed class B : IStep { public void Take(Box box) => box.Value = ""; }
            public interface IEnd { void Take(Box box); }
            public sealed class C : IEnd { public void Take(Box box) => box.Value = " "; }
            public sealed class D : IEnd { public void Take(Box box) => box.Value = ""; }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("one").Kinds);
        Assert.Empty(probe.At("all").Kinds);
    }

    [Fact]
    public void AStructThatWasHandedIn_IsCopiedWhereItIsStored()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Slip slip, Applicant applicant)
                {
                    var copy = slip;
                    Probe.At("slip", slip);
                    Probe.At("copy", copy);
                    copy.Text = applicant.Ssn;
                    Probe.At("text of slip", slip.Text);
                    Probe.At("text of copy", copy.Text);
                }
            }

            public struct Slip
            {
                public string Text;
            }
            """);

        Assert.True(probe.At("slip").IsApartFrom(probe.At("copy")));
        Assert.Empty(probe.At("text of slip").Kinds);
        Assert.Equal<string>(["Parameter0.Text"], probe.At("text of slip").Formals);
        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("text of copy").Kinds);
    }

    [Fact]
    public void ACalleeThatWritesIntoAStructByValue_WritesIntoACopy()
    {
        var probe = Probe.In("""
            public static class Snippet
            {
                public static void Run(Applicant applicant)
                {
                    var slip = new Slip { Text = applicant.Ssn };
                    var erased = Erased(slip);
                    Probe.At("slip", slip.Text);
                    Probe.At("erased", erased.Text);
                    Erase(ref slip);
                    Probe.At("after", slip.Text);
                }

                private static Slip Erased(Slip slip)
                {
                    slip.Text = "";
                    return slip;
                }

                private static void Erase(ref Slip slip) => slip.Text = "";
            }

            public struct Slip
            {
                public string Text;
            }
            """);

        Assert.Equal<string>(["SocialSecurityNumber"], probe.At("slip").Kinds);
        Assert.Empty(probe.At("erased").Kinds);
        Assert.Empty(probe.At("after").Kinds);
        Assert.Equal<int>([0], probe.SummaryOf("Erased").WrittenStructs);
        Assert.Empty(probe.SummaryOf("Erase").WrittenStructs);
    }
}
