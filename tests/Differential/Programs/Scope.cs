using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace AdsGuard.Differential.Programs;

/// <summary>What is in sight at a point of a program that is being generated.</summary>
internal sealed record Scope(ImmutableList<Binding> Variables, string Result)
{
    public bool IsAsync { get; init; }

    public bool IsIterator { get; init; }

    public bool CanAwait { get; init; }

    public bool CanExit { get; init; } = true;

    /// <summary>The scope of a function's body, by the text after <c>ret:</c>.</summary>
    public static Scope OfBody(ImmutableList<Binding> variables, string result)
    {
        var isAsync = result.StartsWith("async ", StringComparison.Ordinal);
        var isIterator = result.StartsWith("yield ", StringComparison.Ordinal);
        return new Scope(variables, isAsync || isIterator ? result[6..] : result) { IsAsync = isAsync, CanAwait = isAsync, IsIterator = isIterator };
    }

    public Scope With(IEnumerable<Binding> bindings) => this with { Variables = Variables.AddRange(bindings) };

    /// <summary>The scope inside a hole, where the variables have their names already.</summary>
    public Scope Inside(Hole hole, IEnumerable<Binding> bindings)
    {
        var scope = this;
        if ((hole.Rules & (HoleRules.Function | HoleRules.AsyncFunction)) != 0)
        {
            var isAsync = (hole.Rules & HoleRules.AsyncFunction) != 0;
            scope = new Scope(Variables.RemoveAll(static variable => variable.Use is VariableUse.ByReference or VariableUse.ReadOnlyReference), "void") { IsAsync = isAsync, CanAwait = isAsync, CanExit = false };
        }

        if (hole.IsBody) scope = OfBody(scope.Variables, hole.Type[4..]);
        if ((hole.Rules & HoleRules.NoExit) != 0) scope = scope with { CanExit = false };
        if ((hole.Rules & HoleRules.NoAwait) != 0) scope = scope with { CanAwait = false };
        return scope.With(bindings);
    }

    public bool Allows(Form form) => form.Place switch
    {
        FormPlace.PlainMethod => !IsAsync && !IsIterator,
        FormPlace.Async => CanAwait,
        FormPlace.Iterator => IsIterator && CanExit,
        FormPlace.Exit => CanExit,
        _ => true,
    };

    /// <summary>The variables that can stand in a hole of this type.</summary>
    public List<Binding> VariablesFor(string type)
    {
        if (!type.StartsWith('&')) return [.. Variables.Where(variable => variable.Type == type)];
        return [.. Variables.Where(variable => variable.Type == type[1..].TrimEnd('@') && variable.Use is VariableUse.Writable or VariableUse.ByReference)];
    }
}
