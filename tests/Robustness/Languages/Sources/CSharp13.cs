#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using AdsGuard;

namespace Robustness.CSharp13;

[AdsClient("model")]
public interface IModel
{
    string Ask(string prompt);
}

public partial class Person
{
    [Pii(PiiKind.SocialSecurityNumber)]
    public partial string Ssn { get; set; }

    public string[] Lines { get; } = new string[3];
}

public partial class Person
{
    private string _ssn = "";

    public partial string Ssn
    {
        get => _ssn;
        set => _ssn = value;
    }
}

public interface IPart
{
    string Text { get; }
}

public readonly ref struct Part(string text) : IPart
{
    public string Text => text;
}

public static class Program
{
    private static readonly Lock Gate = new();

    private static string Join(params IEnumerable<string> parts) => string.Concat(parts);

    private static string Text<T>(T part)
        where T : IPart, allows ref struct => part.Text;

    public static async Task<string> RunAsync(IModel model, Person person)
    {
        lock (Gate) model.Ask(Join(person.Ssn, "\e[0m"));
        var filled = new Person { Lines = { [^1] = person.Ssn } };
        await Task.Yield();
        ReadOnlySpan<char> span = person.Ssn;
        return model.Ask(Text(new Part(filled.Lines[^1])) + span.Length);
    }
}
