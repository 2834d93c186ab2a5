using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Numerics;
using System.Reflection;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>What is written down of a review: enough to tell what happened, and nothing that is protected.</summary>
public sealed class EvidenceTests
{
    private const string Ssn = "536-22-8726";

    [Fact]
    public async Task ProtectedArgument_IsWrittenDownNowhere()
    {
        var written = new ConcurrentBag<string>();
        using var activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "AdsGuard.Review",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => written.Add(string.Join(";", activity.TagObjects) + activity.StatusDescription),
        };
        ActivitySource.AddActivityListener(activities);
        using var meters = new MeterListener { InstrumentPublished = static (instrument, listener) => { if (instrument.Meter.Name == "AdsGuard.Review") listener.EnableMeasurementEvents(instrument); } };
        meters.SetMeasurementEventCallback<long>((_, _, tags, _) => written.Add(string.Join(";", tags.ToArray())));
        meters.Start();

        var desk = new Desk();
        var subject = Ledger.NewSubject();
        var exceptions = new List<Exception>();
        using (ReviewGates.Use(desk.Gates))
        {
            exceptions.Add(await Assert.ThrowsAsync<ReviewPendingException>(() => new Case(subject, Ssn, []).DenyAsync(0.3, "reason")));
            var faulty = new Desk(static _ => new GateThat(static (_, _) => throw new InvalidOperationException()));
            using (ReviewGates.Use(faulty.Gates))
                exceptions.Add(await Assert.ThrowsAsync<HumanReviewRequiredException>(() => new Case(subject, Ssn, []).DenyAsync(0.3, "reason")));
            desk.Approve(subject);
            await new Case(subject, Ssn, []).DenyAsync(0.3, "reason");
        }

        Assert.Equal([AdsUseEvent.Requested, AdsUseEvent.Refused, AdsUseEvent.Requested, AdsUseEvent.Used, AdsUseEvent.Happened], desk.Events);
        Assert.Contains(written, static text => text.Contains("Pending", StringComparison.Ordinal));
        Assert.Contains(written, static text => text.Contains("Approved", StringComparison.Ordinal));
        Assert.Contains(written, static text => text.Contains("Fault", StringComparison.Ordinal));
        var all = written.Concat(exceptions.Select(static e => e.ToString())).ToList();
        Assert.All(all, text => Assert.DoesNotContain(subject, text, StringComparison.Ordinal));
        Collect(desk.Journal, all, []);
        Collect(desk.Seen, all, []);
        Collect(exceptions, all, []);
        Assert.Contains(all, text => text.Contains(subject, StringComparison.Ordinal));
        Assert.All(all, static text => Assert.DoesNotContain("8726", text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryCanonicalType_GoesThroughAGate()
    {
        var desk = new Desk();
        var subject = Guid.NewGuid();
        using var scope = ReviewGates.Use(desk.Gates);

        Assert.Throws<ReviewPendingException>(() => Call(new Point(1, 2)));
        desk.Approve(subject.ToString("D"));
        Assert.Throws<ReviewPendingException>(() => Call(new Point(1, 3)));
        Call(new Point(1, 2));

        Assert.Equal(1, Ledger.Runs(subject.ToString("D")));
        var request = desk.Journal.First(static entry => entry.Event == AdsUseEvent.Happened).Request;
        Assert.True(request.Arguments.Single(static a => a.Name == "point").IsMasked);
        Assert.Equal("{ X: 1, Y: 2 }", request.Arguments.Single(static a => a.Name == "otherPoint").Value);
        Assert.Equal(["scores", "ranks", "notes"], request.Outputs.Select(static output => output.SystemId));
        Assert.DoesNotContain("progress", request.Arguments.Select(static a => a.Name));

        void Call(Point point) => ArgumentForms.Everything(
            subject, 0.3m, null, DayOfWeek.Monday, null, new DateOnly(2026, 3, 2), null, new DateTime(2026, 3, 2), null, (41, null), (1, new Case("1", Ssn, [])), [1, 2],
            [DayOfWeek.Monday, null], default(ImmutableArray<Case>), null, new byte[] { 1 }, "text".AsMemory(), point, new Point(1, 2), BigInteger.One, new Progress<int>());
    }

    [Fact]
    public void TypeArgument_IsPartOfTheAction()
    {
        var desk = new Desk();
        var subject = Ledger.NewSubject();
        Assert.Throws<ReviewPendingException>(() => new Outer<string>.NestedRecord(desk.Gates).Deny(subject, 0.3, "1"));
        Assert.Throws<ReviewPendingException>(() => new Outer<object>.NestedRecord(desk.Gates).Deny(subject, 0.3, "1"));

        Assert.Equal(2, desk.Queue.Waiting.Count);
    }

    [Fact]
    public void ArgumentOfAnotherRuntimeType_StaysClosed()
    {
        var desk = new Desk();
        var exception = Assert.Throws<HumanReviewRequiredException>(() => new Outer<object>.NestedRecord(desk.Gates).Deny(Ledger.NewSubject(), 0.3, new object()));

        Assert.Equal(ReviewObstacle.NoCanonicalForm, exception.Obstacle);
    }

    [Fact]
    public async Task StreamThatIsLeftHalfway_HasAnUnknownOutcome()
    {
        var desk = new Desk();
        var subject = Ledger.NewSubject();
        var forms = new InstanceForms(desk.Gates);
        await Assert.ThrowsAsync<ReviewPendingException>(async () => { await foreach (var _ in forms.StreamAsync(subject, 0.3, "")) { } });
        desk.Approve(subject);
        await foreach (var _ in forms.StreamAsync(subject, 0.3, ""))
            break;

        Assert.Equal(AdsUseEvent.OutcomeUnknown, desk.Events.Last());
    }

    [Fact]
    public void SecondReadingOfAStream_NeedsASecondReview()
    {
        var desk = new Desk();
        var subject = Ledger.NewSubject();
        var stream = new InstanceForms(desk.Gates).Stream(subject, 0.3, "");
        Assert.Throws<ReviewPendingException>(() => stream.Count());
        desk.Approve(subject);

        Assert.Equal(2, stream.Count());
        Assert.Throws<ReviewPendingException>(() => stream.Count());
        Assert.Equal(1, Ledger.Runs(subject));
    }

    [Fact]
    public void SecondReadingOfAStreamWithoutType_NeedsASecondReview()
    {
        var desk = new Desk();
        var subject = Ledger.NewSubject();
        var stream = new InstanceForms(desk.Gates).StreamOld(subject, 0.3, "").Cast<int>();
        Assert.Throws<ReviewPendingException>(() => stream.Count());
        desk.Approve(subject);
        Assert.DoesNotContain(AdsUseEvent.Happened, desk.Events);

        Assert.Equal(2, stream.Count());
        Assert.Throws<ReviewPendingException>(() => stream.Count());
        Assert.Equal(1, Ledger.Runs(subject));
    }

    /// <summary>Every text that can be reached from an object.</summary>
    private static void Collect(object? value, List<string> texts, HashSet<object> seen)
    {
        switch (value)
        {
            case null:
                return;
            case string text:
                texts.Add(text);
                return;
            case Type or Assembly or MemberInfo or IFormattable or bool:
                return;
            case IEnumerable items:
                foreach (var item in items)
                    Collect(item, texts, seen);
                return;
        }

        if (!seen.Add(value))
            return;
        texts.Add(value.ToString() ?? "");
        foreach (var property in value.GetType().GetProperties().Where(static p => p.GetIndexParameters().Length == 0))
            Collect(property.GetValue(value), texts, seen);
    }
}
