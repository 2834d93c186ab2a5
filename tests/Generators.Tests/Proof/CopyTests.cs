using System.Runtime.InteropServices;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>What was reviewed is what is acted on, whatever the caller does meanwhile with what he handed over.</summary>
public sealed class CopyTests
{
    private readonly string _subject = Ledger.NewSubject();

    [Fact]
    public async Task ChangeWhileTheGateIsAsked_ChangesNothing()
    {
        var change = new TaskCompletionSource();
        var desk = DeskThatWaitsFor(() => change.Task);
        var forms = new CopyForms(desk.Gates);
        var batch = Batch();
        var pending = forms.DenyAsync(_subject, 0.3, Batch());
        change.SetResult();
        await Assert.ThrowsAsync<ReviewPendingException>(() => pending);
        desk.Approve(_subject);

        change = new TaskCompletionSource();
        var denied = forms.DenyAsync(_subject, 0.3, batch);
        batch.List[0] = "changed";
        batch.Nested[0][0] = batch.Bytes[0] = 9;
        Assert.True(MemoryMarshal.TryGetArray(batch.Memory, out var memory));
        memory.Array![0] = 9;
        batch.Pair.Item2[0] = batch.Fixed[0][0] = batch.Lines[0].Amount = 9;
        change.SetResult();
        await denied;

        Assert.Equal([Batch().ToText()], forms.Acted);
    }

    [Fact]
    public async Task ChangeWhileTheActionGoesOn_ChangesNothing()
    {
        var desk = new Desk();
        var forms = new CopyForms(desk.Gates);
        await Assert.ThrowsAsync<ReviewPendingException>(async () => await forms.DenyEachAsync(_subject, 0.3, ["x", "y"]).GetAsyncEnumerator().MoveNextAsync());
        desk.Approve(_subject);

        string[] reasons = ["x", "y"];
        var acted = new List<string>();
        await foreach (var reason in forms.DenyEachAsync(_subject, 0.3, reasons))
        {
            reasons[1] = "changed";
            acted.Add(reason);
        }

        Assert.Equal(["x", "y"], acted);
    }

    [Fact]
    public void ListThatIsAnotherEachTime_IsReadOnce()
    {
        var desk = new Desk();
        var forms = new CopyForms(desk.Gates);
        Assert.Throws<ReviewPendingException>(() => forms.DenyRead(_subject, 0.3, ["good"]));
        desk.Approve(_subject);
        forms.DenyRead(_subject, 0.3, new Fickle());

        Assert.Equal(["good"], forms.Acted);
    }

    [Fact]
    public void VariableOfTheCaller_IsHisUntilItHappened()
    {
        var desk = new Desk();
        var forms = new CopyForms(desk.Gates);
        List<string> own = ["x"];
        var reasons = own;
        Assert.Equal(ReviewOutcome.Pending, forms.TryDenyAndAdd(_subject, 0.3, ref reasons).Outcome);
        Assert.Same(own, reasons);
        desk.Approve(_subject);

        Assert.True(forms.DenyAndAdd(_subject, 0.3, ref reasons));
        Assert.Equal(["x", "added"], reasons);
        Assert.Equal(["x"], own);
    }

    [Fact]
    public async Task BytesBehindATypeParameter_AreCopied()
    {
        var change = new TaskCompletionSource();
        var desk = DeskThatWaitsFor(() => change.Task);
        var forms = new CopyForms(desk.Gates);
        var pending = forms.DenyGenericAsync(_subject, 0.3, new byte[] { 1 });
        change.SetResult();
        await Assert.ThrowsAsync<ReviewPendingException>(() => pending);
        desk.Approve(_subject);

        change = new TaskCompletionSource();
        byte[] data = [1];
        var denied = forms.DenyGenericAsync(_subject, 0.3, data);
        data[0] = 9;
        change.SetResult();
        await denied;

        Assert.Equal(["1"], forms.Acted);
    }

    [Fact]
    public async Task Decorator_ActsOnWhatWasReviewed()
    {
        List<string> reasons = ["x"];
        Desk desk = null!;
        desk = new Desk(queue => new GateThat(
            async (request, token) =>
            {
                reasons[0] = "changed";
                return await queue.RequestReviewAsync(request, token);
            },
            queue.TryUseAsync));
        var office = new ReviewedCopyOffice(new CopyOffice(), desk.Gates);
        await Assert.ThrowsAsync<ReviewPendingException>(() => ((ICopyOffice)office).StopAsync(_subject, 0.3, ["x"]));
        desk.Approve(_subject);
        reasons[0] = "x";

        Assert.Equal("x", await ((ICopyOffice)office).StopAsync(_subject, 0.3, reasons));
    }

    [Fact]
    public async Task OutputGate_AsksWithWhatTheOutputIsKeptUnder()
    {
        int[] incomes = [1];
        var store = new StoreThat(() => incomes[0] = 9);
        var desk = new Desk();
        var model = new CopyModel();
        var gates = new ReviewGates(desk.Queue, desk, Desk.Key, desk, desk, store, new ReviewGatesSettings(clock: () => desk.Now));

        Assert.Equal(0.9, await ((ICopyModel)new ReviewedCopyModel(model, gates)).ScoreAsync(_subject, incomes));
        Assert.Equal([1], model.Asked);
    }

    private static Batch Batch() => new(["a"], [[1]], [2], new byte[] { 3 }, (4, [5]), [[6]], [new Line { Amount = 7 }]);

    /// <summary>A desk whose gate takes no request before the caller has changed what he handed over.</summary>
    private static Desk DeskThatWaitsFor(Func<Task> change) => new(queue => new GateThat(
        async (request, token) =>
        {
            await change();
            return await queue.RequestReviewAsync(request, token);
        },
        queue.TryUseAsync));

    /// <summary>A store during whose search something happens.</summary>
    private sealed class StoreThat(Action happens) : IReviewedOutputStore
    {
        public StoredOutput<T>? Find<T>(string key)
        {
            happens();
            return null;
        }

        public Task<StoredOutput<T>?> FindAsync<T>(string key, CancellationToken cancellationToken = default) => Task.FromResult(Find<T>(key));

        public StoredOutput<T> Add<T>(string key, T output) => throw new NotSupportedException();

        public Task<StoredOutput<T>> AddAsync<T>(string key, T output, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public void Release<T>(string key, DateTimeOffset until) => throw new NotSupportedException();

        public Task ReleaseAsync<T>(string key, DateTimeOffset until, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
