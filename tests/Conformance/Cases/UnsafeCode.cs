// Pointers, fixed and function pointers.
namespace Conformance;

public static unsafe class UnsafeCode
{
    public static void Pointer_WritesThrough(Person person)
    {
        var cents = 0;
        var pointer = &cents;
        *pointer = person.CopayCents;
        Ads.Send(cents); // flow: CopayCents (missed: a pointer to a variable is not another name of it)
    }

    public static void Pointer_Reads(Person person)
    {
        var cents = person.CopayCents;
        var visits = person.Visits;
        int* first = &cents;
        int* second = &visits;
        Ads.Send(*first); // flow: CopayCents
        Ads.Send(*second); // no flow
    }

    public static void Fixed_OverString(Person person)
    {
        fixed (char* letters = person.Ssn)
            Ads.Send(new string(letters, 0, 4)); // flow: Ssn
        fixed (char* letters = person.Name)
            Ads.Send(new string(letters, 0, 4)); // no flow
    }

    public static void StackAlloc_Pointer(Person person)
    {
        var numbers = stackalloc int[2];
        numbers[0] = person.CopayCents;
        Ads.Send(numbers[0]); // flow: CopayCents
    }

    private static string Id(Person person) => person.Ssn;

    private static string Label(Person person) => person.Name;

    public static void FunctionPointer(Person person)
    {
        delegate*<Person, string> read = &Id;
        Ads.Send(read(person)); // flow: Ssn
        delegate*<Person, string> readLabel = &Label;
        Ads.Send(readLabel(person)); // no flow
    }
}
