// Heirs of one base: a thousand repositories share the code of one, and each runs what it overrides itself. The class of the receiver is known where one class alone is behind the interface.
namespace Conformance;

public static class HeirsOfOneBase
{
    public interface IEntry
    {
        string Key { get; }
    }

    public interface IStore<T>
    {
        void Save(T entry);

        void SaveAll(IEnumerable<T> entries);

        string Describe(T entry);
    }

    public sealed class Letter(string text) : IEntry
    {
        public string Key => "letter";

        public string Text { get; } = text;
    }

    public sealed class Note(string text) : IEntry
    {
        public string Key => Text;

        public string Text { get; } = text;
    }

    public sealed class Memo(string text) : IEntry
    {
        public string Key => "memo";

        public string Text { get; } = text;
    }

    public interface ILetterStore : IStore<Letter>;

    public interface INoteStore : IStore<Note>;

    public interface IMemoStore : IStore<Memo>;

    public abstract class Store<T> : IStore<T>
        where T : IEntry
    {
        private readonly Dictionary<string, T> _entries = [];

        public void Save(T entry)
        {
            Check(entry);
            _entries[entry.Key] = entry;
        }

        public void SaveAll(IEnumerable<T> entries)
        {
            foreach (var entry in entries) SaveOne(entry);
        }

        public string Describe(T entry) => "Entry " + entry.Key + Detail(entry);

        protected abstract void Check(T entry);

        protected virtual string Detail(T entry) => "";

        private void SaveOne(T entry) => this.Check(entry);
    }

    private sealed class LetterStore : Store<Letter>, ILetterStore
    {
        protected override void Check(Letter entry) => Ads.Send(entry.Text);
    }

    private sealed class NoteStore : Store<Note>, INoteStore
    {
        protected override void Check(Note entry)
        {
            if (entry.Text.Length > 100) throw new ArgumentException("too long", nameof(entry));
        }
    }

    private class MemoStore : Store<Memo>, IMemoStore
    {
        protected override void Check(Memo entry)
        {
        }

        protected override string Detail(Memo entry) => entry.Text;
    }

    private sealed class SentMemoStore : MemoStore
    {
        protected override void Check(Memo entry) => Ads.Send(entry.Text);
    }

    public static void OneClassBehindTheInterface(ILetterStore letters, INoteStore notes, Person person)
    {
        letters.Save(new Letter(person.Ssn)); // flow: Ssn
        notes.Save(new Note(person.Ssn)); // no flow
    }

    public static void ThroughAnotherMemberOfTheBase(ILetterStore letters, INoteStore notes, Person person)
    {
        letters.SaveAll([new Letter(person.Ssn)]); // flow: Ssn
        notes.SaveAll([new Note(person.Ssn)]); // no flow
    }

    public static void OverrideThatHandsOut(ILetterStore letters, IMemoStore memos, Person person)
    {
        Ads.Send(letters.Describe(new Letter(person.Ssn))); // no flow
        Ads.Send(memos.Describe(new Memo(person.Ssn))); // flow: Ssn
    }

    public static void MemberOfTheTypeArgument(INoteStore notes, ILetterStore letters, Person person)
    {
        // The key of a note is its text, that of a letter is not.
        Ads.Send(notes.Describe(new Note(person.Ssn))); // flow: Ssn
        Ads.Send(letters.Describe(new Letter(person.Ssn))); // no flow
    }

    public static void SeveralClassesBehindTheInterface(IMemoStore memos, Person person)
    {
        memos.Save(new Memo(person.Ssn)); // flow: Ssn
    }

    public static void TheGenericInterface(IStore<Note> notes, IStore<Letter> letters, Person person)
    {
        notes.Save(new Note(person.Ssn)); // no flow
        letters.Save(new Letter(person.Ssn)); // flow: Ssn
    }

    public static void AnyHeir<T>(Store<T> store, T entry)
        where T : IEntry
    {
        store.Save(entry);
    }

    public static void HandedOnToAnyHeir(Person person)
    {
        AnyHeir(new LetterStore(), new Letter(person.Ssn)); // flow: Ssn
        AnyHeir(new NoteStore(), new Note(person.Ssn)); // no flow
    }

    private sealed class Desk(ILetterStore letters, INoteStore notes)
    {
        private readonly INoteStore _notes = notes;

        public void InFields(Person person)
        {
            letters.Save(new Letter(person.Ssn)); // flow: Ssn
            _notes.Save(new Note(person.Ssn)); // no flow
        }
    }

    private abstract class Case
    {
        private readonly List<string> _lines = [];

        public void Handle(string text)
        {
            _lines.Add(text);
            Finish();
        }

        public string Lines() => string.Join(' ', _lines);

        protected virtual void Finish()
        {
        }
    }

    private sealed class OpenCase : Case;

    private sealed class SentCase : Case
    {
        protected override void Finish() => Ads.Send(Lines());
    }

    public static void OverrideThatReadsTheBase(Person person)
    {
        // Where the case was made is in sight, so what it holds is, too.
        new OpenCase().Handle(person.Ssn); // no flow
        new SentCase().Handle(person.Ssn); // flow: Ssn
    }

    public interface IChannel
    {
        void Post(string text);

        void PostAll(IEnumerable<string> texts);
    }

    public interface IMail : IChannel;

    public interface IChat : IChannel;

    public interface IEither : IChannel;

    private abstract class Channel : IChannel
    {
        public void Post(string text) => Deliver(text.Trim());

        public void PostAll(IEnumerable<string> texts)
        {
            foreach (var text in texts) PostOne(text);
        }

        protected abstract void Deliver(string text);

        private void PostOne(string text) => this.Deliver(text);
    }

    private sealed class MailChannel : Channel, IMail, IEither
    {
        protected override void Deliver(string text)
        {
        }
    }

    private sealed class ChatChannel : Channel, IChat, IEither
    {
        protected override void Deliver(string text) => Ads.Send(text);
    }

    public static void TextForOneClass(IMail mail, IChat chat, Person person)
    {
        mail.Post(person.Ssn); // no flow
        chat.Post(person.Ssn); // flow: Ssn
    }

    public static void TextThroughAnotherMember(IMail mail, IChat chat, Person person)
    {
        mail.PostAll([person.Ssn]); // no flow
        chat.PostAll([person.Ssn]); // flow: Ssn
    }

    public static void TextForSeveralClasses(IEither either, IChannel any, Person person)
    {
        either.Post(person.Ssn); // flow: Ssn
        any.Post(person.Ssn); // flow: Ssn
    }

    private sealed class Post(IMail mail, IChat chat)
    {
        private readonly IMail _mail = mail;

        public void TextByFields(Person person)
        {
            _mail.Post(person.Ssn); // no flow
            chat.Post(person.Ssn); // flow: Ssn
        }

        public void HandedDown(Person person)
        {
            Forward(_mail, person.Ssn); // no flow
            Forward(chat, person.Ssn); // flow: Ssn
        }

        private static void Forward(IChannel channel, string text) => channel.Post(text);
    }
}
