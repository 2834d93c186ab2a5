// Events: whoever raises hands the argument to whoever subscribed.
namespace Conformance;

public static class Events
{
    private sealed class Registered(string text) : EventArgs
    {
        public string Text => text;
    }

    private sealed class Registry
    {
        public event Action<string>? Added;

        public event Action<string>? Logged;

        public void Connect()
        {
            Added += text => Ads.Send(text);
            Logged += text => Console.WriteLine(text);
        }

        public void Add(Person person)
        {
            Added?.Invoke(person.Ssn); // flow: Ssn
            Added?.Invoke(person.Name); // no flow
            Logged?.Invoke(person.Ssn); // no flow
        }
    }

    private sealed class Intake
    {
        public event EventHandler<Registered>? Arrived;

        public void Arrive(string text) => Arrived?.Invoke(this, new Registered(text));
    }

    public static void Handler_CollectsArgument(Person person)
    {
        var intake = new Intake();
        var lines = new List<string>();
        intake.Arrived += (_, e) => lines.Add(e.Text);
        intake.Arrive(person.Ssn);
        Ads.Send(lines); // flow: Ssn
    }

    public static void Handler_CollectsHarmlessArgument(Person person)
    {
        var intake = new Intake();
        var lines = new List<string>();
        intake.Arrived += (_, e) => lines.Add(e.Text);
        intake.Arrive(person.Name);
        Ads.Send(lines); // no flow
    }

    public static void Handler_NotSubscribed(Person person)
    {
        var intake = new Intake();
        var lines = new List<string>();
        intake.Arrive(person.Ssn);
        Ads.Send(lines); // no flow
    }

    private sealed class Hub
    {
        private Action<string>? _handlers;

        public event Action<string> Published
        {
            add => _handlers += value;
            remove => _handlers -= value;
        }

        public void Publish(string text) => _handlers?.Invoke(text);
    }

    public static void OwnAccessors(Person person)
    {
        var hub = new Hub();
        var last = "";
        hub.Published += text => last = text;
        hub.Publish(person.Ssn);
        Ads.Send(last); // flow: Ssn
    }

    public static void OwnAccessors_Harmless(Person person)
    {
        var hub = new Hub();
        var last = "";
        hub.Published += text => last = text;
        hub.Publish(person.Name);
        Ads.Send(last); // no flow
    }

    private sealed class Screen
    {
        private string _shown = "";

        public Screen(Intake intake) => intake.Arrived += OnArrived;

        private void OnArrived(object? sender, Registered e) => _shown = e.Text;

        public string Shown => _shown;
    }

    public static void Handler_IsMethodOfOtherObject(Person person)
    {
        var intake = new Intake();
        var screen = new Screen(intake);
        intake.Arrive(person.Ssn);
        Ads.Send(screen.Shown); // flow: Ssn
    }

    private static class Bus
    {
        public static event Action<string>? Sent;

        public static void Publish(string text) => Sent?.Invoke(text);
    }

    public static void Static_Subscribe() => Bus.Sent += text => Ads.Send(text);

    public static void Static_Publish(Person person)
    {
        Bus.Publish(person.Ssn); // flow: Ssn
        Bus.Publish(person.Name); // no flow
    }

    private sealed partial class Partial
    {
        public partial event Action<string> Changed;

        public string Last = "";
    }

    private sealed partial class Partial
    {
        private Action<string>? _changed;

        public partial event Action<string> Changed
        {
            add => _changed += value;
            remove => _changed -= value;
        }

        public void Change(string text) => _changed?.Invoke(text);
    }

    public static void PartialEvent(Person person)
    {
        var source = new Partial();
        source.Changed += text => source.Last = text;
        source.Change(person.Ssn);
        Ads.Send(source.Last); // flow: Ssn
    }
}
