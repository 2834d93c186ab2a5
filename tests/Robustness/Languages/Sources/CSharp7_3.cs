using System;
using AdsGuard;

namespace Robustness.CSharp7
{
    [AdsClient("model")]
    public interface IModel
    {
        string Ask(string prompt);
    }

    public class Person
    {
        [Pii(PiiKind.SocialSecurityNumber)]
        public string Ssn { get; set; }

        public string Name { get; set; }

        public void Deconstruct(out string ssn, out string name)
        {
            ssn = Ssn;
            name = Name;
        }
    }

    public static class Program
    {
        private static ref string First(string[] texts) => ref texts[0];

        private static (string Text, int Length) Describe(Person person) => (person.Ssn, person.Name.Length);

        public static unsafe string Run(IModel model, Person person, in DateTime day)
        {
            string Local<T>(T value) where T : unmanaged => person.Name + value;
            var (ssn, _) = person;
            var texts = new[] { person.Name };
            ref var first = ref First(texts);
            first = ref First(texts);
            first = ssn;
            switch ((object)person)
            {
                case Person found when found.Name != null:
                    model.Ask(found.Ssn);
                    break;
                case null:
                    throw new ArgumentNullException(nameof(person));
            }

            if (int.TryParse(person.Name, out var number)) model.Ask(Local(number));
            Span<int> numbers = stackalloc int[] { 1, 2 };
            return model.Ask(texts[0] + Describe(person).Text + numbers[0] + default(int) + 0b1_0);
        }
    }
}
