// A mediator of the program's own, with handlers in a table and behaviors around them.
namespace Catalogue.Mediator;
public interface IRequest<TResult>;
public interface IHandler<TRequest, TResult>
    where TRequest : IRequest<TResult>
{
    Task<TResult> Handle(TRequest request, CancellationToken ct);
}

public interface IBehavior
{
    Task<object> Run(object request, Func<Task<object>> next);
}

public sealed class Mediator(IReadOnlyDictionary<Type, object> handlers, params IBehavior[] behaviors)
{
    public async Task<T> Send<T>(IRequest<T> r)
    {
        Func<Task<object>> call = async () => (object)(await (Task<T>)((dynamic)handlers[r.GetType()]).Handle((dynamic)r, CancellationToken.None))!;
        foreach (var b in behaviors)
        {
            var inner = call;
            call = () => b.Run(r, inner);
        }

        return (T)await call();
    }

    public Task<T> Direct<TR, T>(TR r)
        where TR : IRequest<T> => ((IHandler<TR, T>)handlers[typeof(TR)]).Handle(r, default);
}

public sealed record Explain([property: Pii(PiiKind.SocialSecurityNumber)] string Ssn, string Topic) : IRequest<string>;
public sealed record Count(string Topic) : IRequest<int>;
public sealed class ExplainHandler(IModel model) : IHandler<Explain, string>
{
    public Task<string> Handle(Explain request, CancellationToken ct)
    {
        model.Ask("Explain " + request.Topic); // no flow
        model.Ask($"Explain {request.Topic} to {request.Ssn}"); // flow
        return Task.FromResult(request.Ssn);
    }
}

public sealed class CountHandler(IModel model) : IHandler<Count, int>
{
    public Task<int> Handle(Count request, CancellationToken ct)
    {
        model.Send(request); // no flow
        return Task.FromResult(3);
    }
}

public sealed class Timing : IBehavior
{
    public async Task<object> Run(object request, Func<Task<object>> next)
    {
        var r = await next();
        return r;
    }
}

static class Root
{
    static async Task Start(IModel m, Person p)
    {
        var med = new Mediator(new Dictionary<Type, object> { [typeof(Explain)] = new ExplainHandler(m), [typeof(Count)] = new CountHandler(m) }, new Timing());
        var text = await med.Send(new Explain(p.Ssn, "forms"));
        m.Ask(text); // flow
        var n = await med.Send(new Count("x"));
        m.Ask(n.ToString()); // no flow (reported: a call that is bound at run time is taken to run every handler)
        m.Ask(await med.Direct<Explain, string>(new Explain(p.Ssn, "t"))); // flow
    }
}
