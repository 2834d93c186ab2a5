namespace AdsGuard.Generators.Tests.Proof;

/// <summary>An adverse output comes out by no other way, and one that is not there is adverse.</summary>
public sealed class OutputShapeTests
{
    private static readonly Scored Adverse = new(0.1, "555-0100");
    private static readonly Scored Favourable = new(0.9, "555-0100");

    private static readonly Dictionary<string, Action<IOpenModel>> Closed = new()
    {
        ["event"] = static model => model.Done += static (_, _) => { },
        ["property"] = static model => _ = model.Last,
        ["indexer"] = static model => _ = model["case 1"],
        ["out parameter"] = static model => model.TryRate("case 1", out _),
        ["ref parameter"] = static model =>
        {
            var score = 1d;
            model.Change("case 1", ref score);
        },
        ["dictionary"] = static model => model.RateAll("case 1"),
        ["table"] = static model => model.Table("case 1"),
        ["callback"] = static model => model.Call("case 1", static _ => { }),
        ["progress"] = static model => model.Report("case 1", new Progress<Scored>()),
        ["deep"] = static model => model.Deep("case 1"),
        ["other generic"] = static model => model.Lazily("case 1"),
        ["interface"] = static model => model.ByInterface("case 1"),
    };

    private static readonly Dictionary<string, Action<IOpenModel>> Gated = new()
    {
        ["value"] = static model => model.Rate("case 1"),
        ["nullable"] = static model => model.Find("case 1"),
        ["member"] = static model => model.FindInner("case 1"),
        ["list"] = static model => model.FindList("case 1"),
    };

    public static TheoryData<string> ClosedShapes => new(Closed.Keys);

    public static TheoryData<string> GatedShapes => new(Gated.Keys);

    [Theory]
    [MemberData(nameof(ClosedShapes))]
    public void ShapeThatNoGateJudges_StaysClosed(string shape) =>
        Assert.Equal(ReviewObstacle.NoGatePossible, Assert.Throws<HumanReviewRequiredException>(() => Closed[shape](Model(Favourable))).Obstacle);

    [Theory]
    [MemberData(nameof(GatedShapes))]
    public void MarkOfAnImplementedInterface_Counts(string shape)
    {
        Assert.Throws<ReviewPendingException>(() => Gated[shape](Model(Adverse)));
        Gated[shape](Model(Favourable));
    }

    [Theory]
    [MemberData(nameof(GatedShapes))]
    public void OutputThatIsNotThere_IsAdverse(string shape) => Assert.Throws<ReviewPendingException>(() => Gated[shape](Model(null)));

    [Fact]
    public void WhatAnImplementedInterfaceClassifies_IsNotInTheRequest()
    {
        var desk = new Desk();
        Assert.Throws<ReviewPendingException>(() => ((IOpenModel)new ReviewedOpenModel(new OpenModel(Adverse), desk.Gates)).Rate("case 1"));

        Assert.Equal("{ Likelihood: 0.1, Phone: [protected] }", Assert.Single(desk.Queue.Waiting.Single().Outputs).Value.Value);
    }

    [Fact]
    public void WhatGoesIn_IsHandedOn()
    {
        var model = Model(Favourable);
        model.Train(Adverse);
        model["case 1"] = Adverse;
        model.Done -= static (_, _) => { };

        Assert.Throws<ReviewPendingException>(() => model.Rate("case 1"));
    }

    private static IOpenModel Model(Scored? answer) => new ReviewedOpenModel(new OpenModel(answer), new Desk().Gates);
}
