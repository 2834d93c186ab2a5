// Extension methods and the extension blocks of C# 14: instance and static members, properties, operators.
namespace Conformance;

public static class ClassicExtensions
{
    public static string IdText(this Person person) => "SSN " + person.Ssn;

    public static string NameText(this Person person) => "Name " + person.Name;

    public static string Quoted(this string text) => '"' + text + '"';

    public static void AppendTo(this string text, List<string> target) => target.Add(text);
}

public sealed class Draft
{
    public string Title { get; set; } = "";

    public string Text { get; set; } = "";
}

public static class BlockExtensions
{
    extension(Person person)
    {
        public string Badge => person.Name + person.Ssn;

        public string Greeting => "Dear " + person.Name;

        public string Line(string prefix) => prefix + person.Diagnosis;

    }

    extension(Draft draft)
    {
        public string Heading
        {
            get => draft.Title;
            set => draft.Title = value;
        }

        public static Draft Titled(string title) => new() { Title = title };
    }

    extension<T>(List<T> list)
    {
        public T FirstItem => list[0];

        public void Put(T item) => list.Add(item);
    }

    extension(string)
    {
        public static string Glue(string left, string right) => left + right;
    }

    extension(List<string>)
    {
        public static List<string> operator |(List<string> left, string right) => [.. left, right];
    }
}

public static class ExtensionMembers
{
    public static void Method(Person person)
    {
        Ads.Send(person.IdText()); // flow: Ssn
        Ads.Send(person.NameText()); // no flow
    }

    public static void Method_OnString(Person person)
    {
        Ads.Send(person.Ssn.Quoted()); // flow: Ssn
        Ads.Send(person.Name.Quoted()); // no flow
    }

    public static void Method_CalledAsStatic(Person person)
    {
        Ads.Send(ClassicExtensions.IdText(person)); // flow: Ssn
        Ads.Send(ClassicExtensions.NameText(person)); // no flow
    }

    public static void Method_WithSideEffect(Person person)
    {
        var lines = new List<string>();
        person.Name.AppendTo(lines);
        Ads.Send(lines); // no flow
        person.Ssn.AppendTo(lines);
        Ads.Send(lines); // flow: Ssn
    }

    public static void Method_ConditionalAccess(Person? person)
    {
        Ads.Send(person?.IdText()); // flow: Ssn
        Ads.Send(person?.NameText()); // no flow
    }

    public static void Block_Property(Person person)
    {
        Ads.Send(person.Badge); // flow: Ssn
        Ads.Send(person.Greeting); // no flow
    }

    public static void Block_Method(Person person)
    {
        Ads.Send(person.Line("Has ")); // flow: Diagnosis
    }

    public static void Block_MethodCalledAsStatic(Person person)
    {
        Ads.Send(BlockExtensions.Line(person, "Has ")); // flow: Diagnosis
    }

    public static void Block_Setter(Person person)
    {
        var draft = new Draft();
        draft.Heading = person.Ssn;
        Ads.Send(draft.Title); // flow: Ssn
        Ads.Send(draft.Heading); // flow: Ssn
        Ads.Send(draft.Text); // no flow
    }

    public static void Block_StaticMethod(Person person)
    {
        Ads.Send(Draft.Titled(person.Ssn).Title); // flow: Ssn
        Ads.Send(Draft.Titled(person.Name).Title); // no flow
    }

    public static void Block_Generic(Person person)
    {
        List<string> lines = [person.Ssn];
        List<string> names = [person.Name];
        Ads.Send(lines.FirstItem); // flow: Ssn
        Ads.Send(names.FirstItem); // no flow
    }

    public static void Block_GenericWrites(Person person)
    {
        List<string> lines = [];
        lines.Put(person.Name);
        Ads.Send(lines); // no flow
        lines.Put(person.Ssn);
        Ads.Send(lines); // flow: Ssn
    }

    public static void Block_StaticOnString(Person person)
    {
        Ads.Send(string.Glue("SSN ", person.Ssn)); // flow: Ssn
        Ads.Send(string.Glue("Name ", person.Name)); // no flow
    }

    public static void Block_Operator(Person person)
    {
        List<string> lines = [];
        Ads.Send(lines | person.Ssn); // flow: Ssn
        Ads.Send(lines | person.Name); // no flow
    }
}
