// Result, Option and Either types.
using System.Diagnostics.CodeAnalysis;

namespace Catalogue.Results;
public readonly struct Result<T>
{
    readonly T? _v;
    readonly string? _e;
    Result(T? v, string? e, bool ok)
    {
        _v = v;
        _e = e;
        Ok = ok;
    }

    public bool Ok { get; }
    public T Value => Ok ? _v! : throw new InvalidOperationException(_e);
    public string Error => _e ?? "";

    public static Result<T> Success(T v) => new(v, null, true);
    public static Result<T> Failure(string e) => new(default, e, false);
    public Result<U> Map<U>(Func<T, U> f) => Ok ? Result<U>.Success(f(_v!)) : Result<U>.Failure(_e!);
    public Result<U> Bind<U>(Func<T, Result<U>> f) => Ok ? f(_v!) : Result<U>.Failure(_e!);
    public U Match<U>(Func<T, U> ok, Func<string, U> bad) => Ok ? ok(_v!) : bad(_e!);
    public static implicit operator Result<T>(T v) => Success(v);
}

public abstract record Option<T>
{
    public sealed record Some(T Value) : Option<T>;
    public sealed record None : Option<T>;
    public T Or(T other) => this is Some s ? s.Value : other;
    public Option<U> Map<U>(Func<T, U> f) => this switch
    {
        Some s => new Option<U>.Some(f(s.Value)),
        _ => new Option<U>.None()};
}

public class Either<L, R>
{
    public L? Left;
    public R? Right;
    public static Either<L, R> OfLeft(L l) => new()
    {
        Left = l
    };
    public static Either<L, R> OfRight(R r) => new()
    {
        Right = r
    };
}

static class Ext
{
    public static async Task<Result<U>> Then<T, U>(this Task<Result<T>> t, Func<T, Task<U>> f)
    {
        var r = await t;
        return r.Ok ? Result<U>.Success(await f(r.Value)) : Result<U>.Failure(r.Error);
    }

    public static bool TryGet<T>(this Result<T> r, [MaybeNullWhen(false)] out T v)
    {
        v = r.Ok ? r.Value : default;
        return r.Ok;
    }
}

static class Root
{
    static Result<Person> Load(Person p) => p.Age > 200 ? Result<Person>.Failure("too old") : p;
    static Result<string> Check(Person p) => p.Ssn.Length == 11 ? p.Ssn : Result<string>.Failure("bad length " + p.Ssn.Length);
    static void Map(IModel m, Person p)
    {
        m.Ask(Load(p).Map(x => x.Ssn).Value); // flow
        m.Ask(Load(p).Map(x => x.Name).Value); // no flow
        m.Ask(Load(p).Bind(Check).Match(s => s, e => e)); // flow
        m.Ask(Load(p).Bind(Check).Match(s => "fine", e => e)); // no flow
        m.Ask(Load(p).Bind(Check).Error); // no flow
        if (Load(p).TryGet(out var v))
            m.Ask(v.Ssn); // flow
        if (Load(p).TryGet(out var w))
            m.Ask(w.City); // no flow
        Result<string> r = p.Ssn;
        m.Ask(r.Value); // flow
        m.Ask(r.Ok.ToString()); // no flow
        m.Ask(Result<string>.Failure("no " + p.Ssn).Error); // flow
    }

    static async Task Async(IModel m, Person p)
    {
        var r = await Task.FromResult(Load(p)).Then(async x =>
        {
            await Task.Yield();
            return x.Ssn;
        });
        m.Ask(r.Value); // flow
        var q = await Task.FromResult(Load(p)).Then(x => Task.FromResult(x.City));
        m.Ask(q.Value); // no flow
    }

    static void Options(IModel m, Person p)
    {
        Option<Person> o = new Option<Person>.Some(p);
        m.Ask(o.Map(x => x.Ssn).Or("none")); // flow
        m.Ask(o.Map(x => x.Name).Or("none")); // no flow
        Option<string> none = new Option<string>.None();
        m.Ask(none.Or(p.Ssn)); // flow
        m.Ask(none.Or("x")); // no flow
        m.Ask(Either<string, string>.OfLeft(p.Ssn).Right); // no flow
        m.Ask(Either<string, string>.OfLeft(p.Ssn).Left); // flow
    }
}
