// Fields: of an object that is in sight, each instance and each field is its own place; of an object that is not (this, an injected one),
// a field holds whatever any member of the program puts into it.
namespace Conformance;

public static class Fields
{
    private sealed class Note
    {
        public string Text = "";
        public string Title = "";
        public Note? Inner;
    }

    public static void Field_Written(Person person)
    {
        var note = new Note();
        note.Text = person.Ssn;
        note.Title = person.Name;
        Ads.Send(note.Text); // flow: Ssn
        Ads.Send(note.Title); // no flow
    }

    public static void Field_OfNestedObject(Person person)
    {
        var note = new Note { Inner = new Note() };
        note.Inner.Text = person.Ssn;
        Ads.Send(note.Inner.Text); // flow: Ssn
        Ads.Send(note.Text); // no flow
    }

    public static void Field_NestedObjectTakenOut(Person person)
    {
        var inner = new Note();
        var outer = new Note { Inner = inner };
        inner.Text = person.Ssn;
        var again = outer.Inner;
        Ads.Send(again!.Text); // flow: Ssn
    }

    public static void Field_WholeObjectSent(Person person)
    {
        var note = new Note { Text = person.Ssn };
        Ads.Send(note); // flow: Ssn
        var other = new Note { Text = person.Name };
        Ads.Send(other); // no flow
    }

    private sealed class Desk
    {
        private string _pending = "";
        private string _greeting = "";

        public void Record(Person person)
        {
            _pending = person.Ssn;
            _greeting = person.Name;
        }

        public void Forward()
        {
            Ads.Send(_pending); // flow: Ssn
            Ads.Send(_greeting); // no flow
        }
    }

    private sealed class Intake
    {
        private readonly string _ssn;
        private readonly string _name;

        public Intake(Person person)
        {
            _ssn = person.Ssn;
            _name = person.Name;
        }

        public void Forward()
        {
            Ads.Send(_ssn); // flow: Ssn
            Ads.Send(this._name); // no flow
        }
    }

    private sealed class Session
    {
        public string LastAnswer = "";
        public string Topic = "";
    }

    private sealed class Recorder(Session session)
    {
        public void Record(Person person) => session.LastAnswer = person.Diagnosis;
    }

    private sealed class Reporter(Session session)
    {
        public void Report()
        {
            Ads.Send(session.LastAnswer); // flow: Diagnosis
            Ads.Send(session.Topic); // no flow
        }
    }

    private struct Slip
    {
        public string Text;
        public string Title;
    }

    public static void StructField_Written(Person person)
    {
        Slip slip = default;
        slip.Text = person.Ssn;
        Ads.Send(slip.Text); // flow: Ssn
        Ads.Send(slip.Title); // no flow
    }

    public static void StructField_CopyIsIndependent(Person person)
    {
        Slip original = default;
        var copy = original;
        copy.Text = person.Ssn;
        Ads.Send(copy.Text); // flow: Ssn
        Ads.Send(original.Text); // no flow
    }

    public static void StructField_CopyTakesTheValue(Person person)
    {
        Slip original = default;
        original.Text = person.Ssn;
        var copy = original;
        original.Text = "";
        Ads.Send(copy.Text); // flow: Ssn
        Ads.Send(original.Text); // no flow
    }

    private sealed class Counter
    {
        private int _copays;
        private int _visits;

        public void Add(Person person)
        {
            _copays += person.CopayCents;
            _visits += person.Visits;
        }

        public void Forward()
        {
            Ads.Send(_copays); // flow: CopayCents
            Ads.Send(_visits); // no flow
        }
    }

    private sealed class Volatile
    {
        private volatile string _latest = "";

        public void Store(Person person) => _latest = person.Ssn;

        public void Forward() => Ads.Send(_latest); // flow: Ssn
    }
}
