using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Answers the questions of a callee from what the caller knows; passes on to its own callers what it has only been handed itself. Everything that nobody asks
/// about is filled in afterwards, by substitution.
/// </summary>
internal sealed class CallContext(Substitution substitution, Evaluator caller, Dispatch dispatch)
{
    /// <summary>The facts that answer these questions, added to those already given; the same facts where nothing more is known.</summary>
    public ImmutableArray<ArgumentFact> Answer(ImmutableArray<Question> questions, ImmutableArray<ArgumentFact> given)
    {
        var facts = given;
        foreach (var question in questions)
        {
            if (Fact(question) is { } fact && !facts.Contains(fact)) facts = facts.Add(fact);
        }

        return facts;
    }

    /// <summary>
    /// The class of the object that a member runs on, where the member hands over to what heirs of its class override: what it would ask, without working it out for all
    /// heirs first. One repository of the base class that a thousand share validates its own records.
    /// </summary>
    public ArgumentFact? ClassOfReceiver(IMethodSymbol member)
    {
        if (!dispatch.RunsOverrides(member)) return null;
        var path = new FormalPath(FormalRoot.This);
        ITypeSymbol? only = null;
        foreach (var target in substitution.Read(path).Objects)
        {
            var type = target.IsExact ? target.Type : null;
            if (target.Path is not { } place || !caller.Frame.ExactTypes.TryGetValue(place, out type)) type ??= dispatch.OnlyClassOf(target.Type);
            if (type is null || only is not null && !SymbolEqualityComparer.Default.Equals(only, type)) return null;
            only = type;
        }

        return only is null ? null : About(path) with { ExactType = only };
    }

    private static ArgumentFact About(FormalPath path) => new(path, null, ImmutableArray<IMethodSymbol>.Empty, ConstantFact.Varying, false);

    private ArgumentFact? Fact(Question question)
    {
        var value = substitution.Read(question.Path);
        var fact = About(question.Path);
        switch (question.Kind)
        {
            case QuestionKind.Functions:
                var functions = Functions(value);
                return functions.IsEmpty ? null : fact with { Functions = functions };
            case QuestionKind.ExactType:
                var exact = value.Objects.IsEmpty ? null : ExactType(value);
                return exact is null ? null : fact with { ExactType = exact };
            case QuestionKind.Constant:
                if (value.Constant.IsKnown && value.Origins.IsEmpty || value.Constant.IsAnswer) return fact with { Constant = value.Constant };
                break;
            case QuestionKind.Harmless:
                if (!Members.IsFromOutside(value) && !value.IsBottom && value.FormalPlace() is null) return fact with { IsHarmless = true };
                break;
        }

        caller.Frame.Ask(value, question.Kind);
        return null;
    }

    private ITypeSymbol? ExactType(Value value)
    {
        ITypeSymbol? exact = null;
        foreach (var target in value.Objects)
        {
            var type = target.IsExact ? target.Type : null;
            if (target.Path is { } path)
            {
                if (!caller.Frame.ExactTypes.TryGetValue(path, out type) && (type = dispatch.OnlyClassOf(target.Type)) is null) caller.Frame.Ask(path, QuestionKind.ExactType);
            }

            if (type is null || (exact is not null && !SymbolEqualityComparer.Default.Equals(exact, type))) return null;
            exact = type;
        }

        return exact;
    }

    private ImmutableArray<IMethodSymbol> Functions(Value value)
    {
        var functions = new List<IMethodSymbol>();
        var isComplete = !value.Objects.IsEmpty;
        foreach (var target in value.Objects)
        {
            // Asks the caller's callers where it has only been handed the function itself.
            var targets = caller.Calls.TargetsOf(target);
            isComplete &= !targets.IsEmpty;
            foreach (var function in targets)
            {
                if (!functions.Contains(function, SymbolEqualityComparer.Default)) functions.Add(function);
            }
        }

        return isComplete ? functions.ToImmutableArray() : ImmutableArray<IMethodSymbol>.Empty;
    }
}
