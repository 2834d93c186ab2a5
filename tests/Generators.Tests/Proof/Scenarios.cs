using System.Globalization;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>What can happen to a review. Each scenario runs on every form; what ran without an approval of its own is counted by the ledger.</summary>
internal static class Scenarios
{
    private const double Score = 0.31;

    public static IReadOnlyDictionary<string, Func<Form, Task>> All { get; } = new Dictionary<string, Func<Form, Task>>
    {
        ["nobody has decided"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            await Pending(form, desk, subject);
            Assert.Single(desk.Queue.Waiting);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["pending, then approved: once and only once"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            desk.Approve(subject);
            await Call(form, desk, subject);
            Assert.Equal(1, Ledger.Runs(subject));
            Assert.Equal(AdsUseEvent.Happened, desk.Events.Last());
            await Pending(form, desk, subject);
            Assert.Equal(1, Ledger.Runs(subject));
        },
        ["a second review of the same action"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            desk.Approve(subject);
            await Call(form, desk, subject);
            await Pending(form, desk, subject);
            desk.Approve(subject);
            await Call(form, desk, subject);
            Assert.Equal(2, Ledger.Runs(subject));
        },
        ["overturned"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            Assert.True(desk.Queue.Overturn(desk.Queue.Waiting.Single(), AccuracyFinding.Inaccurate, "The income is of another person"));
            await Refused(form, desk, subject, ReviewObstacle.Overturned);
            await Refused(form, desk, subject, ReviewObstacle.Overturned);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["expired before it was used"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            Approve(desk, TimeSpan.FromHours(1));
            desk.Now += TimeSpan.FromHours(1);
            await Refused(form, desk, subject, ReviewObstacle.Expired);
            await Pending(form, desk, subject);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["expires between answer and use"] = static async form =>
        {
            Desk desk = null!;
            desk = new Desk(queue => new GateThat(queue.RequestReviewAsync, async (request, decision, token) =>
            {
                var used = await queue.TryUseAsync(request, decision, token);
                desk.Now += TimeSpan.FromHours(2);
                return used;
            }));
            var subject = Ledger.NewSubject();
            await Pending(form, desk, subject);
            Approve(desk, TimeSpan.FromHours(1));
            await Refused(form, desk, subject, ReviewObstacle.Expired);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["the gate throws"] = static async form =>
        {
            var desk = new Desk(static _ => new GateThat(static (_, _) => throw new InvalidOperationException("the store is gone")));
            await Fault<InvalidOperationException>(form, desk);
        },
        ["the gate's task fails"] = static async form =>
        {
            var desk = new Desk(static _ => new GateThat(static (_, _) => Task.FromException<ReviewDecision>(new InvalidOperationException())));
            await Fault<InvalidOperationException>(form, desk);
        },
        ["the gate cancels by itself"] = static async form =>
        {
            var desk = new Desk(static _ => new GateThat(static (_, _) => Task.FromCanceled<ReviewDecision>(new CancellationToken(canceled: true))));
            await Fault<OperationCanceledException>(form, desk);
        },
        ["the gate throws when the decision is used"] = static async form =>
        {
            var desk = new Desk(static _ => new GateThat(
                static (request, _) => Task.FromResult(Decision(request)),
                static (_, _, _) => throw new InvalidOperationException()));
            await Fault<InvalidOperationException>(form, desk);
        },
        ["the gate says nothing"] = static async form =>
        {
            var desk = new Desk(static _ => GateThat.Answers(static _ => null!));
            var subject = Ledger.NewSubject();
            await Refused(form, desk, subject, ReviewObstacle.Fault);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["the gate hangs and the caller cancels"] = static async form =>
        {
            if (!form.IsAsync)
                return;
            using var cancellation = new CancellationTokenSource();
            var asked = new TaskCompletionSource();
            var desk = new Desk(_ => new GateThat((_, _) =>
            {
                asked.SetResult();
                return new TaskCompletionSource<ReviewDecision>().Task;
            }));
            var subject = Ledger.NewSubject();
            var call = form.Call(desk.Gates, subject, Score, "reason", cancellation.Token);
            await asked.Task;
            if (form.Name == "record struct")
                return;
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["the gate hangs beyond the time limit"] = static async form =>
        {
            if (!form.IsAsync)
                return;
            var desk = new Desk(
                static _ => new GateThat(static (_, _) => new TaskCompletionSource<ReviewDecision>().Task),
                new ReviewGatesSettings(TimeSpan.FromMilliseconds(20)));
            await Fault<TimeoutException>(form, desk);
        },
        ["cancelled from the start"] = static async form =>
        {
            if (!form.IsAsync || form.Name == "record struct")
                return;
            var (desk, subject) = Begin();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => form.Call(desk.Gates, subject, Score, "reason", new CancellationToken(canceled: true)));
            Assert.Empty(desk.Queue.Waiting);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["no gate is configured"] = static async form =>
        {
            var subject = Ledger.NewSubject();
            var exception = await Assert.ThrowsAsync<HumanReviewRequiredException>(() => form.Call(ReviewGates.OrClosed(null), subject, Score, "reason", default));
            Assert.Equal(ReviewObstacle.NoGate, exception.Obstacle);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["decided for another argument, subject or output"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            Approve(desk);
            await Pending(form, desk, subject, reason: "another reason");
            await Pending(form, desk, subject, score: 0.32);
            await Pending(form, desk, Ledger.NewSubject());
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["a foreign decision"] = static async form =>
        {
            var desk = new Desk(static _ => GateThat.Answers(static request => Decision(request, fingerprint: "v1.test.00")));
            await RefusedAtOnce(form, desk, ReviewObstacle.ForeignDecision);
        },
        ["a stale fingerprint, under an old key"] = static async form =>
        {
            var (old, subject) = Begin();
            await Pending(form, old, subject);
            Approve(old);
            var renewed = new Desk(_ => old.Queue, key: FingerprintKey.CreateEphemeral());
            await Pending(form, renewed, subject);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["a used decision is offered again"] = static async form =>
        {
            var desk = new Desk(static _ => GateThat.Answers(static request => Decision(request), isFirst: false));
            await RefusedAtOnce(form, desk, ReviewObstacle.AlreadyUsed);
        },
        ["a decision that says it is used"] = static async form =>
        {
            var desk = new Desk(static _ => GateThat.Answers(static request => Decision(request, isUsed: true)));
            await RefusedAtOnce(form, desk, ReviewObstacle.AlreadyUsed);
        },
        ["the initiator decides in the queue"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            desk.ReviewerName = "WORKER";
            Assert.Throws<HumanReviewRequiredException>(() => Approve(desk));
            await Pending(form, desk, subject);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["the reviewer carries it out himself"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            Ledger.Permit(subject);
            Approve(desk);
            desk.Worker = "reviewer";
            await Refused(form, desk, subject, ReviewObstacle.ReviewerIsInitiator);
            Assert.Equal(0, Ledger.Runs(subject));
            desk.Worker = "colleague";
            await Call(form, desk, subject);
            Assert.Equal(1, Ledger.Runs(subject));
        },
        ["the initiator approves through a careless gate"] = static async form =>
        {
            var desk = new Desk(static _ => GateThat.Answers(static request => Decision(request, reviewer: " Worker ")));
            await RefusedAtOnce(form, desk, ReviewObstacle.ReviewerIsInitiator);
        },
        ["an anonymous reviewer in the queue"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            desk.ReviewerName = null;
            Assert.Throws<HumanReviewRequiredException>(() => Approve(desk));
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["an anonymous reviewer through a careless gate"] = static async form =>
        {
            var desk = new Desk(static _ => GateThat.Answers(static request => Decision(request, reviewer: " ")));
            await RefusedAtOnce(form, desk, ReviewObstacle.UnknownReviewer);
        },
        ["no rationale, no other factor"] = static async form =>
        {
            await RefusedAtOnce(form, new Desk(static _ => GateThat.Answers(static request => Decision(request, rationale: ""))), ReviewObstacle.NoRationale);
            await RefusedAtOnce(form, new Desk(static _ => GateThat.Answers(static request => Decision(request, factor: ""))), ReviewObstacle.NoOtherFactor);
        },
        ["an anonymous initiator"] = static async form =>
        {
            var (desk, subject) = Begin();
            desk.Worker = null;
            await Refused(form, desk, subject, ReviewObstacle.UnknownInitiator);
            await Refused(form, desk, subject, ReviewObstacle.UnknownInitiator, score: null);
            Assert.Equal(0, Ledger.Runs(subject));
        },
        ["nobody is the subject"] = static async form =>
        {
            var desk = new Desk();
            await Refused(form, desk, "", ReviewObstacle.UnknownSubject);
            Assert.Equal(0, Ledger.Runs(""));
        },
        ["the journal fails before the action"] = static async form =>
        {
            foreach (var failing in new[] { AdsUseEvent.Requested, AdsUseEvent.Used })
            {
                var desk = new Desk(static _ => GateThat.Answers(static request => Decision(request)));
                desk.JournalFails = entry => entry.Event == failing ? new IOException() : null;
                await Fault<IOException>(form, desk);
            }
        },
        ["the journal fails after the action"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            desk.Approve(subject);
            desk.JournalFails = static entry => entry.Event == AdsUseEvent.Happened ? new IOException() : null;
            await Call(form, desk, subject);
            Assert.Equal(AdsUseEvent.Used, desk.Events.Last());
        },
        ["the action itself throws"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            desk.Approve(subject);
            Ledger.Within(subject, static () => throw new ArithmeticException("of the action"));
            await Assert.ThrowsAsync<ArithmeticException>(() => Call(form, desk, subject));
            Assert.Equal(AdsUseEvent.OutcomeUnknown, desk.Events.Last());
            await Pending(form, desk, subject);
            Assert.Equal(1, Ledger.Runs(subject));
        },
        ["two reviewers race"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            var request = desk.Queue.Waiting.Single();
            using var barrier = new Barrier(2);
            var approve = Task.Run(() => barrier.SignalAndWait(TimeSpan.FromMinutes(1)) && desk.Queue.Approve(request, AccuracyFinding.Accurate, "yes", ["slips"]));
            var overturn = Task.Run(() => barrier.SignalAndWait(TimeSpan.FromMinutes(1)) && desk.Queue.Overturn(request, AccuracyFinding.Inaccurate, "no"));
            var (approved, overturned) = (await approve, await overturn);
            Assert.NotEqual(approved, overturned);
            if (approved)
            {
                Ledger.Permit(subject);
                await Call(form, desk, subject);
            }
            else
            {
                await Refused(form, desk, subject, ReviewObstacle.Overturned);
            }

            Assert.Equal(approved ? 1 : 0, Ledger.Runs(subject));
        },
        ["a thousand callers of one approval"] = static async form =>
        {
            var (desk, subject) = Begin();
            await Pending(form, desk, subject);
            desk.Approve(subject);
            var calls = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => Task.Run(async () =>
            {
                try
                {
                    await Call(form, desk, subject);
                    return true;
                }
                catch (HumanReviewRequiredException)
                {
                    return false;
                }
            })));
            Assert.Equal(1, calls.Count(static happened => happened));
            Assert.Equal(1, Ledger.Runs(subject));
        },
        ["a thousand requests in parallel"] = static async form =>
        {
            var desk = new Desk();
            var subjects = Enumerable.Range(0, 1_000).Select(static _ => Ledger.NewSubject()).ToList();
            await Task.WhenAll(subjects.Select(subject => Task.Run(() => Pending(form, desk, subject))));
            var approved = desk.Queue.Waiting.Where(static (_, index) => index % 2 == 0).ToList();
            foreach (var request in approved)
            {
                Ledger.Permit(request.Subject.Value!);
                Assert.True(desk.Queue.Approve(request, AccuracyFinding.Accurate, "yes", ["slips"]));
            }

            await Task.WhenAll(subjects.Select(subject => Task.Run(async () =>
            {
                try
                {
                    await Call(form, desk, subject);
                }
                catch (ReviewPendingException)
                {
                    // Half of them wait on.
                }
            })));
            Assert.Equal(500, subjects.Sum(Ledger.Runs));
        },
        ["culture and time zone change in between"] = static async form =>
        {
            var (desk, subject) = Begin();
            var culture = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
                await Pending(form, desk, subject);
                desk.Approve(subject);
                // The next machine is elsewhere: another culture, another offset of the same clock.
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
                desk.Now = desk.Now.ToOffset(TimeSpan.FromHours(-8));
                await Call(form, desk, subject);
            }
            finally
            {
                CultureInfo.CurrentCulture = culture;
            }

            Assert.Equal(1, Ledger.Runs(subject));
        },
        ["large and hostile arguments"] = static async form =>
        {
            foreach (var reason in new[] { "", "\0", "\uD800", "\uD801", "a\r\nb", "\u202Eexe", new string('x', 1_000_000), new string('x', 999_999) + "y", "{0}%n';--" })
            {
                var (desk, subject) = Begin();
                await Pending(form, desk, subject, reason);
                desk.Approve(subject);
                await Pending(form, desk, subject, reason + "\0");
                await Call(form, desk, subject, reason);
                Assert.Equal(1, Ledger.Runs(subject));
            }
        },
        ["no system was used"] = static async form =>
        {
            // The one way without a review: no output of a system, which the journal says.
            var (desk, subject) = Begin();
            Ledger.Permit(subject);
            await form.Call(desk.Gates, subject, null, "reason", default);
            Assert.Equal([AdsUseEvent.NoAds, AdsUseEvent.Happened], desk.Events);
            desk.JournalFails = static _ => new IOException();
            await Refused(form, desk, subject, ReviewObstacle.Fault, score: null);
            Assert.Equal(1, Ledger.Runs(subject));
        },
        ["no system was used, and the agency reviews that too"] = static async form =>
        {
            var desk = new Desk(settings: new ReviewGatesSettings(reviewsWithoutOutput: true));
            var subject = Ledger.NewSubject();
            await Pending(form, desk, subject, score: null);
            Assert.Equal(0, Ledger.Runs(subject));
        },
    };

    private static (Desk Desk, string Subject) Begin() => (new Desk(), Ledger.NewSubject());

    private static Task Call(Form form, Desk desk, string subject, string reason = "reason", double? score = Score) =>
        form.Call(desk.Gates, subject, score, reason, default);

    private static Task Pending(Form form, Desk desk, string subject, string reason = "reason", double? score = Score) =>
        Assert.ThrowsAsync<ReviewPendingException>(() => Call(form, desk, subject, reason, score));

    private static async Task<HumanReviewRequiredException> Refused(Form form, Desk desk, string subject, ReviewObstacle obstacle, double? score = Score)
    {
        var exception = await Assert.ThrowsAsync<HumanReviewRequiredException>(() => Call(form, desk, subject, score: score));
        Assert.Equal(obstacle, exception.Obstacle);
        return exception;
    }

    private static async Task RefusedAtOnce(Form form, Desk desk, ReviewObstacle obstacle)
    {
        var subject = Ledger.NewSubject();
        await Refused(form, desk, subject, obstacle);
        Assert.Equal(0, Ledger.Runs(subject));
    }

    private static async Task Fault<TCause>(Form form, Desk desk)
    {
        var subject = Ledger.NewSubject();
        var exception = await Refused(form, desk, subject, ReviewObstacle.Fault);
        Assert.IsAssignableFrom<TCause>(exception.InnerException);
        Assert.Equal(0, Ledger.Runs(subject));
    }

    /// <summary>Approves without telling the ledger: the scenario says that the action must not run.</summary>
    private static void Approve(Desk desk, TimeSpan? validFor = null) =>
        Assert.True(desk.Queue.Approve(desk.Queue.Waiting.Single(), AccuracyFinding.Accurate, "Income exceeds the limit", ["Pay slips"], validFor));

    private static ReviewDecision Decision(
        ReviewRequest request,
        string? fingerprint = null,
        string reviewer = "reviewer",
        string rationale = "yes",
        string factor = "slips",
        bool isUsed = false)
    {
        var decidedAt = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
        return new ReviewDecision(
            ReviewOutcome.Approved,
            fingerprint ?? request.Fingerprint,
            "decision",
            ["worker"],
            reviewer,
            ReviewerCapacity.AgencyEmployee,
            AccuracyFinding.Accurate,
            rationale,
            [factor],
            soleBasisAuthority: null,
            decidedAt,
            decidedAt.AddYears(1),
            isUsed ? decidedAt : null);
    }
}
