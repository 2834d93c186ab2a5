#nullable enable
using System;
using System.Collections.Generic;
using AdsGuard;

namespace Robustness.CSharp9
{
    [AdsClient("model")]
    public interface IModel
    {
        string Ask(string prompt);
    }

    public record Person([property: Pii(PiiKind.SocialSecurityNumber)] string Ssn, string Name)
    {
        public int Age { get; init; }
    }

    public record Worker(string Ssn, string Name, string Office) : Person(Ssn, Name);

    public abstract class Source
    {
        public abstract Person Get();
    }

    public sealed class WorkerSource : Source
    {
        public override Worker Get() => new("1", "A", "B") { Age = 3 };
    }

    public static partial class Program
    {
        private static partial string Describe(Person person);

        private static partial string Describe(Person person) => person.Ssn;

        public static unsafe string Run(IModel model, Person person)
        {
            Person other = person with { Name = person.Ssn };
            var (ssn, name) = other;
            if (person is not null and { Age: > 3 and < 100 or 7 }) model.Ask(ssn);
            Func<string, string, string> first = static (text, _) => text;
            delegate*<Person, string> pointer = &Describe;
            List<string> all = new() { first(name, name), pointer(person) };
            nint size = all.Count;
            foreach (var text in all) model.Ask(text + size);
            return model.Ask(new WorkerSource().Get() is Worker { Office: var office } ? office : person.ToString());
        }
    }
}
