using System;
using System.Collections.Immutable;
using System.Linq;

namespace AdsGuard.Differential.Programs;

/// <summary>Where a form can stand.</summary>
internal enum FormPlace
{
    Anywhere,

    /// <summary>Neither in iterators nor in async methods: ref locals and spans.</summary>
    PlainMethod,

    /// <summary>Where <c>await</c> is allowed.</summary>
    Async,

    /// <summary>Where <c>yield</c> is allowed.</summary>
    Iterator,

    /// <summary>Where the function can be left.</summary>
    Exit,
}

/// <summary>
/// One production of the grammar: a piece of C# with typed holes. In the text, «...» is a hole (see <see cref="Hole"/>), #x a name of its own for each use,
/// and S% the next input of the system.
/// </summary>
internal sealed class Form
{
    public Form(string result, string text)
    {
        Result = result;
        Text = text;
        var pieces = ImmutableArray.CreateBuilder<string>();
        var holes = ImmutableArray.CreateBuilder<Hole>();
        var at = 0;
        for (var open = text.IndexOf('«', StringComparison.Ordinal); open >= 0; open = text.IndexOf('«', at))
        {
            var close = text.IndexOf('»', open);
            pieces.Add(text[at..open]);
            holes.Add(Hole.Parse(text[(open + 1)..close]));
            at = close + 1;
        }

        pieces.Add(text[at..]);
        Pieces = pieces.ToImmutable();
        Holes = holes.ToImmutable();
        HasSink = text.Contains("S%", StringComparison.Ordinal);
        HasBlock = Holes.Any(static hole => hole.IsBlock);
        IsWrapped = Result is not ("stmt" or "member") && (text[0] is '(' or '!' || (text.Contains(' ', StringComparison.Ordinal) && text[0] != '$'));
    }

    /// <summary>The type of the expression, <c>&amp;T</c> for a place, <c>stmt</c> for a statement, <c>member</c> for a declaration.</summary>
    public string Result { get; }

    public string Text { get; }

    /// <summary>The text between the holes; one more than there are holes.</summary>
    public ImmutableArray<string> Pieces { get; }

    public ImmutableArray<Hole> Holes { get; }

    public bool HasSink { get; }

    /// <summary>Whether the expression needs parentheses around it to stand in any hole.</summary>
    public bool IsWrapped { get; }

    public int Weight { get; init; } = 10;

    public FormPlace Place { get; init; }

    /// <summary>The variables that a statement leaves behind for those after it.</summary>
    public ImmutableArray<Binding> Declares { get; init; } = [];

    /// <summary>The member of the program that the form calls, by its key in <see cref="Grammar.Members"/>.</summary>
    public string? Needs { get; init; }

    public bool IsLeaf => Holes.IsEmpty;

    public bool HasBlock { get; }

    public static Form Expression(string result, string text, int weight = 10, string? needs = null, FormPlace place = FormPlace.Anywhere) =>
        new(result, text) { Weight = weight, Needs = needs, Place = place };

    public static Form Statement(string text, string declares = "", int weight = 10, string? needs = null, FormPlace place = FormPlace.Anywhere) =>
        new("stmt", text) { Weight = weight, Needs = needs, Place = place, Declares = [.. Hole.ParseBindings(declares)] };
}
