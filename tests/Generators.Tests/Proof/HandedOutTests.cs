namespace AdsGuard.Generators.Tests.Proof;

/// <summary>Nobody gets hold of what a decorator stands before: not by a member, not by an event, and no body that the interface gives runs on it.</summary>
public sealed class HandedOutTests
{
    private static readonly Dictionary<string, Func<IDesks, Task<IDesksOfAll?>>> Ways = new()
    {
        ["property"] = static desks => Of(desks.Self),
        ["indexer"] = static desks => Of(desks[1]),
        ["fluent member"] = static desks => Of(desks.ForOffice("north")),
        ["another instance"] = static desks => Of(desks.Find("north")),
        ["task"] = static async desks => await desks.ForOfficeAsync("north"),
        ["value task"] = static async desks => await desks.FindAsync("north"),
        ["inherited interface"] = static desks => Of(desks.Root),
        ["derived interface"] = static desks => Of(desks.North()),
        ["twice"] = static desks => Of(desks.ForOffice("north").ForOffice("south").Self),
    };

    private readonly Desk _desk = new();
    private readonly Desks _inner = new();
    private readonly IDesks _gated;

    public HandedOutTests() => _gated = new ReviewedDesks(_inner, _desk.Gates);

    public static TheoryData<string> AllWays => new(Ways.Keys);

    [Theory]
    [MemberData(nameof(AllWays))]
    public async Task WhatIsHandedOut_AsksForTheReview(string way)
    {
        var handedOut = (await Ways[way](_gated))!;

        Assert.Throws<ReviewPendingException>(() => handedOut.Stop("case 1", 0.1, "low"));
        Assert.Equal(0, _inner.Stopped);
    }

    [Fact]
    public async Task WhatIsHandedOut_AsksOnce()
    {
        Assert.Same(_gated, _gated.ForOffice("north"));
        Assert.Same(_gated, _gated.Root);
        var other = new ReviewedDesks(new Desks(), _desk.Gates);
        _inner.Other = other;
        Assert.Same(other, _gated.ForOffice("north"));
        Assert.Null(_gated.Find(""));
        Assert.Null(_gated[0]);
        Assert.Null(await _gated.FindAsync(""));
    }

    [Fact]
    public void ResultOfAGatedAction_IsBehindTheGates()
    {
        Assert.Throws<ReviewPendingException>(() => _gated.StopAndGo("case 1", 0.1, "low"));
        _desk.Approve("case 1");

        Assert.Same(_gated, _gated.StopAndGo("case 1", 0.1, "low"));
        Assert.Equal(1, _inner.Stopped);
    }

    [Fact]
    public void WhatCannotBePutBehindGates_StaysClosed()
    {
        Assert.Equal(ReviewObstacle.NoGatePossible, Assert.Throws<HumanReviewRequiredException>(_gated.All).Obstacle);
        Assert.Equal(ReviewObstacle.NoGatePossible, Assert.Throws<HumanReviewRequiredException>(() => _gated.Get(out _)).Obstacle);
        Assert.Equal(ReviewObstacle.NoGatePossible, Assert.Throws<HumanReviewRequiredException>(() => _gated.Visit(static desks => desks.Stop("case 1", 0.1, "low"))).Obstacle);
        Assert.Equal(0, _inner.Stopped);
    }

    [Fact]
    public void SenderOfAnEvent_IsTheDecorator()
    {
        var senders = new List<object?>();
        void Opened(object? sender, EventArgs e) => senders.Add(sender);
        _gated.Opened += Opened;
        _gated.Opened += Opened;
        _gated.Renamed += (sender, _) => senders.Add(sender);
        _gated.Counted += (sender, _) => senders.Add(sender);
        _inner.Raise(_inner);

        Assert.Equal(4, senders.Count);
        Assert.All(senders, sender => Assert.Same(_gated, sender));
        _inner.Raise(null);
        _inner.Raise("somebody else");
        Assert.Equal(4, senders.Count(sender => sender is null));
        Assert.Equal(4, senders.Count(sender => sender is "somebody else"));

        _gated.Opened -= Opened;
        Assert.Equal(1, _inner.Listeners);
        _gated.Opened -= Opened;
        _gated.Opened -= Opened;
        Assert.Equal(0, _inner.Listeners);
    }

    [Fact]
    public void BodyOfTheInterface_RunsOnTheDecorator()
    {
        Assert.Throws<ReviewPendingException>(() => _gated.StopMany("case 1", 0.1, "low"));
        Assert.Throws<ReviewPendingException>(() => _gated.StopLater("case 1", 0.1, "low"));
        Assert.Equal(0, _inner.Stopped);
    }

    [Fact]
    public void BodyThatComesToNoGate_IsTheImplementations() => Assert.Equal("by the implementation", _gated.Describe());

    [Fact]
    public void PlaceOfAnAdverseProperty_StaysClosed()
    {
        Assert.Equal(ReviewObstacle.NoGatePossible, Assert.Throws<HumanReviewRequiredException>(() => _gated.Amount = 5).Obstacle);
        Assert.Equal(0, _inner.Amount);
    }

    [Fact]
    public void ParametersNamedAsTheFields_AreParameters()
    {
        Assert.Equal(3, _gated.Count(1, 2));
        Assert.Throws<ReviewPendingException>(() => _gated.StopNamed("case 1", 0.1));
    }

    private static Task<IDesksOfAll?> Of(IDesksOfAll? desks) => Task.FromResult(desks);
}
