#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using AdsGuard;

namespace Robustness.CSharp14;

[AdsClient("model")]
public interface IModel
{
    string Ask(string prompt);
}

public partial class Person
{
    [Pii(PiiKind.SocialSecurityNumber)]
    public string Ssn
    {
        get;
        set => field = value.Trim();
    } = "";

    public Person? Next { get; set; }

    public partial Person();

    public partial event Action? Changed;
}

public partial class Person
{
    public partial Person() => Ssn = "";

    public partial event Action? Changed
    {
        add => Ssn += value;
        remove { }
    }
}

public struct Count
{
    public int Value;

    public void operator +=(int more) => Value += more;
}

public static class Extensions
{
    extension(Person person)
    {
        public string Described => person.Ssn;

        public string Describe(string end) => person.Ssn + end;
    }

    extension<T>(IEnumerable<T> items)
    {
        public bool None => !items.Any();

        public static string Name => typeof(T).Name;
    }
}

public delegate bool Parse<T>(string text, out T value);

public static class Program
{
    public static string Run(IModel model, Person person, List<Person> people)
    {
        person.Next?.Ssn = person.Ssn;
        if (!people.None) model.Ask(person.Described);
        Parse<int> parse = (text, out value) => int.TryParse(text, out value);
        parse(person.Ssn, out var number);
        var count = new Count();
        count += number;
        ReadOnlySpan<char> span = person.Ssn;
        return model.Ask(person.Describe(nameof(List<>)) + span.ToString() + count.Value);
    }
}
