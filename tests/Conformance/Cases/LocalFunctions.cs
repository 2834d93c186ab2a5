// Local functions: called before and after their place, capturing, static, generic, iterators, recursive.
namespace Conformance;

public static class LocalFunctions
{
    public static void Argument_AndReturn(Person person)
    {
        Ads.Send(Label(person.Ssn)); // flow: Ssn
        Ads.Send(Label(person.Name)); // no flow

        string Label(string text) => "Case " + text;
    }

    public static void Captures_Local(Person person)
    {
        var text = person.Ssn;
        var name = person.Name;
        Ads.Send(Text()); // flow: Ssn
        Ads.Send(Name()); // no flow

        string Text() => text;
        string Name() => name;
    }

    public static void Captures_ValueAtCall(Person person)
    {
        var text = "";
        Ads.Send(Text()); // no flow
        text = person.Ssn;
        Ads.Send(Text()); // flow: Ssn

        string Text() => text;
    }

    public static void Writes_CapturedLocal(Person person)
    {
        var text = "";
        Fill();
        Ads.Send(text); // flow: Ssn

        void Fill() => text = person.Ssn;
    }

    public static void Cleans_CapturedLocal(Person person)
    {
        var text = person.Ssn;
        Erase();
        Ads.Send(text); // no flow

        void Erase() => text = "";
    }

    public static void NotCalled_WritesNothing(Person person)
    {
        var text = "";
        Ads.Send(text); // no flow
        Console.WriteLine((Action)Fill);

        void Fill() => text = person.Ssn;
    }

    public static void Static_LocalFunction(Person person)
    {
        Ads.Send(Read(person)); // flow: Ssn
        Ads.Send(ReadName(person)); // no flow

        static string Read(Person p) => p.Ssn;
        static string ReadName(Person p) => p.Name;
    }

    public static void Generic_LocalFunction(Person person)
    {
        Ads.Send(Same(person.Ssn)); // flow: Ssn
        Ads.Send(Same(person.Visits)); // no flow

        T Same<T>(T value) => value;
    }

    public static void Iterator_LocalFunction(Person person)
    {
        Ads.Send(Lines().First()); // flow: Ssn

        IEnumerable<string> Lines()
        {
            yield return person.Ssn;
        }
    }

    public static void Recursive_LocalFunction(Person person)
    {
        Ads.Send(Walk(person)); // flow: Diagnosis

        string Walk(Person p) => p.Diagnosis + (p.Next is null ? "" : Walk(p.Next));
    }

    public static void Nested_LocalFunctions(Person person)
    {
        var secret = person.Ssn;
        Ads.Send(Outer()); // flow: Ssn

        string Outer()
        {
            return Inner();

            string Inner() => secret;
        }
    }

    public static void Sink_InLocalFunction(Person person)
    {
        Send(person.Ssn); // flow: Ssn
        Send(person.Name); // no flow

        void Send(string text) => Ads.Send(text);
    }

    public static async Task Async_LocalFunction(Person person)
    {
        Ads.Send(await ReadAsync()); // flow: Ssn

        async Task<string> ReadAsync()
        {
            await Task.Yield();
            return person.Ssn;
        }
    }

    public static void OutParameter_LocalFunction(Person person)
    {
        Split(out var id, out var label);
        Ads.Send(id); // flow: Ssn
        Ads.Send(label); // no flow

        void Split(out string first, out string second)
        {
            first = person.Ssn;
            second = person.Name;
        }
    }
}
