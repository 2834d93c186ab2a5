namespace AdsGuard.Generators.Tests;

/// <summary>
/// A sealed record has a canonical form where reading its properties reads all that it is. One that holds more gets no gate: a decision would not be bound to
/// the rest.
/// </summary>
public sealed class RecordFormTests
{
    [Theory]
    [InlineData("public sealed record Notice : Payment { public override int Weeks { get; init; } }")]
    [InlineData("public sealed record Notice(decimal Amount) : Payment { public string Text => $\"{Amount} {Days}\"; public override int Weeks { get => 1; init { } } }")]
    public void RecordThatShowsWhatItIs_HasAGate(string record) => Assert.DoesNotContain("CannotOpen", Written(record), StringComparison.Ordinal);

    [Theory]
    [InlineData("public sealed record Notice : Payment { public override int Weeks { get; init; } public new int Days { get; init; } public int Hid { init => base.Days = value; } }")]
    [InlineData("public sealed record Notice(int Days) : Payment { public override int Weeks { get; init; } public new int Days { get; init; } = Days; }")]
    [InlineData("public abstract record Middle : Payment { public new virtual int Days { get; init; } } public sealed record Notice : Middle { public override int Days { get; init; } public override int Weeks { get; init; } }")]
    [InlineData("public sealed record Notice : Payment { public override int Weeks { get; init; } public new static int Days => 1; }")]
    [InlineData("public sealed record Notice : Payment { public override int Weeks { get; init; } public new int Days() => base.Days; }")]
    [InlineData("public abstract record Generic<T> { public T? Hidden { get; init; } } public sealed record Notice : Generic<int> { public new int Hidden { get; init; } }")]
    // An override has a place of its own, and what it overrides another.
    [InlineData("public sealed record Notice : Payment { public override int Weeks { get; init; } public override int Months { get => 1; init => base.Months = value; } }")]
    public void RecordThatHidesWhatItInherits_StaysClosed(string record) => Assert.Contains("CannotOpen", Written(record), StringComparison.Ordinal);

    [Theory]
    [InlineData("public sealed record Notice { public int Days { private get; init; } public int Weeks { get; init; } }")]
    [InlineData("public sealed record Notice { public int Days { init => Weeks = value; } public int Weeks { get; init; } }")]
    [InlineData("public abstract record Base { public int Days { protected get; init; } } public sealed record Notice : Base { public int Weeks => Days; }")]
    [InlineData("public abstract record Base { public int Days { private protected get; init; } } public sealed record Notice : Base { public int Weeks => Days; }")]
    public void RecordThatShowsNotAllItIs_StaysClosed(string record) => Assert.Contains("CannotOpen", Written(record), StringComparison.Ordinal);

    [Fact]
    public void GetterOfTheSameAssembly_Shows() =>
        Assert.Contains("notice.Days", Written("public sealed record Notice { public int Days { internal get; init; } }"), StringComparison.Ordinal);

    private static string Written(string record) =>
        Assert.Single(Compile.Clean($$"""
            using AdsGuard;
            public abstract record Payment { public int Days { get; init; } public virtual int Months { get; init; } public abstract int Weeks { get; init; } }
            {{record}}
            public partial class Office
            {
                [AdverseAction("Deny")] public partial void Deny([ReviewSubject] string s, [AdsOutput("x")] int o, Notice notice);
                void DenyAfterReview(string s, int o, Notice notice) { }
            }
            """)).SourceText.ToString();
}
