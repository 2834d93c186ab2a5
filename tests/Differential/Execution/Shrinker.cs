using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Differential.Programs;

namespace AdsGuard.Differential.Execution;

/// <summary>
/// Makes a program that shows a difference smaller, piece by piece, as long as it still shows it: statements go, blocks give way to what stands in them,
/// expressions to a part of theirs or to the simplest of their type. A step whose result no longer compiles is not taken.
/// </summary>
internal sealed class Shrinker(Func<GeneratedProgram, bool> stillFails)
{
    /// <summary>Programs tried; each costs a compile.</summary>
    private int _tries = 400;

    public GeneratedProgram Shrink(GeneratedProgram program)
    {
        for (var progress = true; progress && _tries > 0;)
        {
            progress = false;
            foreach (var smaller in Smaller(program))
            {
                if (_tries-- <= 0) break;
                if (smaller.Size >= program.Size || !stillFails(smaller)) continue;
                program = smaller;
                progress = true;
                break;
            }
        }

        return program;
    }

    private static IEnumerable<GeneratedProgram> Smaller(GeneratedProgram program)
    {
        foreach (var entry in Smaller(program.Entry)) yield return program with { Entry = entry };
        foreach (var key in program.Reachable())
        {
            foreach (var member in Smaller(program.Members[key])) yield return program with { Members = program.Members.SetItem(key, member) };
        }
    }

    /// <summary>The largest steps first.</summary>
    private static IEnumerable<Node> Smaller(Node node)
    {
        switch (node)
        {
            case BlockNode block:
                foreach (var shorter in Shorter(block)) yield return shorter;
                for (var i = 0; i < block.Statements.Length; i++)
                {
                    foreach (var statement in Smaller(block.Statements[i])) yield return block with { Statements = block.Statements.SetItem(i, statement) };
                }

                break;
            case FormNode form:
                foreach (var simpler in Simpler(form)) yield return simpler;
                for (var i = 0; i < form.Parts.Length; i++)
                {
                    foreach (var part in Smaller(form.Parts[i])) yield return form with { Parts = form.Parts.SetItem(i, part) };
                }

                break;
        }
    }

    private static IEnumerable<Node> Shorter(BlockNode block)
    {
        for (var half = block.Statements.Length / 2; half > 1; half /= 2)
        {
            for (var i = 0; i + half <= block.Statements.Length; i += half) yield return block with { Statements = block.Statements.RemoveRange(i, half) };
        }

        for (var i = block.Statements.Length - 1; i >= 0; i--)
        {
            yield return block with { Statements = block.Statements.RemoveAt(i) };
            if (block.Statements[i] is not FormNode form) continue;
            foreach (var inner in form.Parts.OfType<BlockNode>()) yield return block with { Statements = block.Statements.RemoveAt(i).InsertRange(i, inner.Statements) };
        }
    }

    private static IEnumerable<Node> Simpler(FormNode form)
    {
        if (form.Form.Result is "stmt" or "member") yield break;
        foreach (var inner in Descendants(form).Where(inner => TypeOf(inner) == form.Form.Result)) yield return inner;
        if (form.Form.IsLeaf || !Grammar.Forms.All.Any(other => other.Result == form.Form.Result)) yield break;
        if (Grammar.Forms.For(form.Form.Result).FirstOrDefault(static other => other is { IsLeaf: true, Needs: null }) is { } leaf)
            yield return new FormNode(leaf, leaf.FreshNames().ToImmutableDictionary(static name => name, static name => name + "0"), -1, []);
    }

    private static IEnumerable<Node> Descendants(FormNode form) =>
        form.Parts.Where(static part => part is not BlockNode).SelectMany(static part => part is FormNode inner ? Descendants(inner).Prepend(part) : [part]);

    private static string? TypeOf(Node node) => node switch
    {
        VariableNode variable => variable.Type,
        FormNode form => form.Form.Result,
        _ => null,
    };
}
