// StringBuilder: fluent chains, Clear, builders passed around.
namespace Conformance;

public static class StringBuilders
{
    public static void Append(Person person)
    {
        var builder = new StringBuilder();
        builder.Append("Name: ").Append(person.Name);
        Ads.Send(builder.ToString()); // no flow
        builder.Append(person.Ssn);
        Ads.Send(builder.ToString()); // flow: Ssn
    }

    public static void FluentChain(Person person)
    {
        Ads.Send(new StringBuilder().Append("SSN ").AppendLine(person.Ssn).Append('.').ToString()); // flow: Ssn
        Ads.Send(new StringBuilder().Append("Name ").AppendLine(person.Name).Append('.').ToString()); // no flow
    }

    public static void FluentChain_ReachesTheBuilder(Person person)
    {
        var builder = new StringBuilder();
        var same = builder.Append("a");
        same.Append(person.Ssn);
        Ads.Send(builder.ToString()); // flow: Ssn
    }

    public static void InitialText(Person person)
    {
        Ads.Send(new StringBuilder(person.Ssn).ToString()); // flow: Ssn
        Ads.Send(new StringBuilder(person.Name).ToString()); // no flow
    }

    public static void Cleared(Person person)
    {
        var builder = new StringBuilder(person.Ssn);
        builder.Clear();
        builder.Append(person.Name);
        Ads.Send(builder.ToString()); // no flow
    }

    public static void Cleared_ThenFilled(Person person)
    {
        var builder = new StringBuilder(person.Name);
        builder.Clear().Append(person.Ssn);
        Ads.Send(builder.ToString()); // flow: Ssn
    }

    public static void AppendFormat(Person person)
    {
        var builder = new StringBuilder();
        builder.AppendFormat("{0}", person.Ssn);
        Ads.Send(builder.ToString()); // flow: Ssn
    }

    public static void AppendJoin(Person person)
    {
        var builder = new StringBuilder();
        builder.AppendJoin(", ", new[] { person.Name, person.Ssn });
        Ads.Send(builder.ToString()); // flow: Ssn
        var names = new StringBuilder();
        names.AppendJoin(", ", new[] { person.Name });
        Ads.Send(names.ToString()); // no flow
    }

    public static void InsertAndReplace(Person person)
    {
        var builder = new StringBuilder("Dear {id}");
        builder.Insert(0, person.Name);
        Ads.Send(builder.ToString()); // no flow
        builder.Replace("{id}", person.Ssn);
        Ads.Send(builder.ToString()); // flow: Ssn
    }

    public static void Length(Person person)
    {
        var builder = new StringBuilder(person.Ssn);
        Ads.Send(builder.Length); // no flow
        Ads.Send(builder.ToString(0, 3)); // flow: Ssn
    }

    public static void PassedToMethod(Person person)
    {
        var builder = new StringBuilder();
        AddLine(builder, person.Ssn);
        Ads.Send(builder.ToString()); // flow: Ssn
        var other = new StringBuilder();
        AddLine(other, person.Name);
        Ads.Send(other.ToString()); // no flow
    }

    private static void AddLine(StringBuilder builder, string line) => builder.AppendLine(line);

    public static void ConditionalAppends(Person person)
    {
        var builder = new StringBuilder();
        if (person.Visits > 3)
            builder.Append(person.Diagnosis);
        Ads.Send(builder.ToString()); // flow: Diagnosis
    }

    public static void BuilderSentItself(Person person)
    {
        Ads.Send(new StringBuilder(person.Ssn)); // flow: Ssn
        Ads.Send(new StringBuilder(person.Name)); // no flow
    }
}
