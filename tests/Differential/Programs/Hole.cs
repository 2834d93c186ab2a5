using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace AdsGuard.Differential.Programs;

/// <summary>What surrounds the code that fills a hole, and so forbids some of it.</summary>
[Flags]
internal enum HoleRules
{
    None = 0,

    /// <summary>The body of a lambda or local function: by-reference variables stay outside, and so do <c>await</c> and <c>yield</c>.</summary>
    Function = 1,

    /// <summary>The body of an async lambda.</summary>
    AsyncFunction = 2,

    /// <summary>No <c>yield</c> and no return: inside try, catch and finally.</summary>
    NoExit = 4,

    /// <summary>No <c>await</c>: inside lock, in a query.</summary>
    NoAwait = 8,
}

/// <summary>How a variable may be used.</summary>
internal enum VariableUse
{
    Writable,
    ReadOnly,

    /// <summary>A parameter or local by reference: writable, and no function may capture it.</summary>
    ByReference,

    /// <summary>A read-only parameter by reference, which no function may capture.</summary>
    ReadOnlyReference,
}

/// <summary>A variable that a form brings into sight. The name is a slot of the form until the program is generated.</summary>
internal sealed record Binding(string Name, string Type, VariableUse Use);

/// <summary>
/// A typed gap in a form. Written «type», with rules in brackets before the type and the variables that are in sight there after a bar:
/// <c>«[f]string|x:string»</c>. The type <c>{}</c> is a block, <c>ret:T</c> the body of a function with that result, <c>&amp;T</c> a place that can be written,
/// <c>&amp;T@</c> one that <c>ref</c> can take, <c>&amp;T!</c> one that can be returned by reference.
/// </summary>
internal sealed record Hole(string Type, HoleRules Rules, ImmutableArray<Binding> Bindings)
{
    public bool IsBlock => Type == "{}" || IsBody;

    public bool IsBody => Type.StartsWith("ret:", StringComparison.Ordinal);

    public static Hole Parse(string text)
    {
        var rules = HoleRules.None;
        if (text.StartsWith('['))
        {
            var end = text.IndexOf(']', StringComparison.Ordinal);
            foreach (var letter in text[1..end])
            {
                rules |= letter switch
                {
                    'f' => HoleRules.Function,
                    'a' => HoleRules.AsyncFunction,
                    'x' => HoleRules.NoExit,
                    'w' => HoleRules.NoAwait,
                    _ => throw new FormatException($"'{letter}' in '{text}' is no rule of a hole."),
                };
            }

            text = text[(end + 1)..];
        }

        var bar = text.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? new Hole(text, rules, []) : new Hole(text[..bar], rules, [.. ParseBindings(text[(bar + 1)..])]);
    }

    /// <summary><c>x:string; y=Box; z&amp;string; w~string</c>: writable, read only, by reference, by read-only reference.</summary>
    public static IEnumerable<Binding> ParseBindings(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static binding =>
        {
            var at = binding.IndexOfAny([':', '=', '&', '~']);
            var use = binding[at] switch { ':' => VariableUse.Writable, '=' => VariableUse.ReadOnly, '&' => VariableUse.ByReference, _ => VariableUse.ReadOnlyReference };
            return new Binding(binding[..at], binding[(at + 1)..], use);
        });
}
