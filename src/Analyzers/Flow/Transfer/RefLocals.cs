using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>ref var x = ref o.F;</c> makes x another name of a place. What the place lies in is found once, where x is bound, and kept as the value of x: later the
/// names on the way to it may mean something else. Beside it, a token says which of its bindings x has now. Reads and writes of x go to the member or element.
/// </summary>
internal static class RefLocals
{
    /// <summary>Declares what a ref local stands for: <c>ref x = ref target</c>.</summary>
    public static Value Bind(ILocalSymbol local, IOperation target, Evaluator evaluator)
    {
        if (!evaluator.Frame.Aliases.TryGetValue(local, out var targets)) evaluator.Frame.Aliases.Add(local, targets = new List<IOperation>());
        if (!targets.Contains(target)) targets.Add(target);
        var bound = evaluator.Evaluate(OwnerOf(target) ?? target);
        evaluator.Variables.Write(local, bound.WithObjects(bound.Objects.Add(Token(local, target))));
        return Read(local, Value.Bottom, evaluator);
    }

    public static Value Read(ILocalSymbol local, Value fallback, Evaluator evaluator)
    {
        var targets = BindingsOf(local, evaluator, out var bound);
        if (targets.Count == 0) return fallback;
        var result = Value.Bottom;
        foreach (var target in targets) result = result.Join(ReadPlace(bound, target, evaluator));
        return result;
    }

    /// <summary>Writes through a ref local; says whether it stood for a place that is known.</summary>
    public static bool TryWrite(ILocalSymbol local, Value value, IOperation? source, Evaluator evaluator)
    {
        var targets = BindingsOf(local, evaluator, out var owner);
        foreach (var target in targets)
        {
            // Bound to one place or another, it names one of them: the others keep what they hold.
            var written = targets.Count == 1 ? value : value.Join(ReadPlace(owner, target, evaluator));
            switch (target)
            {
                case IFieldReferenceOperation { Instance: not null } field:
                    evaluator.Members.WriteMember(owner, field.Field, written);
                    break;
                case IArrayElementReferenceOperation element:
                    evaluator.Members.WriteCell(owner, KeyOf(element, evaluator), written);
                    break;
                default:
                    Assignments.Store(target, written, source, evaluator);
                    break;
            }
        }

        return targets.Count > 0;
    }

    /// <summary>The bindings that can be in force now, and what their places lie in.</summary>
    private static List<IOperation> BindingsOf(ILocalSymbol local, Evaluator evaluator, out Value bound)
    {
        var value = evaluator.Variables.Read(local, null);
        bound = value.WithObjects(value.Objects.Where(o => !SymbolEqualityComparer.Default.Equals(o.Symbol, local)));
        var bindings = new List<IOperation>();
        if (!evaluator.Frame.Aliases.TryGetValue(local, out var targets)) return bindings;
        foreach (var target in targets)
        {
            if (value.Objects.Contains(Token(local, target))) bindings.Add(target);
        }

        return bindings;
    }

    private static AbstractObject Token(ILocalSymbol local, IOperation target) => AbstractObject.External(target.Syntax, null, local);

    private static Value ReadPlace(Value bound, IOperation target, Evaluator evaluator) => target switch
    {
        IFieldReferenceOperation { Instance: not null } field => evaluator.Members.ReadMember(bound, field.Field, field.Type),
        IArrayElementReferenceOperation element => evaluator.Members.ReadElement(bound, KeyOf(element, evaluator), element.Type),
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation => evaluator.Evaluate(target),
        // ref Get(o), c ? ref a : ref b: what the place is now, and what it was when the names in the expression meant what they say.
        _ => evaluator.Evaluate(target).Join(bound),
    };

    private static IOperation? OwnerOf(IOperation target) => target switch
    {
        IFieldReferenceOperation { Instance: { } instance } => instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        _ => null,
    };

    /// <summary>A variable index may have changed since, so it stands for any element.</summary>
    private static MemberKey KeyOf(IArrayElementReferenceOperation element, Evaluator evaluator)
    {
        foreach (var index in element.Indices)
        {
            if (!index.ConstantValue.HasValue) return MemberKey.Element;
        }

        return Elements.Key(element.Indices, evaluator);
    }
}
