// Overrides behind interfaces: a base class implements the interface, an heir overrides it; open generic and variant implementations stand beside a closed one.
namespace Conformance;

public static class OverridesBehindInterfaces
{
    public interface IPost
    {
        string Text { get; }

        void Put(string text);
    }

    public class PlainPost : IPost
    {
        public virtual string Text => "";

        public virtual void Put(string text)
        {
        }
    }

    private sealed class SentPost(string text) : PlainPost
    {
        public override string Text => text;

        public override void Put(string text) => Ads.Send(text);
    }

    public interface IParcel
    {
        void Put(string text);
    }

    private abstract class Parcel : IParcel
    {
        public abstract void Put(string text);
    }

    private sealed class SentParcel : Parcel
    {
        public override void Put(string text) => Ads.Send(text);
    }

    public static void KnownClass(Person person)
    {
        IPost sent = new SentPost(person.Ssn);
        IPost plain = new PlainPost();
        sent.Put(person.Ssn); // flow: Ssn
        Ads.Send(sent.Text); // flow: Ssn
        plain.Put(person.Ssn); // no flow
    }

    public static void AnyClass(IPost post, IParcel parcel, Person person)
    {
        post.Put(person.Ssn); // flow: Ssn
        parcel.Put(person.Ssn); // flow: Ssn
    }

    private static void Forward<T>(T post, string text)
        where T : IPost => post.Put(text);

    public static void Constrained(Person person)
    {
        Forward(new SentPost(""), person.Ssn); // flow: Ssn
        Forward(new PlainPost(), person.Ssn); // no flow
    }

    public sealed record Letter(string Text);

    public interface IStore<T>
    {
        void Save(T entry);
    }

    private class Store<T> : IStore<T>
    {
        public void Save(T entry) => Ads.Send(entry!.ToString()!);
    }

    private sealed class CachedLetters : IStore<Letter>
    {
        public void Save(Letter entry)
        {
        }
    }

    public static void OpenBesideClosed(IStore<Letter> letters, Person person)
    {
        letters.Save(new Letter(person.Ssn)); // flow: Ssn
    }

    public interface IHandler<in T>
    {
        void Handle(T message);
    }

    private sealed class AnyHandler : IHandler<object>
    {
        public void Handle(object message) => Ads.Send(message);
    }

    private sealed class LetterHandler : IHandler<Letter>
    {
        public void Handle(Letter message)
        {
        }
    }

    public static void Contravariant(IHandler<Letter> letters, Person person)
    {
        letters.Handle(new Letter(person.Ssn)); // flow: Ssn
    }

    public interface ITopic<T>
    {
        void On(T message);
    }

    private sealed class TwoTopics : ITopic<int>, ITopic<string>
    {
        public void On(int message)
        {
        }

        public void On(string message) => Ads.Send(message);
    }

    private static void Publish<T>(ITopic<T> topic, T message) => topic.On(message);

    public static void TwoConstructions(Person person)
    {
        Publish<string>(new TwoTopics(), person.Ssn); // flow: Ssn
    }

    public interface IReader
    {
        string Read<T>(T from, ref T last)
            where T : class;
    }

    private sealed class TextReaderOfAll : IReader
    {
        public string Read<T>(T from, ref T last)
            where T : class => last + from.ToString();
    }

    public static void GenericMethodOfAnInterface(IReader reader, Person person)
    {
        var last = "";
        Ads.Send(reader.Read<string>(person.Ssn, ref last)); // flow: Ssn
        Ads.Send(new TextReaderOfAll().Read<string>("none", ref last)); // no flow
    }

    public interface IForm
    {
        string Body { get; set; }
    }

    private sealed class SentForm : IForm
    {
        public string Body
        {
            get => "";
            set => Ads.Send(value);
        }
    }

    public static void SetterBehindAnInterface(Person person)
    {
        IForm form = new SentForm();
        form.Body = person.Ssn; // flow (missed: a property that is assigned through an interface, or through a base that stores it, does not run the body of the setter behind it)
    }

    private delegate void Step(string text);

    private static Step Use(Step next, Action<string, Step> middleware) => text => middleware(text, next);

    public static void MiddlewareTwice(Person person)
    {
        Step send = Ads.Send;
        send = Use(send, (text, next) => next(text));
        send = Use(send, (text, next) => next(text));
        send(person.Ssn); // flow (missed: a middleware that is handed the next step as an argument is followed once, not through itself)
    }
}
