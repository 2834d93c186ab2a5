// Mediators: Send(request) reaches the handler of that request type, through a container, a table of delegates or a cast.
namespace Conformance;

public static class Mediators
{
    public interface IRequest<TResponse>;

    public interface IHandler<TRequest, TResponse>
        where TRequest : IRequest<TResponse>
    {
        TResponse Handle(TRequest request);
    }

    public sealed class Mediator(IServiceProvider services)
    {
        public TResponse Send<TRequest, TResponse>(TRequest request)
            where TRequest : IRequest<TResponse>
        {
            var handler = (IHandler<TRequest, TResponse>)services.GetService(typeof(IHandler<TRequest, TResponse>))!;
            return handler.Handle(request);
        }
    }

    public sealed record Summarize(Person Applicant) : IRequest<string>;

    public sealed class SummarizeHandler : IHandler<Summarize, string>
    {
        public string Handle(Summarize request) => request.Applicant.Name + request.Applicant.Diagnosis;
    }

    public sealed record Greet(Person Applicant) : IRequest<string>;

    public sealed class GreetHandler : IHandler<Greet, string>
    {
        public string Handle(Greet request) => "Dear " + request.Applicant.Name;
    }

    public static void Container_Response(Mediator mediator, Person person)
    {
        Ads.Send(mediator.Send<Summarize, string>(new Summarize(person))); // flow: Diagnosis
        Ads.Send(mediator.Send<Greet, string>(new Greet(person))); // no flow (reported: a container that finds handlers by open generic type runs all of them)
    }

    public sealed record AskModel(string Question) : IRequest<int>;

    public sealed class AskModelHandler(IModel model) : IHandler<AskModel, int>
    {
        public int Handle(AskModel request)
        {
            model.Send(request.Question);
            return 0;
        }
    }

    public sealed record WriteLog(string Line) : IRequest<int>;

    public sealed class WriteLogHandler : IHandler<WriteLog, int>
    {
        public int Handle(WriteLog request)
        {
            Console.WriteLine(request.Line);
            return 0;
        }
    }

    public static void Container_SinkInHandler(Mediator mediator, Person person)
    {
        mediator.Send<AskModel, int>(new AskModel(person.Ssn)); // flow: Ssn
        mediator.Send<AskModel, int>(new AskModel(person.Name)); // no flow
        mediator.Send<WriteLog, int>(new WriteLog(person.Ssn)); // no flow
    }

    public sealed record Screen(Person Applicant) : IRequest<int>;

    public sealed class ScreenHandler(IModel model) : IHandler<Screen, int>
    {
        public int Handle(Screen request)
        {
            model.Send(request.Applicant.Name); // no flow
            model.Send(request.Applicant.Ssn); // flow: Ssn
            return 0;
        }
    }

    public static int Container_ClassifiedMemberInHandler(Mediator mediator, Person person) =>
        mediator.Send<Screen, int>(new Screen(person));

    public sealed class Router
    {
        private readonly Dictionary<Type, Func<object, object>> _routes = [];

        public void Register<TRequest>(Func<TRequest, object> handler) => _routes[typeof(TRequest)] = request => handler((TRequest)request);

        public object Route(object request) => _routes[request.GetType()](request);
    }

    public sealed record GetDiagnosis(Person Applicant);

    public static void Table_OfDelegates(Person person)
    {
        var router = new Router();
        router.Register<GetDiagnosis>(request => request.Applicant.Diagnosis);
        Ads.Send(router.Route(new GetDiagnosis(person))); // flow: Diagnosis
    }

    public sealed record GetName(Person Applicant);

    public static void Table_OfDelegatesHarmless(Person person)
    {
        var router = new Router();
        router.Register<GetName>(request => request.Applicant.Name);
        Ads.Send(router.Route(new GetName(person))); // no flow
    }

    public static void Table_OfTwoDelegates(Person person)
    {
        var router = new Router();
        router.Register<GetName>(request => request.Applicant.Name);
        router.Register<GetDiagnosis>(request => request.Applicant.Diagnosis);
        Ads.Send(router.Route(new GetDiagnosis(person))); // flow: Diagnosis
        Ads.Send(router.Route(new GetName(person))); // no flow (reported: delegates stored under a type key are one entry of the dictionary)
    }

    public static void Switch_OnRequestType(Person person)
    {
        Ads.Send(Answer(new GetDiagnosis(person))); // flow: Diagnosis
        Ads.Send(Answer(new GetName(person))); // no flow
    }

    private static string Answer(object request) => request switch
    {
        GetDiagnosis get => get.Applicant.Diagnosis,
        GetName get => get.Applicant.Name,
        _ => "",
    };

    public abstract class Behavior
    {
        public abstract string Run(string request, Func<string, string> next);
    }

    public sealed class Trimming : Behavior
    {
        public override string Run(string request, Func<string, string> next) => next(request.Trim());
    }

    public sealed class Masking : Behavior
    {
        public override string Run(string request, Func<string, string> next) => next("***");
    }

    public static void Pipeline_OfBehaviors(Person person)
    {
        Ads.Send(new Trimming().Run(person.Ssn, text => "> " + text)); // flow: Ssn
        Ads.Send(new Masking().Run(person.Ssn, text => "> " + text)); // no flow
    }

    public interface INotificationHandler<in T>
    {
        void Handle(T notification);
    }

    public sealed record Admitted(string Note);

    public sealed class TellModel : INotificationHandler<Admitted>
    {
        public void Handle(Admitted notification) => Ads.Send(notification.Note);
    }

    public sealed class TellConsole : INotificationHandler<Admitted>
    {
        public void Handle(Admitted notification) => Console.WriteLine(notification.Note);
    }

    public sealed class Publisher(IEnumerable<INotificationHandler<Admitted>> handlers)
    {
        public void Publish(Admitted notification)
        {
            foreach (var handler in handlers)
                handler.Handle(notification);
        }
    }

    public static void Publish_ToEveryHandler(Publisher publisher, Person person)
    {
        publisher.Publish(new Admitted(person.Diagnosis)); // flow: Diagnosis
        publisher.Publish(new Admitted(person.Name)); // no flow
    }
}
