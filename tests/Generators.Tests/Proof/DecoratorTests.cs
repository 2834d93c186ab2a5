namespace AdsGuard.Generators.Tests.Proof;

/// <summary>A decorator hands on what is not adverse, and stays closed where no gate can be written.</summary>
public sealed class DecoratorTests
{
    private readonly Benefits<string> _inner = new();
    private readonly IBenefits<string> _gated;

    public DecoratorTests() => _gated = new ReviewedBenefits<string>(_inner, new Desk().Gates);

    [Fact]
    public void Members_AreHandedOn()
    {
        var changes = new List<string>();
        _gated.Changed += (_, value) => changes.Add(value);
        _gated.Name = "office";
        _gated[1, "key"] = "new";
        _gated.Counter()++;
        _inner.IsClosed = true;

        Assert.Equal("office", _inner.Name);
        Assert.Equal(["new"], changes);
        Assert.Null(_gated[1, "key"]);
        Assert.Equal(1, _inner.Counter());
        Assert.Equal(7, _gated.Echo(7));
        Assert.False(_gated.IsOpen);

        _gated.Dispose();
        Assert.True(_inner.IsDisposed);
    }

    [Fact]
    public void RemovedHandler_IsRemoved()
    {
        var changes = 0;
        void Count(object? sender, string value) => changes++;
        _gated.Changed += Count;
        _gated.Changed -= Count;
        _inner[0, ""] = "new";

        Assert.Equal(0, changes);
    }

    [Fact]
    public void AdverseProperty_CanBeReadAndNotAssigned()
    {
        Assert.Equal("open", _gated.Status);
        Assert.Equal(ReviewObstacle.NoGatePossible, Assert.Throws<HumanReviewRequiredException>(() => _gated.Status = "closed").Obstacle);
        Assert.Equal("open", _inner.Status);
    }

    [Fact]
    public void AdverseMemberWithoutGate_StaysClosed() =>
        Assert.Equal(ReviewObstacle.NoGatePossible, Assert.Throws<HumanReviewRequiredException>(() => _gated.StopAll("all")).Obstacle);

    [Fact]
    public void Nothing_CannotBeDecorated()
    {
        Assert.Throws<ArgumentNullException>("inner", static () => new ReviewedBenefits<string>(null!, new Desk().Gates));
        Assert.Throws<ArgumentNullException>("gates", () => new ReviewedBenefits<string>(_inner, null!));
    }
}
