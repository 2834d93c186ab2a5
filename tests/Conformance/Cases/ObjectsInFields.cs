// Objects that outlive a call: one member sets what is in them, by itself or through another, and a second one reads it or hands the object over whole.
namespace Conformance;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

public static class ObjectsInFields
{
    public class Request
    {
        public string Prompt { get; set; } = "";

        public string User { get; set; } = "";
    }

    public class InAField
    {
        private readonly Request _request = new();

        public void Set(Person person) => _request.Prompt = person.Ssn;

        public void Whole() => Ads.Send(_request); // flow: Ssn

        public void AsJson() => Ads.Send(JsonSerializer.Serialize(_request)); // flow: Ssn

        public void InAnother() => Ads.Send(new { Request = _request }); // flow: Ssn

        public void InAList() => Ads.Send(new List<Request> { _request }); // flow: Ssn

        public void Part() => Ads.Send(_request.User); // no flow

        public void SetAgain()
        {
            _request.Prompt = "";
            Ads.Send(_request); // no flow
        }

        public void Another() => Ads.Send(new Request()); // no flow

        public void ByACallee() => Pass(_request); // flow: Ssn

        private static void Pass(object request) => Ads.Send(request);
    }

    public class Draft
    {
        public string Text { get; set; } = "";
    }

    public static class InAStaticField
    {
        private static readonly Draft Current = new();

        private static readonly List<Draft> All = new();

        public static void Set(Person person) => All[0].Text = person.Ssn;

        public static void Whole() => Ads.Send(Current); // flow: Ssn

        public static void List() => Ads.Send(All); // flow: Ssn

        public static void Element() => Ads.Send(All[1]); // flow: Ssn

        public static void Each()
        {
            foreach (var draft in All) Ads.Send(draft); // flow: Ssn
        }
    }

    public class Letter
    {
        public Envelope Envelope { get; } = new();

        public string Title { get; set; } = "";
    }

    public class Envelope
    {
        public Sheet Sheet { get; } = new();
    }

    public class Sheet
    {
        public string Text { get; set; } = "";
    }

    public class FurtherIn(Letter letter)
    {
        public void Set(Person person) => letter.Envelope.Sheet.Text = person.Ssn;

        public void One() => Ads.Send(letter.Envelope.Sheet); // flow: Ssn

        public void Two() => Ads.Send(letter.Envelope); // flow: Ssn

        public void Three() => Ads.Send(letter); // flow: Ssn

        public void Title() => Ads.Send(letter.Title); // no flow
    }

    public class Node
    {
        public string Text { get; set; } = "";

        public Node? Next { get; set; }
    }

    public class InAChain
    {
        private readonly Node _first = new();

        public void Set(Person person) => _first.Next!.Next!.Text = person.Ssn;

        public void Third() => Ads.Send(_first.Next!.Next); // flow: Ssn

        public void Second() => Ads.Send(_first.Next); // flow: Ssn

        public void First() => Ads.Send(_first); // flow: Ssn
    }

    public class Branch
    {
        public string Text { get; set; } = "";

        public List<Branch> Branches { get; } = new();
    }

    public class InATree
    {
        private readonly Branch _root = new();

        public void Set(Person person) => _root.Branches[0].Branches[1].Text = person.Ssn;

        public void Inner() => Ads.Send(_root.Branches[0].Branches[1]); // flow: Ssn

        public void Root() => Ads.Send(_root); // flow: Ssn
    }

    public class Ticket
    {
        public string Shown { get; set; } = "";

        [JsonIgnore]
        public string Hidden { get; set; } = "";

        [NotAdsInput]
        public string Inner { get; set; } = "";

        public bool IsOpen { get; set; }
    }

    public class LeftOut
    {
        private readonly Ticket _ticket = new();

        public void Set(Person person)
        {
            _ticket.Hidden = person.Ssn;
            _ticket.Inner = person.Ssn;
            _ticket.IsOpen = person.Ssn.Length > 0;
        }

        public void AsJson() => Ads.Send(JsonSerializer.Serialize(_ticket)); // no flow

        public void Whole() => Ads.Send(_ticket); // flow: Ssn

        public void Text() => Ads.Send(_ticket.Shown); // no flow
    }

    public class Memo
    {
        [NotAdsInput]
        public string Inner { get; set; } = "";

        public bool IsOpen { get; set; }
    }

    public class NoInput
    {
        private readonly Memo _memo = new();

        public void Set(Person person)
        {
            _memo.Inner = person.Ssn;
            _memo.IsOpen = person.Ssn.Length > 0;
        }

        public void Whole() => Ads.Send(_memo); // no flow
    }

    // The class is another assembly's.
    public class OfALibrary
    {
        private readonly UriBuilder _set = new();

        private readonly UriBuilder _notSet = new();

        public void Set(Person person) => _set.Query = person.Ssn;

        public void Whole() => Ads.Send(_set); // flow: Ssn

        public void Other() => Ads.Send(_notSet); // no flow

        public void SetAgain()
        {
            _set.Query = "";
            Ads.Send(_set); // no flow
        }
    }

    public class Slot<T>
    {
        public T? Content { get; set; }
    }

    public class OfInstantiations
    {
        private readonly Slot<string> _text = new();

        private readonly Slot<int> _number = new();

        public void Set(Person person) => _text.Content = person.Ssn;

        public void Text() => Ads.Send(_text); // flow: Ssn

        public void Number() => Ads.Send(_number); // no flow
    }

    public class Buffers
    {
        public StringBuilder Builder { get; } = new();

        public Dictionary<string, string> Table { get; } = new();
    }

    public class InBuffers
    {
        private readonly Buffers _buffers = new();

        public void Set(Person person) => _buffers.Builder.Append(person.Ssn);

        public void Whole() => Ads.Send(_buffers); // flow: Ssn

        public void Table() => Ads.Send(_buffers.Table); // no flow
    }

    public class Old
    {
        private string _text = "";

        public string Text
        {
            get => _text;
            set => _text = value;
        }
    }

    public class BehindCode
    {
        private readonly Old _old = new();

        public void Set(Person person) => _old.Text = person.Ssn;

        public void Whole() => Ads.Send(_old); // flow: Ssn

        public void AsJson() => Ads.Send(JsonSerializer.Serialize(_old)); // flow: Ssn
    }

    public abstract class Shape
    {
    }

    public class Circle : Shape
    {
        public string Text { get; set; } = "";
    }

    public class SeenAsItsBase
    {
        private readonly Shape _shape = new Circle();

        public void Set(Person person) => ((Circle)_shape).Text = person.Ssn;

        public void Whole() => Ads.Send(_shape); // flow: Ssn
    }

    public class Form
    {
        public string Answer { get; set; } = "";

        public string Other { get; set; } = "";
    }

    public class FilledByAnother
    {
        private readonly Form _form = new();

        public void Set(Person person) => Fill(_form, person);

        public void Answer() => Ads.Send(_form.Answer); // flow: Ssn

        public void Other() => Ads.Send(_form.Other); // no flow

        public void Whole() => Ads.Send(_form); // flow: Ssn

        private static void Fill(Form form, Person person) => form.Answer = person.Ssn;
    }

    public class Page
    {
        public string Text { get; set; } = "";
    }

    public interface IFiller
    {
        void Fill(Page page, string text);
    }

    public class Filler : IFiller
    {
        public void Fill(Page page, string text) => page.Text = text;
    }

    public class FilledByAService(IFiller filler)
    {
        private readonly Page _page = new();

        public void Set(Person person) => filler.Fill(_page, person.Ssn);

        public void Text() => Ads.Send(_page.Text); // flow: Ssn
    }

    public class Card
    {
        public string Text { get; set; } = "";
    }

    public class FilledByAnExtension
    {
        private readonly Card _card = new();

        public void Set(Person person) => _card.WriteTwice(person.Ssn);

        public void Text() => Ads.Send(_card.Text); // flow: Ssn
    }

    public class Mail
    {
        public string Text { get; set; } = "";

        public void Fill(Person person) => Text = person.Ssn;

        public void Go() => Ads.Send(this); // flow: Ssn
    }

    public interface IHolder<T>
    {
        T Value { get; }
    }

    public class Holder<T> : IHolder<T>
        where T : new()
    {
        private readonly T _value = new();

        public T Value => _value;
    }

    public class Options
    {
        public string Prompt { get; set; } = "";
    }

    public class BehindAGenericInterface(IHolder<Options> options)
    {
        public void Set(Person person) => options.Value.Prompt = person.Ssn;

        public void Part() => Ads.Send(options.Value.Prompt); // flow: Ssn

        public void Whole() => Ads.Send(options.Value); // flow: Ssn
    }

    public abstract class Block
    {
    }

    public class Quote : Block
    {
        public string Text { get; set; } = "";
    }

    public class Document
    {
        public Block Body { get; } = new Quote();
    }

    public class SeenAsTheirBase
    {
        private readonly List<Block> _blocks = new();

        private readonly Document _document = new();

        public void Set(Person person) => ((Quote)_blocks[0]).Text = person.Ssn;

        public void List() => Ads.Send(_blocks); // flow: Ssn

        public void Element() => Ads.Send(_blocks[0]); // flow: Ssn

        public void InAnother() => Ads.Send(_document); // flow: Ssn
    }

    public interface IMessage
    {
        string Text { get; set; }

        string Title { get; set; }
    }

    public class Message : IMessage
    {
        public string Text { get; set; } = "";

        public string Title { get; set; } = "";
    }

    public class SetThroughItsInterface(IMessage seen, Message itself)
    {
        public void Set(Person person) => seen.Text = person.Ssn;

        public void Interface() => Ads.Send(seen); // flow: Ssn

        public void Itself() => Ads.Send(itself); // flow: Ssn

        public void Part() => Ads.Send(itself.Text); // flow: Ssn

        public void Title() => Ads.Send(itself.Title); // no flow
    }

    public class Packet
    {
        public string Body { get; set; } = "";

        public Inside Inside { get; set; } = new();
    }

    public class Inside
    {
        public string Text { get; set; } = "";
    }

    public class SetAgainFurtherIn
    {
        private readonly Packet _packet = new();

        public void Set(Person person) => _packet.Inside.Text = person.Ssn;

        public void ObjectAgain()
        {
            _packet.Inside = new Inside();
            Ads.Send(_packet); // no flow
        }

        public void MemberAgain()
        {
            _packet.Inside.Text = "";
            Ads.Send(_packet.Inside); // no flow
            Ads.Send(_packet); // no flow
        }
    }

    public record Parcel(string Body, string Id);

    public class MadeWithoutItsName
    {
        private Parcel _parcel = null!;

        public void Set(Person person) => _parcel = new(person.Ssn, "1");

        public void Body() => Ads.Send(_parcel.Body); // flow: Ssn

        public void Id() => Ads.Send(_parcel.Id); // no flow

        public void Whole() => Ads.Send(_parcel); // flow: Ssn
    }

    public class Sheaf
    {
        public string Text { get; set; } = "";
    }

    public class Filling
    {
        public Filling(Sheaf sheaf, string text) => sheaf.Text = text;

        public Filling(Sheaf sheaf, int number)
            : this(sheaf, number.ToString())
        {
        }
    }

    public class FillingOfPeople(Sheaf sheaf, Person person) : Filling(sheaf, person.Ssn)
    {
    }

    public class FillingOfOthers : Filling
    {
        public FillingOfOthers(Sheaf sheaf, Person person)
            : base(sheaf, person.Ssn)
        {
        }
    }

    public class FilledByABaseConstructor
    {
        private readonly Sheaf _sheaf = new();

        public object Set(Person person) => new FillingOfOthers(_sheaf, person);

        public void Text() => Ads.Send(_sheaf.Text); // flow: Ssn
    }

    public abstract class Notice
    {
        protected Notice(string text) => Text = text;

        protected string Text { get; }
    }

    public class NoticeOfNumber(Person person) : Notice(person.Ssn)
    {
        public void Go() => Ads.Send(Text); // flow: Ssn
    }

    public class NoticeToAll : Notice
    {
        public NoticeToAll(Person person)
            : base(person.Name)
        {
        }

        // No heir holds what another hands to the constructor of their base.
        public void Go() => Ads.Send(Text); // no flow
    }

    public class Lines
    {
        public Lines(params string[] all) => All = all;

        public string[] All { get; }
    }

    public class MadeOfMany
    {
        private Lines _lines = new();

        public void Set(Person person) => _lines = new("a", "b", person.Ssn);

        public void Go() => Ads.Send(_lines.All[2]); // flow: Ssn
    }

    public class Cabinet
    {
        private readonly Dictionary<string, string> _drawers = new();

        public string this[string name]
        {
            get => _drawers[name];
            set => _drawers[name] = value;
        }
    }

    public class SetByAnIndexer
    {
        private readonly Cabinet _cabinet = new();

        public void Set(Person person) => _cabinet["a"] = person.Ssn;

        public void Element() => Ads.Send(_cabinet["a"]); // flow: Ssn

        public void Whole() => Ads.Send(_cabinet); // flow: Ssn
    }

    // It has itself with a longer and longer type argument.
    public class Unfolding<T>
    {
        public Unfolding<Unfolding<T>>? Next { get; set; }

        public string Text { get; set; } = "";
    }

    public class WithoutEnd
    {
        private readonly Unfolding<string> _first = new();

        public void Set(Person person) => _first.Text = person.Ssn;

        public void Whole() => Ads.Send(_first); // flow: Ssn
    }

    public class Cases
    {
        private readonly Dictionary<string, Case> _cases = new();

        public void Add(string id, Person person) => _cases[id] = new Case { Text = person.Ssn };

        public Case Get(string id) => _cases[id];

        public void Send(string id) => Ads.Send(_cases[id].Text); // flow: Ssn
    }

    public class Case
    {
        public string Text { get; set; } = "";
    }

    public class UserOfCases(Cases cases)
    {
        public void Send(string id) => Ads.Send(cases.Get(id).Text); // flow: Ssn
    }

    // A framework may hand them over.
    public static class HandlerOfCases
    {
        public static void Handle(Cases cases, string id) => Ads.Send(cases.Get(id).Text); // flow: Ssn (missed: what a store keeps that is handed in, where nobody in sight calls)
    }

    public class Note
    {
        public string Text { get; set; } = "";
    }

    // Only an object that nobody keeps is filled.
    public class FilledAndForgotten
    {
        private readonly Note _note = new();

        public string Local(Person person)
        {
            var note = new Note();
            Write(note, person.Ssn);
            return note.Text;
        }

        public void Text() => Ads.Send(_note.Text); // no flow

        private static void Write(Note note, string text) => note.Text = text;
    }
}

public static class CardExtensions
{
    public static void Write(this ObjectsInFields.Card card, string text) => card.Text = text;

    public static void WriteTwice(this ObjectsInFields.Card card, string text) => card.Write(text + text);
}
