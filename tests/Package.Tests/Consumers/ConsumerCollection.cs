namespace AdsGuard.Package.Tests.Consumers;

/// <summary>All tests that look at <see cref="BuiltConsumers"/> share one.</summary>
[CollectionDefinition(Name)]
public sealed class ConsumerCollection : ICollectionFixture<BuiltConsumers>
{
    public const string Name = "Built consumers";
}
