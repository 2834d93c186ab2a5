#nullable enable
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using AdsGuard;
using Pair = (string Ssn, string Name);

namespace Robustness.CSharp12;

[AdsClient("model")]
public interface IModel
{
    string Ask(string prompt);
}

public class Person([Pii(PiiKind.SocialSecurityNumber)] string ssn, string name)
{
    [Pii(PiiKind.SocialSecurityNumber)]
    public string Ssn => ssn;

    public string Name { get; } = name;

    public override string ToString() => ssn + name;
}

public class Worker(string ssn, string name, IModel model) : Person(ssn, name)
{
    public string Ask() => model.Ask(Ssn);
}

[InlineArray(3)]
public struct Three
{
    private string _first;
}

public static class Program
{
    private static string First(ref readonly string text) => text;

    public static string Run(IModel model, Person person)
    {
        List<string> all = [person.Name, .. Parts(person)];
        foreach (var text in all) model.Ask(text);
        Pair pair = (person.Ssn, person.Name);
        var join = (string left, string separator = ", ", params string[] rest) => left + separator + string.Concat(rest);
        var three = new Three();
        three[1] = pair.Ssn;
        model.Ask(join(First(in all.ToArray()[0]), "; ", three[1]));
        Span<string> span = [person.Ssn];
        return model.Ask(span[0] + nameof(person.Ssn.Length));

        static IEnumerable<string> Parts(Person person) => [person.Ssn];
    }
}
