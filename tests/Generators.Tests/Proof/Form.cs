namespace AdsGuard.Generators.Tests.Proof;

/// <summary>A generated form as the proof calls it: all of them the same way.</summary>
internal sealed record Form(string Name, bool IsAsync, Func<ReviewGates, string, double?, string, CancellationToken, Task> Call)
{
    public static IReadOnlyList<Form> All { get; } =
    [
        Sync("void", static (gates, subject, score, reason) => new InstanceForms(gates).Void(subject, score, reason)),
        Sync("value", static (gates, subject, score, reason) => new InstanceForms(gates).Value(subject, score, reason)),
        Sync("ref return", static (gates, subject, score, reason) => new InstanceForms(gates).Reference(subject, score, reason)++),
        Sync("in, ref and out", static (gates, subject, score, reason) => new InstanceForms(gates).ByReference(in subject, score, ref reason, out _)),
        Async("Task", static (gates, subject, score, reason, token) => new InstanceForms(gates).Async(subject, score, reason, token)),
        Async("Task of T", static (gates, subject, score, reason, token) => new InstanceForms(gates).ValueAsync(subject, score, reason, token)),
        Async("ValueTask", static (gates, subject, score, reason, token) => new InstanceForms(gates).LightAsync(subject, score, reason, token).AsTask()),
        Async("ValueTask of T", static (gates, subject, score, reason, token) => new InstanceForms(gates).LightValueAsync(subject, score, reason, token).AsTask()),
        Async("IAsyncEnumerable", static async (gates, subject, score, reason, token) =>
        {
            await foreach (var _ in new InstanceForms(gates).StreamAsync(subject, score, reason, token))
            {
            }
        }),
        Async("IAsyncEnumerator", static async (gates, subject, score, reason, token) =>
        {
            await using var items = new InstanceForms(gates).ReadAsync(subject, score, reason, token);
            while (await items.MoveNextAsync())
            {
            }
        }),
        Sync("IEnumerable", static (gates, subject, score, reason) => new InstanceForms(gates).Stream(subject, score, reason).Count()),
        Sync("IEnumerator", static (gates, subject, score, reason) =>
        {
            using var items = new InstanceForms(gates).Read(subject, score, reason);
            while (items.MoveNext())
            {
            }
        }),
        Sync("IEnumerable without type", static (gates, subject, score, reason) => new InstanceForms(gates).StreamOld(subject, score, reason).Cast<int>().Count()),
        Sync("IEnumerator without type", static (gates, subject, score, reason) =>
        {
            var items = new InstanceForms(gates).ReadOld(subject, score, reason);
            while (items.MoveNext())
            {
            }
        }),
        Async("generic method", static (gates, subject, score, reason, token) => new InstanceForms(gates).GenericAsync<string, int>(subject, score, reason, 1, token)),
        Sync("spans", static (gates, subject, score, reason) => new InstanceForms(gates).Spans(subject, score, [1, 2], reason)),
        Async("nested in a generic type", static (gates, subject, score, reason, token) => new Outer<string>.Nested(gates).DenyAsync(subject, score, reason, token)),
        Sync("nested record", static (gates, subject, score, reason) => new Outer<string>.NestedRecord(gates).Deny(subject, score, reason)),
        Sync("struct", static (gates, subject, score, reason) => new StructForm(gates).Deny(subject, score, reason)),
        Async("record struct", static (gates, subject, score, reason, _) => new RecordStructForm(gates).DenyAsync(subject, score, reason).AsTask()),
        Ambient("static extension", isAsync: true, static (subject, score, reason, token) => new Case(subject, "536-22-8726", []).DenyAsync(score, reason, token)),
        Ambient("partial of old", isAsync: false, static (subject, score, reason, _) => Run(() => StaticForms.CallOld(subject, score, reason))),
        Ambient("override", isAsync: false, static (subject, score, reason, _) => Run(() => ((Base)new Derived()).Deny(subject, score, reason))),
        Ambient("interface", isAsync: false, static (subject, score, reason, _) => Run(() => ((IDefaultForm)new DefaultForm()).Deny(subject, score, reason))),
        .. Twins,
        .. Decorated,
    ];

    private static IReadOnlyList<Form> Twins =>
    [
        Sync("Try of void", static (gates, subject, score, reason) => Throw(new InstanceForms(gates).TryVoid(subject, score, reason))),
        Sync("Try of value", static (gates, subject, score, reason) => Throw(new InstanceForms(gates).TryValue(subject, score, reason).Outcome)),
        Sync("Try of ref and out", static (gates, subject, score, reason) => Throw(new InstanceForms(gates).TryByReference(in subject, score, ref reason, out _).Outcome)),
        Async("Try of Task", static async (gates, subject, score, reason, token) => Throw(await new InstanceForms(gates).TryAsync(subject, score, reason, token))),
        Async("Try of Task of T", static async (gates, subject, score, reason, token) =>
            Throw((await new InstanceForms(gates).TryValueAsync(subject, score, reason, token)).Outcome)),
        Async("Try of ValueTask", static async (gates, subject, score, reason, token) => Throw(await new InstanceForms(gates).TryLightAsync(subject, score, reason, token))),
        Async("Try of ValueTask of T", static async (gates, subject, score, reason, token) =>
            Throw((await new InstanceForms(gates).TryLightValueAsync(subject, score, reason, token)).Outcome)),
    ];

    private static IReadOnlyList<Form> Decorated =>
    [
        Sync("decorated void", static (gates, subject, score, reason) => Decorate(gates).Stop(subject, score, reason)),
        Sync("decorated value and out", static (gates, subject, score, reason) => Decorate(gates).StopValue(subject, score, reason, out _)),
        Async("decorated Task", static (gates, subject, score, reason, token) => Decorate(gates).StopAsync(subject, score, reason, token)),
        Async("decorated generic method", static (gates, subject, score, reason, token) => Decorate(gates).StopAsync<string>(subject, score, reason, token).AsTask()),
        Async("decorated stream", static async (gates, subject, score, reason, token) =>
        {
            await foreach (var _ in Decorate(gates).StopStreamAsync(subject, score, reason, token))
            {
            }
        }),
        Sync("decorated default member", static (gates, subject, score, reason) => Decorate(gates).StopDefault(subject, score, reason)),
        Sync("decorated member of a base interface", static (gates, subject, score, reason) => ((IStops)new ReviewedStopsToo(new Stops(), gates)).Stop(subject, score, reason)),
        Sync("decorated member that hides another", static (gates, subject, score, reason) => ((IStopsToo)new ReviewedStopsToo(new Stops(), gates)).Stop(subject, score, reason)),
        Async("Try of decorated Task", static async (gates, subject, score, reason, token) =>
            Throw(await ((ReviewedBenefits<string>)Decorate(gates)).TryStopAsync(subject, score, reason, token))),
        Sync("Try of decorated void", static (gates, subject, score, reason) => Throw(((ReviewedBenefits<string>)Decorate(gates)).TryStop(subject, score, reason))),
    ];

    public override string ToString() => Name;

    // A decorator without gates cannot be made; what nobody gave it is closed.
    private static IBenefits<string> Decorate(ReviewGates gates) => new ReviewedBenefits<string>(new Benefits<string>(), gates);


    private static Form Sync(string name, Action<ReviewGates, string, double?, string> call) =>
        new(name, false, (gates, subject, score, reason, _) => Run(() => call(gates, subject, score, reason)));

    private static Form Async(string name, Func<ReviewGates, string, double?, string, CancellationToken, Task> call) => new(name, true, call);

    private static Form Ambient(string name, bool isAsync, Func<string, double?, string, CancellationToken, Task> call) =>
        new(name, isAsync, async (gates, subject, score, reason, token) =>
        {
            using (ReviewGates.Use(gates))
                await call(subject, score, reason, token);
        });

    private static Task Run(Action call)
    {
        try
        {
            call();
            return Task.CompletedTask;
        }
        catch (Exception exception)
        {
            return Task.FromException(exception);
        }
    }

    /// <summary>Turns the outcome of a twin into what the method itself throws, so that one proof serves both.</summary>
    private static void Throw(ReviewOutcome outcome)
    {
        if (outcome == ReviewOutcome.Pending)
            throw new ReviewPendingException();
        if (outcome != ReviewOutcome.Approved)
            throw new HumanReviewRequiredException("twin", outcome == ReviewOutcome.Overturned ? ReviewObstacle.Overturned : ReviewObstacle.Expired);
    }
}
