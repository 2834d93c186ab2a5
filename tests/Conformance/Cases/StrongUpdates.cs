// What is overwritten is gone; what may or may not be overwritten stays.
namespace Conformance;

public static class StrongUpdates
{
    private sealed class Note
    {
        public string Text { get; set; } = "";

        public void Erase() => Text = "";

        public void EraseIf(bool really)
        {
            if (really)
                Text = "";
        }
    }

    public static void Member_Overwritten(Person person)
    {
        var note = new Note();
        note.Text = person.Ssn;
        note.Text = "***";
        Ads.Send(note.Text); // no flow
        Ads.Send(note); // no flow
    }

    public static void Member_OverwrittenInCallee(Person person)
    {
        var note = new Note { Text = person.Ssn };
        note.Erase();
        Ads.Send(note.Text); // no flow
    }

    public static void Member_OverwrittenByOtherMethod(Person person)
    {
        var note = new Note { Text = person.Ssn };
        EraseOther(note);
        Ads.Send(note.Text); // no flow
    }

    private static void EraseOther(Note note) => note.Text = "";

    public static void Member_MayBeOverwritten(Person person, bool really)
    {
        var note = new Note { Text = person.Ssn };
        note.EraseIf(really);
        Ads.Send(note.Text); // flow: Ssn
    }

    public static void Member_OverwrittenWithProtected(Person person)
    {
        var note = new Note { Text = person.Name };
        note.Text = person.Diagnosis;
        Ads.Send(note.Text); // flow: Diagnosis
    }

    public static void Member_OtherObjectOverwritten(Person person)
    {
        var note = new Note { Text = person.Ssn };
        var other = new Note();
        other.Text = "";
        Ads.Send(note.Text); // flow: Ssn
    }

    public static void Element_UnknownIndexDoesNotClean(Person person, int index)
    {
        var cells = new string[2];
        cells[0] = person.Ssn;
        cells[index] = "";
        Ads.Send(cells[0]); // flow: Ssn
    }

    public static void Collection_AddDoesNotClean(Person person)
    {
        var lines = new List<string> { person.Ssn };
        lines.Add("");
        Ads.Send(lines); // flow: Ssn
    }

    public static void OneOfManyObjects_OverwriteDoesNotClean(List<Person> people)
    {
        var notes = new List<Note>();
        foreach (var person in people)
            notes.Add(new Note { Text = person.Ssn });
        notes[0].Text = "";
        Ads.Send(notes[1].Text); // flow: Ssn
    }

    public static void RefArgument_Overwritten(Person person)
    {
        var text = person.Ssn;
        Erase(ref text);
        Ads.Send(text); // no flow
    }

    private static void Erase(ref string text) => text = "";

    public static void NewObject_ReplacesOld(Person person)
    {
        var note = new Note { Text = person.Ssn };
        note = new Note();
        Ads.Send(note.Text); // no flow
    }

    public static void Struct_Reset(Person person)
    {
        var pair = (Id: person.Ssn, Label: person.Name);
        pair = default;
        Ads.Send(pair.Id); // no flow
    }

    public static void SelfAssignment_Keeps(Person person)
    {
        var text = person.Ssn;
        text = text.Trim();
        Ads.Send(text); // flow: Ssn
    }

    public static void ClassifiedMember_RedactedOnOneWayOnly(Person person, bool redact)
    {
        if (redact)
            person.Ssn = "-";
        Ads.Send(person.Ssn); // flow: Ssn
        person.Ssn = "-";
        Ads.Send(person.Ssn); // no flow
    }

    private static string _spare = "";

    private sealed class Slip
    {
        public string Text = "";
    }

    private static ref string Line(Slip slip, bool own)
    {
        if (own)
            return ref slip.Text;
        return ref _spare;
    }

    public static void ClassifiedMember_WhatItHoldsIsWrittenTo(Person person, bool own)
    {
        var slip = new Slip { Text = person.Ssn };
        if (person.Visits > 3)
            return;
        Line(slip, own) = "x";
        Ads.Send(person.Ssn); // flow: Ssn
    }
}
