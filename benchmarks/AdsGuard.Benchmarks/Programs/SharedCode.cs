namespace AdsGuard.Benchmarks.Programs;

/// <summary>What all modules of a generated program build on.</summary>
internal static class SharedCode
{
    public static string Text(bool hasAds) => Common + (hasAds ? Ads : "");

    private const string Common = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Agency.Shared
        {
            public interface IEntity
            {
                Guid Id { get; }
            }

            public interface IRepository<T>
                where T : class, IEntity
            {
                Task<T?> GetAsync(Guid id, CancellationToken cancellation = default);

                Task<IReadOnlyList<T>> ListAsync(Func<T, bool> filter, CancellationToken cancellation = default);

                Task SaveAsync(T entity, CancellationToken cancellation = default);
            }

            public interface IClock
            {
                DateTimeOffset Now { get; }
            }

            public interface ILog<T>
            {
                void Write(string message, params object?[] values);
            }

            public readonly record struct Page<T>(IReadOnlyList<T> Items, int Number, int Total)
            {
                public bool IsLast => (Number + 1) * Items.Count >= Total;
            }

            public sealed class Result<T>
            {
                private Result(T? value, string? error) => (Value, Error) = (value, error);

                public T? Value { get; }

                public string? Error { get; }

                public bool IsOk => Error is null;

                public static Result<T> Ok(T value) => new(value, null);

                public static Result<T> Fail(string error) => new(default, error);

                public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => IsOk ? next(Value!) : Result<TNext>.Fail(Error!);
            }

            public abstract class MemoryRepository<T> : IRepository<T>
                where T : class, IEntity
            {
                private readonly Dictionary<Guid, T> _items = new();

                public Task<T?> GetAsync(Guid id, CancellationToken cancellation = default) => Task.FromResult(_items.TryGetValue(id, out var item) ? item : null);

                public Task<IReadOnlyList<T>> ListAsync(Func<T, bool> filter, CancellationToken cancellation = default) =>
                    Task.FromResult<IReadOnlyList<T>>(_items.Values.Where(filter).ToList());

                public Task SaveAsync(T entity, CancellationToken cancellation = default)
                {
                    Validate(entity);
                    _items[entity.Id] = entity;
                    return Task.CompletedTask;
                }

                protected abstract void Validate(T entity);
            }
        }

        """;

    private const string Ads = """

        namespace Agency.Assistance
        {
            using AdsGuard;

            [AdsClient("drafting-assistant")]
            public interface IDraftingModel
            {
                Task<string> CompleteAsync(string prompt, CancellationToken cancellation = default);
            }
        }

        """;
}
