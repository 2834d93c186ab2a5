using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>list[i]</c>, <c>dictionary["key"]</c>: indexers, ours by their code, others as the elements of a collection.</summary>
internal static class Indexers
{
    public static Value Read(IPropertyReferenceOperation reference, Value owner, Evaluator evaluator)
    {
        var property = reference.Property;
        var arguments = Invocations.Arguments(reference.Arguments, evaluator);
        if (property.GetMethod is { } getter && HasBodyBehind(getter, owner, evaluator)) return evaluator.Calls.InvokeAccessor(reference, getter, owner, Rebind(arguments, getter));
        if (property.ContainingType.SpecialType == SpecialType.System_String) return CharacterOf(owner, arguments);
        if (reference.Arguments.Any(static a => a.Value.Type?.Name == "Range"))
        {
            Positions.Move(owner, property.ContainingType, evaluator);
            return owner;
        }

        if (arguments.Length == 1) evaluator.Frame.Ask(arguments[0].Value, QuestionKind.Constant);
        var value = evaluator.Members.ReadElement(owner, Key(arguments), reference.Type);
        foreach (var argument in arguments) value = value.With(Selectors.Of(argument.Value, argument.Operation, evaluator));
        var data = evaluator.Model.Classification.Of(property);
        return data.IsEmpty ? value : Members.WithData(value, data);
    }

    public static void Store(IPropertyReferenceOperation reference, Value owner, Value value, Evaluator evaluator)
    {
        var property = reference.Property;
        var arguments = Invocations.Arguments(reference.Arguments, evaluator);
        foreach (var argument in arguments)
        {
            if (argument.Operation is not null) evaluator.Calls.Sinks.PropertySet(reference, owner, argument.Value, argument.Operation);
        }

        if (property.SetMethod is { } setter && HasBodyBehind(setter, owner, evaluator))
        {
            var bound = Rebind(arguments, setter).Add(new CallArgument(setter.Parameters[setter.Parameters.Length - 1], value, null));
            evaluator.Calls.InvokeAccessor(reference, setter, owner, bound);
            return;
        }

        if (arguments.Length == 1) evaluator.Frame.Ask(arguments[0].Value, QuestionKind.Constant);
        evaluator.Members.WriteCell(owner, Key(arguments), value);
        // json["name"] = value: what is written by name holds the name as well.
        if (arguments.Length == 1 && (MemberTypes.IsDictionary(property.ContainingType) || property.Parameters[0].Type.SpecialType == SpecialType.System_String))
        {
            foreach (var target in owner.Objects) evaluator.State.Write(target, MemberKey.Keys, arguments[0].Value, strong: false);
        }
    }

    public static MemberKey Key(ImmutableArray<CallArgument> arguments) =>
        arguments.Length == 1 && arguments[0].Value.Constant is { IsKnown: true, Value: { } constant } ? MemberKey.At(constant) : MemberKey.Element;

    private static Value CharacterOf(Value text, ImmutableArray<CallArgument> arguments) =>
        text.Origins.IsEmpty && text.Constant is { IsKnown: true, Value: string known } && arguments.Length == 1 && arguments[0].Value.Constant is { IsKnown: true, Value: int at } && at >= 0 && at < known.Length
            ? Value.OfConstant(known[at])
            : text.Varying();

    private static bool HasBodyBehind(IMethodSymbol accessor, Value owner, Evaluator evaluator) =>
        evaluator.Frame.Callees.Targets(accessor, owner, evaluator.Frame).Any(evaluator.Frame.Callees.HasBody);

    private static ImmutableArray<CallArgument> Rebind(ImmutableArray<CallArgument> arguments, IMethodSymbol accessor) =>
        arguments.Select(a => a.Parameter is { } p && p.Ordinal < accessor.Parameters.Length ? a with { Parameter = accessor.Parameters[p.Ordinal] } : a).ToImmutableArray();
}
