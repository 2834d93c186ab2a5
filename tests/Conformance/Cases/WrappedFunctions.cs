// Wrapped functions: however often a function is wrapped in another one, what runs in the end is what was wrapped first.
namespace Conformance;

public static class WrappedFunctions
{
    private static Func<string> Wrapped(Func<string> inner) => () => inner();

    private static Action<string> Wrapped(Action<string> inner) => text => inner(text);

    private static Func<string> Silenced(Func<string> inner) => () =>
    {
        inner();
        return "";
    };

    public static void Wrapped_FourTimes(Person person)
    {
        Func<string> f = () => person.Ssn;
        f = Wrapped(f);
        f = Wrapped(f);
        f = Wrapped(f);
        f = Wrapped(f);
        Ads.Send(f()); // flow: Ssn
    }

    public static void Wrapped_EightTimes(Person person)
    {
        Ads.Send(Wrapped(Wrapped(Wrapped(Wrapped(Wrapped(Wrapped(Wrapped(Wrapped(() => person.Ssn))))))))()); // flow: Ssn
        Ads.Send(Wrapped(Wrapped(Wrapped(Wrapped(Wrapped(Wrapped(Wrapped(Wrapped(() => person.Name))))))))()); // no flow
    }

    public static void Wrapped_InALoop(Person person)
    {
        Func<string> f = () => person.Ssn;
        for (var i = 0; i < person.Visits; i++) f = Wrapped(f);
        Ads.Send(f()); // flow: Ssn
    }

    public static void Sink_WrappedFiveTimes(Person person)
    {
        Action<string> send = static text => Ads.Send(text);
        send = Wrapped(Wrapped(Wrapped(Wrapped(Wrapped(send)))));
        send(person.Ssn); // flow: Ssn
    }

    public static void Result_Dropped(Person person)
    {
        Ads.Send(Silenced(Wrapped(() => person.Ssn))()); // no flow
        Ads.Send(Silenced(Wrapped(Wrapped(Wrapped(Wrapped(() => person.Ssn)))))()); // no flow
    }

    private delegate string Step(string text);

    public static void Pipeline_OfSteps(Person person)
    {
        var layers = new List<Func<Step, Step>> { static next => text => next(text + "!"), static next => text => next(text.Trim()), static next => text => "[" + next(text) + "]" };
        Step pipeline = static text => text;
        foreach (var layer in Enumerable.Reverse(layers)) pipeline = layer(pipeline);
        Ads.Send(pipeline(person.Ssn)); // flow: Ssn
        Ads.Send(pipeline(person.Name)); // no flow
    }

    private sealed class Letter
    {
        public string Text { get; set; } = "";

        public string Title { get; set; } = "";
    }

    private delegate void Handler(Letter letter);

    public static void Pipeline_Aggregated(Person person)
    {
        Func<Handler, Handler>[] layers =
        [
            static next => letter =>
            {
                next(letter);
                Ads.Send(letter.Title); // no flow
            },
            next => letter =>
            {
                letter.Text = person.Ssn;
                next(letter);
            },
        ];
        Handler last = static letter => Ads.Send(letter.Text);
        layers.Aggregate(last, static (next, layer) => layer(next))(new Letter()); // flow: Ssn
    }
}
