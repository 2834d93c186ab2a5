// Of several implementations one runs: what one overwrites may still be there, what all overwrite is gone, whatever the order they stand in.
namespace Conformance;

public static class OneOfSeveralBodies
{
    private sealed class Letter
    {
        public string Text { get; set; } = "";

        public string Note { get; set; } = "";
    }

    private interface IStep
    {
        void Run(Letter letter);
    }

    private sealed class Keeps : IStep
    {
        public void Run(Letter letter)
        {
        }
    }

    private sealed class Erases : IStep
    {
        public void Run(Letter letter) => letter.Text = "";
    }

    private interface IEraser
    {
        void Run(Letter letter);
    }

    private sealed class ErasesToo : IEraser
    {
        public void Run(Letter letter) => letter.Text = "";
    }

    private sealed class Blanks : IEraser
    {
        public void Run(Letter letter) => letter.Text = " ";
    }

    private sealed class Refuses : IEraser
    {
        public void Run(Letter letter) => throw new NotSupportedException();
    }

    private interface ILookUp
    {
        bool Find(Person person, out string found);
    }

    private sealed class Real : ILookUp
    {
        public bool Find(Person person, out string found)
        {
            found = person.Ssn;
            return true;
        }
    }

    private sealed class Fake : ILookUp
    {
        public bool Find(Person person, out string found)
        {
            found = "";
            return false;
        }
    }

    private interface IRewriter
    {
        void Rewrite(ref string text);
    }

    private sealed class ABlank : IRewriter
    {
        public void Rewrite(ref string text) => text = "";
    }

    private sealed class BSame : IRewriter
    {
        public void Rewrite(ref string text)
        {
        }
    }

    private abstract class Field
    {
        public string Value { get; set; } = "";

        public virtual void Normalize() => Value = Value.Trim();
    }

    private sealed class Emptied : Field
    {
        public override void Normalize() => Value = "";
    }

    private interface IFirstOrSecond
    {
        void Run(Letter letter);
    }

    private sealed class SetsNote : IFirstOrSecond
    {
        public void Run(Letter letter) => letter.Note = "";
    }

    private sealed class LooksAtNote : IFirstOrSecond
    {
        public void Run(Letter letter) => letter.Text = letter.Note;
    }

    private static void Overwrites_One(IStep step, Person person)
    {
        var letter = new Letter { Text = person.Ssn };
        step.Run(letter);
        Ads.Send(letter.Text); // flow: Ssn
        Ads.Send(letter); // flow: Ssn
    }

    private static void Overwrites_All(IEraser eraser, Person person)
    {
        var letter = new Letter { Text = person.Ssn, Note = person.Name };
        eraser.Run(letter);
        Ads.Send(letter.Text); // no flow
    }

    private static void Out_OneOfTwo(ILookUp lookUp, Person person)
    {
        if (lookUp.Find(person, out var found))
            Ads.Send(found); // flow: Ssn
    }

    private static void Ref_OneOfTwo(IRewriter rewriter, Person person)
    {
        var text = person.Ssn;
        rewriter.Rewrite(ref text);
        Ads.Send(text); // flow: Ssn
    }

    private static void Virtual_OneOfTwo(Field field, Person person)
    {
        field.Value = person.Ssn;
        field.Normalize();
        Ads.Send(field.Value); // flow: Ssn
    }

    private static void SeesNothingOfTheOther(IFirstOrSecond step, Person person)
    {
        var letter = new Letter { Note = person.Ssn };
        step.Run(letter);
        Ads.Send(letter.Text); // flow: Ssn
    }

    public static void Delegate_OneOfTwo(Person person, bool erase)
    {
        var letter = new Letter { Text = person.Ssn };
        Action<Letter> step = erase ? given => given.Text = "" : given => { };
        step(letter);
        Ads.Send(letter.Text); // flow: Ssn
    }

    public static void Delegate_All(Person person, bool blank)
    {
        var letter = new Letter { Text = person.Ssn };
        Action<Letter> step = blank ? given => given.Text = " " : given => given.Text = "";
        step(letter);
        Ads.Send(letter.Text); // no flow
    }

    public static void Delegate_Combined(Person person)
    {
        var letter = new Letter { Note = person.Ssn };
        Action<Letter> steps = given => given.Text = given.Note;
        steps += given => given.Note = given.Text;
        steps(letter);
        Ads.Send(letter.Text); // flow: Ssn
    }

    public static void Delegate_CombinedErases(Person person)
    {
        var letter = new Letter { Text = person.Ssn };
        Action<Letter> steps = given => { };
        steps += given => given.Text = "";
        steps(letter);
        Ads.Send(letter.Text); // no flow (reported: one of the functions of a combined delegate is taken to run, not all of them)
    }

    public static void Known_Overwrites(Person person)
    {
        var letter = new Letter { Text = person.Ssn };
        new Erases().Run(letter);
        Ads.Send(letter.Text); // no flow
    }
}
