global using System;
global using AdsGuard;
using System.Runtime.CompilerServices;

namespace Robustness.CSharp10;

[AdsClient("model")]
public interface IModel
{
    string Ask(string prompt);
}

public readonly record struct Person([property: Pii(PiiKind.SocialSecurityNumber)] string Ssn, string Name);

public record Case(Person Person, Case[]? Others)
{
    public string Text { get; set; } = "";

    public sealed override string ToString() => Person.Ssn;
}

[InterpolatedStringHandler]
public ref struct Prompt
{
    private string _text;

    public Prompt(int literalLength, int formattedCount) => _text = "";

    public void AppendLiteral(string text) => _text += text;

    public void AppendFormatted<T>(T value) => _text += value;

    public string Get() => _text;
}

public static class Program
{
    private const string Prefix = "a";
    private const string Title = $"{Prefix}b";

    private static string Build(Prompt prompt, [CallerArgumentExpression("prompt")] string text = "") => prompt.Get() + text;

    public static string Run(IModel model, Person person)
    {
        var describe = string (Person p) => p.Ssn;
        string name;
        (name, var ssn) = (person.Name, person.Ssn);
        var file = new Case(person, null) with { Text = ssn };
        if (file is { Person.Ssn.Length: > 0, Others: null }) model.Ask(name);
        var anonymous = new { file.Text, file.Person } with { Text = describe(person) };
        model.Ask(Build($"{Title} {ssn}"));
        return model.Ask(anonymous.Text + file);
    }
}
