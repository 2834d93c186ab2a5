// One generic class made with several type arguments: what is kept in an object of one instantiation is not in those of another, and is found wherever it is the same.
namespace Conformance;

using System;
using System.Collections.Generic;

public static class Instantiations
{
    public class Weather
    {
        public string Text { get; set; } = "";

        public int Degrees { get; set; }
    }

    public interface IStore<T>
    {
        void Save(T item);

        T First();
    }

    public interface IReader<out T>
    {
        T Any();
    }

    public class Store<T> : IStore<T>
    {
        private readonly List<T> _items = new();

        public void Save(T item) => _items.Add(item);

        public T First() => _items[0];
    }

    public abstract class Table<T>
    {
        private readonly Dictionary<string, T> _rows = new();

        public void Put(string key, T row) => _rows[key] = row;

        public T Get(string key) => _rows[key];
    }

    public class PersonTable : Table<Person>
    {
    }

    public class WeatherTable : Table<Weather>
    {
        public void Report() => Ads.Send(Get("today")); // no flow
    }

    public class OfClasses(Store<Person> people, Store<Weather> weather, Store<string> texts, Store<int> numbers)
    {
        public void Fill(Person person, Weather today)
        {
            people.Save(person);
            weather.Save(today);
            texts.Save(person.Ssn);
            numbers.Save(today.Degrees);
        }

        public void People() => Ads.Send(people.First()); // flow

        public void Today() => Ads.Send(weather.First()); // no flow

        public void Texts() => Ads.Send(texts.First()); // flow: Ssn

        public void Numbers() => Ads.Send(numbers.First().ToString()); // no flow
    }

    public class OfHeirs(PersonTable people, WeatherTable weather)
    {
        public void Fill(Person person, Weather today)
        {
            people.Put("x", person);
            weather.Put("x", today);
        }

        public void Person() => Ads.Send(people.Get("x")); // flow

        public void Today() => Ads.Send(weather.Get("x")); // no flow
    }

    public class OfInterfaces(IStore<Person> people, IStore<Weather> weather)
    {
        public void Fill(Person person) => people.Save(person);

        public void Person() => Ads.Send(people.First()); // flow

        public void Today() => Ads.Send(weather.First()); // no flow
    }

    public class Shelf<T> : IReader<T>
    {
        private readonly List<T> _items = new();

        public void Lay(T item) => _items.Add(item);

        public T Any() => _items[0];
    }

    // Shelf<Person> is an IReader<object>: a reader of objects may have anybody's.
    public class OfVariance(Shelf<Person> people, IReader<object> anything)
    {
        public void Fill(Person person) => people.Lay(person);

        public void Anything() => Ads.Send(anything.Any()); // flow
    }

    public class Holder<T>
    {
        public Shelf<T> One { get; } = new();

        public Dictionary<string, Shelf<T>> Named { get; } = new();
    }

    public class Inside(Holder<string> texts, Holder<int> numbers)
    {
        public void Fill(Person person)
        {
            texts.One.Lay(person.Ssn);
            texts.Named["x"].Lay(person.Ssn);
            numbers.One.Lay(person.Visits);
        }

        public void Text() => Ads.Send(texts.One.Any()); // flow: Ssn

        public void Named() => Ads.Send(texts.Named["y"].Any()); // flow: Ssn

        public void Number() => Ads.Send(numbers.One.Any().ToString()); // no flow
    }

    public class Pair<TKey, TValue>
    {
        public TKey Key { get; set; } = default!;

        public TValue Value { get; set; } = default!;
    }

    public class Swapped<TFirst, TSecond> : Pair<TSecond, TFirst>
    {
    }

    public class OrderOfArguments(Swapped<string, int> swapped, Pair<int, string> same, Pair<string, string> other)
    {
        public void Fill(Person person) => swapped.Value = person.Ssn;

        public void Itself() => Ads.Send(swapped.Value); // flow: Ssn

        public void AsItsBase() => Ads.Send(same.Value); // flow: Ssn

        public void OfOther() => Ads.Send(other.Value); // no flow
    }

    public class Slot<T>
    {
        public T Content { get; set; } = default!;
    }

    // What is copied from one instantiation to another is a write of it, though the member has the same name.
    public class Copied(Slot<Person> people, Slot<object> anything)
    {
        public void Fill(Person person) => people.Content = person;

        public void Copy() => anything.Content = people.Content;

        public void Anything() => Ads.Send(anything.Content); // flow
    }

    public class Service<T>(IStore<T> store)
    {
        public void Keep(T item) => store.Save(item);

        public T Get() => store.First();
    }

    public class Answers(Service<Person> people, Service<Weather> weather)
    {
        public void Fill(Person person) => people.Keep(person);

        public void Person() => Ads.Send(people.Get()); // flow

        public void Today() => Ads.Send(weather.Get()); // no flow
    }

    public class Drawer<T>
    {
        private readonly List<T> _items = new();

        public void Lay(T item) => _items.Add(item);

        public T Any() => _items[0];
    }

    // By its type the drawer could be anybody's.
    public class Untyped
    {
        private readonly object _drawer = new Drawer<Person>();

        public void Fill(Person person) => ((Drawer<Person>)_drawer).Lay(person);

        public void Out() => Ads.Send(((Drawer<Person>)_drawer).Any()); // flow
    }

    public class Bag<T>
    {
        private readonly List<T> _items = new();

        public void Lay(T item) => _items.Add(item);

        public T Any() => _items[0];
    }

    public class NamesOfTuples(Bag<(string Ssn, int Number)> filled, Bag<(string Text, int Count)> read)
    {
        public void Fill(Person person) => filled.Lay((person.Ssn, person.Visits));

        public void Itself() => Ads.Send(filled.Any().Ssn); // flow: Ssn

        public void ByOtherNames() => Ads.Send(read.Any().Text); // flow: Ssn

        public void Number() => Ads.Send(filled.Any().Number.ToString()); // no flow
    }

    public class Tuples
    {
        private readonly List<(string Text, int Count)> _items = new();

        public void Add((string Text, int Count) item) => _items.Add(item);

        public (string Text, int Count) First() => _items[0];
    }

    public class TuplesOfOthers(Tuples tuples)
    {
        public void Fill(Person person) => tuples.Add((person.Ssn, 1));

        public void Text() => Ads.Send(tuples.First().Text); // flow: Ssn

        public void Count() => Ads.Send(tuples.First().Count.ToString()); // no flow
    }

    public abstract class Shelves<T>
    {
        public abstract void Lay(T item);

        public abstract T Any();
    }

    public class MemoryShelves<T> : Shelves<T>
    {
        private readonly List<T> _items = new();

        public override void Lay(T item) => _items.Add(item);

        public override T Any() => _items[0];
    }

    public class OfBases(Shelves<Person> people, Shelves<Weather> weather)
    {
        public void Fill(Person person) => people.Lay(person);

        public void Person() => Ads.Send(people.Any()); // flow

        public void Today() => Ads.Send(weather.Any()); // no flow
    }

    public class Outer<T>
    {
        public class Inner
        {
            public List<T> Items { get; } = new();

            public void Put(T item) => Items.Add(item);

            public T Get() => Items[0];
        }
    }

    public class WithinGenericClasses(Outer<string>.Inner texts, Outer<int>.Inner numbers)
    {
        public void Fill(Person person)
        {
            texts.Put(person.Ssn);
            numbers.Put(person.Visits);
        }

        public void Text() => Ads.Send(texts.Get()); // flow: Ssn

        public void Number() => Ads.Send(numbers.Get().ToString()); // no flow
    }
}
