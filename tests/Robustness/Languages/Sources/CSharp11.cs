#nullable enable
using System;
using System.Collections.Generic;
using System.Numerics;
using AdsGuard;

namespace Robustness.CSharp11;

[AdsClient("model")]
public interface IModel
{
    string Ask(string prompt);
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class KindAttribute<T> : Attribute
{
}

public interface IDescribed<TSelf>
    where TSelf : IDescribed<TSelf>
{
    static abstract string Describe(TSelf self);

    static virtual string Twice(TSelf self) => TSelf.Describe(self) + TSelf.Describe(self);
}

[Kind<string>]
public sealed class Person : IDescribed<Person>
{
    [Pii(PiiKind.SocialSecurityNumber)]
    public required string Ssn { get; init; }

    public string? Name { get; set; }

    public static string Describe(Person self) => self.Ssn;
}

file static class Hidden
{
    public static string Of(Person person) => person.Ssn;
}

public ref struct View
{
    public ref string Text;

    public View(ref string text) => Text = ref text;
}

public static class Program
{
    private static string Ask<T>(IModel model, T described)
        where T : IDescribed<T> => model.Ask(T.Twice(described));

    private static T Sum<T>(T left, T right)
        where T : INumber<T> => left + right;

    public static string Run(IModel model, Person person)
    {
        Ask(model, person);
        var parts = new[] { person.Ssn, person.Name ?? "" };
        if (parts is [var first, .. var rest] && rest is [_] or []) model.Ask(Hidden.Of(person) + Sum(1, 8 >>> 2));
        var text = person.Name ?? "";
        var view = new View(ref text);
        view.Text = person.Ssn;
        ReadOnlySpan<byte> bytes = "bytes"u8;
        ReadOnlySpan<char> span = text;
        if (span is "x") model.Ask($"""a "quoted" {text} {bytes.Length}""");
        return model.Ask($$"""{ "ssn": "{{person.Ssn
            .Trim()}}" }""");
    }
}
