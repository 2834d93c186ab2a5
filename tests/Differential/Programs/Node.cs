using System.Collections.Immutable;
using System.Linq;

namespace AdsGuard.Differential.Programs;

/// <summary>A piece of a generated program. Immutable, so that a smaller program is another tree over the same pieces.</summary>
internal abstract record Node
{
    /// <summary>How many pieces it is made of: what a smaller program has less of.</summary>
    public abstract int Size { get; }
}

/// <summary>A variable in sight.</summary>
internal sealed record VariableNode(string Name, string Type) : Node
{
    public override int Size => 1;
}

/// <summary>A form with its holes filled.</summary>
/// <param name="Form">The production.</param>
/// <param name="Names">What each #name became.</param>
/// <param name="Sink">The number of the system's input, where the form calls one.</param>
/// <param name="Parts">What fills the holes.</param>
internal sealed record FormNode(Form Form, ImmutableDictionary<string, string> Names, int Sink, ImmutableArray<Node> Parts) : Node
{
    public override int Size => 1 + Parts.Sum(static part => part.Size);
}

/// <summary>Statements in braces; the body of a function begins with the guard that ends every recursion.</summary>
internal sealed record BlockNode(string Guard, ImmutableArray<Node> Statements) : Node
{
    public override int Size => Statements.Sum(static statement => statement.Size);
}
