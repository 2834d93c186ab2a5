// Functions that one member keeps in a field, an event, a list or an object, and another runs, who names nothing of what they do.
namespace Conformance;

using System;
using System.Collections.Generic;
using System.Threading.Tasks;

public static class FunctionsInState
{
    public class InAField
    {
        private Action<object?> _run = _ => { };

        public void Set() => _run = Ads.Send;

        public void Run(Person person) => _run(person.Ssn); // flow: Ssn

        public void RunName(Person person) => _run(person.Name); // no flow
    }

    public class Hooks
    {
        public Action<string>? Told { get; set; }

        public Action<string>? Other { get; set; }
    }

    public class InAnObject
    {
        private readonly Hooks _hooks = new();

        private readonly List<string> _told = new();

        public void Set()
        {
            _hooks.Told = text => Ads.Send(text);
            _hooks.Other = text => _told.Add(text);
        }

        public void Tell(Person person) => _hooks.Told?.Invoke(person.Ssn); // flow: Ssn

        public void TellOther(Person person) => _hooks.Other?.Invoke(person.Ssn); // no flow
    }

    public class Inner
    {
        public Action<string>? Told { get; set; }
    }

    public class Outer
    {
        public Inner Inner { get; } = new();
    }

    public class TwoObjectsIn
    {
        private readonly Outer _outer = new();

        public TwoObjectsIn() => _outer.Inner.Told = Say;

        public void Tell(Person person) => _outer.Inner.Told!(person.Ssn); // flow: Ssn

        private static void Say(string text) => Ads.Send(text);
    }

    public class Publisher
    {
        public event Action<string>? Sent;

        public event Action<string>? Logged;

        public void Publish(Person person) => Sent?.Invoke(person.Ssn); // flow: Ssn

        public void Log(Person person) => Logged?.Invoke(person.Ssn); // no flow
    }

    // A container makes it: nobody calls the constructor.
    public class Subscriber
    {
        private readonly List<string> _lines = new();

        public Subscriber(Publisher publisher)
        {
            publisher.Sent += text => Ads.Send(text);
            publisher.Logged += text => _lines.Add(text);
        }
    }

    public class Bus
    {
        private readonly List<Action<string>> _handlers = new();

        public void Subscribe(Action<string> handler) => _handlers.Add(handler);

        public void Publish(Person person)
        {
            foreach (var handler in _handlers) handler(person.Ssn); // flow: Ssn
        }
    }

    public class Wiring(Bus bus)
    {
        public void Start() => bus.Subscribe(Say);

        private static void Say(string text) => Ads.Send(text);
    }

    public class Routes
    {
        private readonly Dictionary<string, Func<string, Task>> _routes = new();

        public void Map(string route, Func<string, Task> handler) => _routes[route] = handler;

        public Task Go(string route, Person person) => _routes[route](person.Ssn); // flow: Ssn
    }

    public static class Startup
    {
        public static void MapAll(Routes routes)
        {
            routes.Map("send", text =>
            {
                Ads.Send(text);
                return Task.CompletedTask;
            });
        }
    }

    public class Command(Action<string> run)
    {
        public void Run(string text) => run(text);
    }

    public class OwnerOfCommand
    {
        private Command? _command;

        public void Set() => _command = new Command(text => Ads.Send(text));

        public void Go(Person person) => _command!.Run(person.Ssn); // flow: Ssn
    }

    public static class Defaults
    {
        public static Action<string> Report { get; set; } = _ => { };
    }

    public static class SetterOfDefaults
    {
        public static void Set() => Defaults.Report = static text => Ads.Send(text);
    }

    public static class UserOfDefaults
    {
        public static void Go(Person person) => Defaults.Report(person.Ssn); // flow: Ssn
    }

    public class MadeByAnother
    {
        private Action<string> _run = _ => { };

        public void Set() => _run = Make();

        public void Run(Person person) => _run(person.Ssn); // flow: Ssn

        private static Action<string> Make() => text => Ads.Send(text);
    }

    public class PutIntoAReference
    {
        private Action<string>? _run;

        public void Set() => Put(ref _run);

        public void Run(Person person) => _run!(person.Ssn); // flow: Ssn

        private static void Put(ref Action<string>? run) => run = text => Ads.Send(text);
    }

    public record Job(string Name, Action<string> Do);

    public class TakenApart
    {
        private Job? _job;

        public void Set() => _job = new Job("send", text => Ads.Send(text));

        public void Run(Person person)
        {
            if (_job is (_, var run)) run(person.Ssn); // flow: Ssn
        }
    }

    public class InTuples
    {
        private readonly List<(string Name, Action<string> Do)> _jobs = new();

        public void Set() => _jobs.Add(("send", text => Ads.Send(text)));

        public void Run(Person person)
        {
            foreach (var (_, run) in _jobs) run(person.Ssn); // flow: Ssn (missed: a function in a tuple that is kept)
        }
    }

    public class Store
    {
        public string Last { get; set; } = "";

        public List<string> All { get; } = new();

        public string Other { get; set; } = "";
    }

    // A framework calls it, and hands over what others have, too. Of functions that is taken to be so; of data it would be reported wherever somebody writes a member of what he is handed.
    public static class Endpoint
    {
        public static void Post(Store store, Person person)
        {
            store.Last = person.Ssn;
            store.All.Add(person.Ssn);
        }
    }

    public class UserOfStore(Store store)
    {
        public void Last() => Ads.Send(store.Last); // flow: Ssn (missed: what a member puts into an object that it is handed, where nobody in sight calls it)

        public void All() => Ads.Send(store.All[0]); // flow: Ssn (missed: what a member puts into an object that it is handed, where nobody in sight calls it)

        public void Other() => Ads.Send(store.Other); // no flow
    }
}
