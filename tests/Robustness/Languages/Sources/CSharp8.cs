#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using AdsGuard;

namespace Robustness.CSharp8
{
    [AdsClient("model")]
    public interface IModel
    {
        string Ask(string prompt);

        string AskTwice(string prompt) => Ask(prompt) + Ask(prompt);
    }

    public class Person
    {
        [Pii(PiiKind.SocialSecurityNumber)]
        public string Ssn { get; set; } = "";

        public string? Name { get; set; }

        public int Age { get; set; }
    }

    public static class Program
    {
        private static async IAsyncEnumerable<string> LinesAsync(Person person)
        {
            await Task.Yield();
            yield return person.Ssn;
        }

        public static async Task<string> RunAsync(IModel model, Person person)
        {
            using var reader = new StringReader(person.Name ?? "");
            await foreach (var line in LinesAsync(person)) model.AskTwice(line);
            var kind = person switch
            {
                { Age: 0 } => "none",
                { Name: { Length: 3 } name } => name,
                var other when other.Age > 3 => other.Ssn,
                _ => Local(person),
            };
            person.Name ??= person.Ssn;
            var range = person.Name[1..^1];
            var tuple = (person.Age, kind) switch { (0, "") => range, _ => kind };
            return model.Ask($@"{tuple}" + await reader.ReadToEndAsync());

            static string Local(Person person) => person.Ssn!;
        }
    }
}
