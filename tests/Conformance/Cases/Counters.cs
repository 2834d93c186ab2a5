// Counters: a member that is computed from what it held is no longer what it held, whatever constant its object was made with.
using System.Collections;

namespace Conformance;

public static class Counters
{
    private sealed class Letter
    {
        private readonly List<string> lines = [];
        private int count = 0;
        private bool isOpen = false;
        private int size;

        public Letter() => size = 0;

        public Letter Add(string line)
        {
            lines.Add(line);
            count++;
            size += line.Length;
            return this;
        }

        public void Toggle() => isOpen = !isOpen;

        public string ByCount() => count == 0 ? "(nothing)" : lines[0];

        public string BySize() => size == 0 ? "(nothing)" : lines[0];

        public string IfOpen() => isOpen ? lines[0] : "(closed)";
    }

    private sealed class Words(string[] words) : IEnumerator<string>
    {
        private int position = -1;

        public string Current => words[position];

        object IEnumerator.Current => Current;

        public bool MoveNext() => ++position < words.Length;

        public void Reset() => position = -1;

        public void Dispose()
        {
        }
    }

    private static int Next(int number) => number + 1;

    private static bool Not(bool flag) => !flag;

    public static void CountedUp(Person person)
    {
        var letter = new Letter();
        letter.Add(person.Ssn);
        Ads.Send(letter.ByCount()); // flow: Ssn
        Ads.Send(letter.BySize()); // flow: Ssn
    }

    public static void Toggled(Person person)
    {
        var letter = new Letter().Add(person.Ssn);
        Ads.Send(letter.IfOpen()); // no flow
        letter.Toggle();
        Ads.Send(letter.IfOpen()); // flow: Ssn
    }

    public static void Enumerated(Person person)
    {
        var words = new Words([person.Name, person.Ssn]);
        while (words.MoveNext()) Ads.Send(words.Current); // flow: Ssn
    }

    public static void ReturnedFromACall(Person person)
    {
        Ads.Send(Next(0) == 0 ? "none" : person.Ssn); // flow: Ssn
        Ads.Send(Not(false) ? person.Ssn : "none"); // flow: Ssn
    }

    public static void NotCounted(Person person)
    {
        var letter = new Letter();
        Ads.Send(letter.ByCount()); // no flow
    }
}
