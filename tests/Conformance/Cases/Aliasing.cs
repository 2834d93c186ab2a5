// Aliasing: two names of one object see the same; two objects of one type do not.
namespace Conformance;

public static class Aliasing
{
    private sealed class Note
    {
        public string Text { get; set; } = "";

        public Note? Inner { get; set; }

        public Note Self() => this;
    }

    public static void Alias_SeesWrite(Person person)
    {
        var note = new Note();
        var same = note;
        same.Text = person.Ssn;
        Ads.Send(note.Text); // flow: Ssn
    }

    public static void Alias_SeesCleaning(Person person)
    {
        var note = new Note { Text = person.Ssn };
        var same = note;
        same.Text = "";
        Ads.Send(note.Text); // no flow
    }

    public static void TwoInstances(Person person)
    {
        var first = new Note();
        var second = new Note();
        first.Text = person.Ssn;
        second.Text = person.Name;
        Ads.Send(first.Text); // flow: Ssn
        Ads.Send(second.Text); // no flow
    }

    public static void TwoInstances_FromOneFactory(Person person)
    {
        var first = Make(person.Ssn);
        var second = Make(person.Name);
        Ads.Send(first.Text); // flow: Ssn
        Ads.Send(second.Text); // no flow
    }

    private static Note Make(string text) => new() { Text = text };

    public static void Alias_ThroughCollection(Person person)
    {
        var note = new Note();
        var notes = new List<Note> { note };
        note.Text = person.Ssn;
        Ads.Send(notes[0].Text); // flow: Ssn
    }

    public static void Alias_OutOfCollection(Person person)
    {
        var note = new Note();
        var notes = new List<Note> { note };
        notes[0].Text = person.Ssn;
        Ads.Send(note.Text); // flow: Ssn
    }

    public static void Alias_ThroughField(Person person)
    {
        var inner = new Note();
        var outer = new Note { Inner = inner };
        outer.Inner.Text = person.Ssn;
        Ads.Send(inner.Text); // flow: Ssn
        Ads.Send(outer.Text); // no flow
    }

    public static void Alias_ThroughReturn(Person person)
    {
        var note = new Note();
        note.Self().Text = person.Ssn;
        Ads.Send(note.Text); // flow: Ssn
    }

    public static void Alias_ThroughParameter(Person person)
    {
        var note = new Note();
        Fill(note, person);
        Ads.Send(note.Text); // flow: Ssn
        var other = new Note();
        FillName(other, person);
        Ads.Send(other.Text); // no flow
    }

    private static void Fill(Note note, Person person) => note.Text = person.Ssn;

    private static void FillName(Note note, Person person) => note.Text = person.Name;

    public static void Alias_OnOneBranch(Person person, bool left)
    {
        var first = new Note();
        var second = new Note();
        var chosen = left ? first : second;
        chosen.Text = person.Ssn;
        Ads.Send(first.Text); // flow: Ssn
        Ads.Send(second.Text); // flow: Ssn
    }

    public static void Alias_Rebound(Person person)
    {
        var note = new Note();
        var alias = note;
        alias = new Note();
        alias.Text = person.Ssn;
        Ads.Send(alias.Text); // flow: Ssn
        Ads.Send(note.Text); // no flow
    }

    public static void Parameter_Rebound(Person person)
    {
        var note = new Note();
        Replace(note, person);
        Ads.Send(note.Text); // no flow
    }

    private static void Replace(Note note, Person person)
    {
        note = new Note();
        note.Text = person.Ssn;
    }

    public static void TwoParameters_SameObject(Person person)
    {
        var note = new Note();
        Copy(note, note, person.Ssn);
        Ads.Send(note.Inner!.Text); // flow: Ssn
    }

    private static void Copy(Note from, Note to, string text)
    {
        from.Text = text;
        to.Inner = from;
    }

    public static void Cycle(Person person)
    {
        var note = new Note();
        note.Inner = note;
        note.Text = person.Ssn;
        Ads.Send(note.Inner.Inner!.Inner!.Text); // flow: Ssn
    }

    private sealed class Builder
    {
        private string _text = "";
        private string _title = "";

        public Builder Text(string text)
        {
            _text = text;
            return this;
        }

        public Builder Title(string title)
        {
            _title = title;
            return this;
        }

        public string BuildText() => _text;

        public string BuildTitle() => _title;
    }

    public static void FluentBuilder(Person person)
    {
        var builder = new Builder().Title(person.Name).Text(person.Ssn);
        Ads.Send(builder.BuildText()); // flow: Ssn
        Ads.Send(builder.BuildTitle()); // no flow
    }

    public static void MadeInLoop_NotOneObject(List<Person> people)
    {
        var last = new Note();
        foreach (var person in people)
        {
            var note = new Note();
            Ads.Send(note.Text); // no flow
            note.Text = person.Ssn;
            last = note;
        }

        Ads.Send(last.Text); // flow: Ssn
    }
}
