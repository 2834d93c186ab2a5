using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// A sequence of a class of ours that is handed to a library: what its <c>GetEnumerator</c> in sight yields is what the library finds in it. Noted where the object becomes
/// a sequence to others - at the call, and at the conversion to an interface - as its elements, which is where models look for them.
/// </summary>
internal static class Sequences
{
    public static void Expose(CallSite call, Evaluator evaluator)
    {
        if (call.Receiver is { } receiver && call.Method.Name is not ("GetEnumerator" or "GetAsyncEnumerator")) Expose(receiver, call.Operation, evaluator);
        foreach (var argument in call.Arguments) Expose(argument.Value, argument.Operation ?? call.Operation, evaluator);
    }

    public static void Expose(Value value, IOperation site, Evaluator evaluator)
    {
        foreach (var target in value.Objects)
        {
            if (evaluator.Model.OwnSequences.EnumeratorOf(target.Type) is not { } enumerator || !evaluator.Frame.Callees.HasBody(enumerator)) continue;
            var single = Value.Of(target);
            var arguments = enumerator.Parameters.Select(static p => new CallArgument(p, Value.Clean, null)).ToImmutableArray();
            var elements = Yielded(evaluator.Calls.InvokeAccessor(site, enumerator, single, arguments), target.Type, site, evaluator);
            if (!elements.IsBottom) evaluator.State.Write(target, MemberKey.Element, elements, strong: false);
        }
    }

    /// <summary>What the enumerators hand out: those of iterators and lists hold it, those of ours compute it.</summary>
    private static Value Yielded(Value enumerators, ITypeSymbol? sequence, IOperation site, Evaluator evaluator)
    {
        var result = Value.Bottom;
        foreach (var enumerator in enumerators.Objects)
        {
            var single = Value.Of(enumerator);
            var isOurs = enumerator.Type is { DeclaringSyntaxReferences.IsEmpty: false };
            // Before it has moved it stands before the first element.
            var mover = isOurs ? enumerator.Type!.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(static m => m.Name is "MoveNext" or "MoveNextAsync" && m.Parameters.IsEmpty) : null;
            if (mover is not null && evaluator.Frame.Callees.HasBody(mover))
            {
                evaluator.Calls.InvokeAccessor(site, mover, single, ImmutableArray<CallArgument>.Empty);
                evaluator.Calls.InvokeAccessor(site, mover, single, ImmutableArray<CallArgument>.Empty);
            }

            var current = isOurs ? enumerator.Type!.GetMembers("Current").OfType<IPropertySymbol>().FirstOrDefault()?.GetMethod : null;
            result = result.Join(current is not null && evaluator.Frame.Callees.HasBody(current)
                ? evaluator.Calls.InvokeAccessor(site, current, single, ImmutableArray<CallArgument>.Empty)
                : evaluator.Members.ReadElement(single, MemberTypes.ElementType(sequence)));
        }

        return result.With(enumerators.Origins.Where(static o => o is ProtectedData or AdsOutput));
    }
}
