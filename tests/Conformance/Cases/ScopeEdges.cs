// Edges of scope: code that cannot run, code that is not there, code nobody calls.
#define AGENCY
namespace Conformance;

public static class ScopeEdges
{
#pragma warning disable CS0162 // unreachable code is what these cases are about
    public static void After_Return(Person person)
    {
        Ads.Send(person.Name); // no flow
        return;
        Ads.Send(person.Ssn); // no flow
    }

    public static void After_Throw(Person person)
    {
        if (person.Visits > 3)
        {
            throw new InvalidOperationException();
            Ads.Send(person.Ssn); // no flow
        }

        Ads.Send(person.Ssn); // flow: Ssn
    }

    private const bool Tracing = false;

    public static void ConstantFalse(Person person)
    {
        if (Tracing)
            Ads.Send(person.Ssn); // no flow
        if (!Tracing)
            Ads.Send(person.Ssn); // flow: Ssn
    }

    public static void ConstantFalse_Loop(Person person)
    {
        while (false)
            Ads.Send(person.Ssn); // no flow
        do
            Ads.Send(person.Ssn); // flow: Ssn
        while (false);
    }

    public static void ConstantFalse_ShortCircuit(Person person)
    {
        if (Tracing && person.Visits > 3)
            Ads.Send(person.Ssn); // no flow
        if (Tracing || person.Visits > 3)
            Ads.Send(person.Ssn); // flow: Ssn
    }

    public static void AfterEndlessLoop(Person person)
    {
        while (true)
            Console.WriteLine(person.Name);
        Ads.Send(person.Ssn); // no flow
    }
#pragma warning restore CS0162

    private static readonly bool Configured = Environment.ProcessorCount > 64;

    public static void ReadOnlyIsNotConstant(Person person)
    {
        if (Configured)
            Ads.Send(person.Ssn); // flow: Ssn
    }

    public static void Preprocessor(Person person)
    {
#if AGENCY
        Ads.Send(person.Ssn); // flow: Ssn
#else
        Ads.Send(person.Diagnosis);
#endif
    }

    private static void NobodyCallsThis(Person person)
    {
        Ads.Send(person.Ssn); // flow: Ssn
        Ads.Send(person.Name); // no flow
    }

    public static string Property_Body
    {
        get
        {
            var person = Loaded;
            Ads.Send(person.Ssn); // flow: Ssn
            return person.Name;
        }
    }

    private static Person Loaded => new() { Ssn = Console.ReadLine() ?? "" };

    private static readonly string Answer = Ads.Ask(Loaded.Ssn); // flow: Ssn

    private static readonly string Greeting = Ads.Ask(Loaded.Name); // no flow

    static ScopeEdges()
    {
        Ads.Send(Loaded.Name); // no flow
        Ads.Send(Loaded.Ssn); // flow: Ssn
    }

    private sealed class Finalized(Person person)
    {
        ~Finalized() => Ads.Send(person.Ssn); // flow: Ssn
    }

    private sealed class WithConstructor
    {
        public WithConstructor(Person person)
        {
            Ads.Send(person.Ssn); // flow: Ssn
            Ads.Send(person.Name); // no flow
        }
    }

    private class Parent(string answer)
    {
        public string Answer => answer;
    }

    private sealed class Child(Person person) : Parent(Ads.Ask(person.Ssn)); // flow: Ssn

    private sealed class HarmlessChild(Person person) : Parent(Ads.Ask(person.Name)); // no flow
}
