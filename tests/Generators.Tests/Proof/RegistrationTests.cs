using Microsoft.Extensions.DependencyInjection;

namespace AdsGuard.Generators.Tests.Proof;

/// <summary>What is generated to register gates and decorators, with a real container.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task DecoratedService_IsGated_AndTheImplementationIsNotToBeHad()
    {
        var desk = new Desk();
        DisposableModel model;
        await using (var provider = Provider(desk))
        {
            await using var scope = provider.CreateAsyncScope();
            var gated = scope.ServiceProvider.GetRequiredService<IEligibilityModel>();

            Assert.IsType<ReviewedEligibilityModel>(gated);
            Assert.Null(scope.ServiceProvider.GetService<DisposableModel>());
            Assert.Single(scope.ServiceProvider.GetServices<IEligibilityModel>());
            Assert.Same(gated, scope.ServiceProvider.GetRequiredService<IEligibilityModel>());
            Assert.Throws<ReviewPendingException>(() => gated.Assess("case 1", "facts"));
            Assert.Single(desk.Queue.Waiting);
            model = DisposableModel.Last!;
            Assert.False(model.IsDisposed);
        }

        Assert.True(model.IsDisposed);
    }

    [Fact]
    public void MissingGate_IsNamed()
    {
        using var provider = new ServiceCollection().AddScoped<ReviewGates>().AddReviewedEligibilityModel<DisposableModel>().BuildServiceProvider();
        using var scope = provider.CreateScope();

        var exception = Assert.Throws<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<IEligibilityModel>());
        Assert.Contains("IHumanReviewGate", exception.Message, StringComparison.Ordinal);
    }

    private static ServiceProvider Provider(Desk desk) =>
        new ServiceCollection()
            .AddSingleton<IHumanReviewGate>(desk.Queue)
            .AddSingleton<IInitiatorProvider>(desk)
            .AddSingleton<IAdsUseJournal>(desk)
            .AddSingleton<IReviewedOutputStore>(desk.Outputs)
            .AddSingleton(Desk.Key)
            .AddScoped<ReviewGates>()
            .AddReviewedEligibilityModel<DisposableModel>()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });

    private sealed class DisposableModel : IEligibilityModel, IAsyncDisposable
    {
        private readonly EligibilityModel _model = new(static () => new Assessment(0.1, Advice.Grant, "open", null));

        public DisposableModel() => Last = this;

        public static DisposableModel? Last { get; private set; }

        public bool IsDisposed { get; private set; }

        public int Calls => _model.Calls;

        public Task<Assessment> AssessAsync(string subject, string facts, CancellationToken cancellationToken = default) => _model.AssessAsync(subject, facts, cancellationToken);

        public ValueTask<Assessment?> AssessQuicklyAsync(string subject, string facts) => _model.AssessQuicklyAsync(subject, facts);

        public Assessment Assess(string subject, string facts) => _model.Assess(subject, facts);

        public double? Score(string subject, string facts) => _model.Score(subject, facts);

        public IReadOnlyList<Advice> Advise(string subject, string facts) => _model.Advise(subject, facts);

        public Assessment WithoutSubject(string facts) => _model.WithoutSubject(facts);

        public string Explain(string facts) => facts;

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return default;
        }
    }
}
