using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>a[i]</c>, <c>a[^1]</c>, <c>a[1..]</c>, <c>*p</c>: elements by position. A constant position is a place of its own.</summary>
internal static class Elements
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.ArrayElementReference, static (o, e) => Array((IArrayElementReferenceOperation)o, e));
        table.Add(OperationKind.ImplicitIndexerReference, static (o, e) => Implicit((IImplicitIndexerReferenceOperation)o, e));
        table.Add(OperationKind.InlineArrayAccess, static (o, e) => Inline((IInlineArrayAccessOperation)o, e));
        table.Add(OperationKind.DynamicIndexerAccess, static (o, e) => e.Members.ReadElement(e.Evaluate(((IDynamicIndexerAccessOperation)o).Operation), o.Type));
        table.Add(OperationKind.AddressOf, static (o, e) => AddressOf((IAddressOfOperation)o, e));
        table.Add(OperationKind.Range, static (_, _) => Value.Clean);
    }

    public static void Store(IOperation target, Value value, Evaluator evaluator)
    {
        switch (target)
        {
            case IArrayElementReferenceOperation array:
                var receiver = evaluator.Evaluate(array.ArrayReference);
                evaluator.Members.WriteCell(receiver, Key(array.Indices, evaluator), value);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                evaluator.Members.WriteCell(evaluator.Evaluate(indexer.Instance), MemberKey.Element, value);
                break;
            case IInlineArrayAccessOperation inline:
                evaluator.Members.WriteCell(evaluator.Evaluate(inline.Instance), Key(ImmutableArray.Create(inline.Argument), evaluator), value);
                break;
        }
    }

    /// <summary>The place that constant indices name; any element where one of them is not constant.</summary>
    public static MemberKey Key(ImmutableArray<IOperation> indices, Evaluator evaluator) => Key(indices, evaluator, out _);

    /// <param name="indices">The indices.</param>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="selected">What the indices say about the element that they choose.</param>
    private static MemberKey Key(ImmutableArray<IOperation> indices, Evaluator evaluator, out OriginSet selected)
    {
        object? constant = null;
        var isConstant = true;
        selected = OriginSet.Empty;
        for (var i = 0; i < indices.Length; i++)
        {
            var value = evaluator.Evaluate(indices[i]);
            evaluator.Frame.Ask(value, QuestionKind.Constant);
            selected = selected.Union(Selectors.Of(value, indices[i], evaluator));
            var index = value.Constant;
            if (!index.IsKnown || index.Value is null)
            {
                isConstant = false;
                continue;
            }

            // [1, 2] as initializers write it, too.
            var position = Convert.ToString(index.Value, System.Globalization.CultureInfo.InvariantCulture);
            constant = indices.Length == 1 ? index.Value : i == 0 ? position : constant + "," + position;
        }

        return constant is null || !isConstant ? MemberKey.Element : MemberKey.At(constant);
    }

    private static Value Array(IArrayElementReferenceOperation reference, Evaluator evaluator)
    {
        var array = evaluator.Evaluate(reference.ArrayReference);
        if (reference.Type is IArrayTypeSymbol && reference.Indices.Length == 1 && reference.Indices[0].Type?.Name == "Range")
        {
            // A new array, in which everything stands at another position.
            var part = Creations.Make(reference.Syntax, reference.Type, evaluator);
            evaluator.Members.WriteCell(part, MemberKey.Element, evaluator.Members.ReadElement(array, (reference.Type as IArrayTypeSymbol)?.ElementType));
            return part.With(array.Origins.Where(static o => o is not Formal { Extent: FormalExtent.Value }));
        }

        var element = evaluator.Members.ReadElement(array, Key(reference.Indices, evaluator, out var selected), reference.Type);
        return element.With(selected);
    }

    private static Value Implicit(IImplicitIndexerReferenceOperation reference, Evaluator evaluator)
    {
        var receiver = evaluator.Evaluate(reference.Instance);
        var argument = evaluator.Evaluate(reference.Argument);
        var method = reference.IndexerSymbol as IMethodSymbol ?? (reference.IndexerSymbol as IPropertySymbol)?.GetMethod;
        if (method is not null && evaluator.Frame.Callees.HasBody(method))
        {
            // A type of ours with a length: order[^1] runs this[int], order[1..] runs Slice.
            var positions = method.Parameters.Select(p => new CallArgument(p, argument.Varying(), null)).ToImmutableArray();
            return evaluator.Calls.InvokeAccessor(reference, method, receiver, positions);
        }

        // text[1..], list[^1], span[..4]: a part of a string carries it; a slice is the same buffer.
        if (reference.IndexerSymbol is IMethodSymbol) Positions.Move(receiver, reference.Instance.Type, evaluator);
        return reference.IndexerSymbol is IMethodSymbol ? receiver.Varying() : evaluator.Members.ReadElement(receiver, reference.Type);
    }

    private static Value Inline(IInlineArrayAccessOperation access, Evaluator evaluator)
    {
        var receiver = evaluator.Evaluate(access.Instance);
        if (access.Argument.Type?.Name == "Range") Positions.Move(receiver, access.Type, evaluator);
        return access.Argument.Type?.Name == "Range"
            ? receiver
            : evaluator.Members.ReadElement(receiver, Key(ImmutableArray.Create(access.Argument), evaluator), access.Type);
    }

    private static Value AddressOf(IAddressOfOperation operation, Evaluator evaluator)
    {
        if (operation.Reference is IMethodReferenceOperation function) return evaluator.Evaluate(function);
        // &x: a pointer to a variable is a buffer with that one element; writes through it are not seen in the variable (unsafe code is a documented limit).
        var pointed = evaluator.Evaluate(operation.Reference);
        if (operation.Reference is IArrayElementReferenceOperation element) return evaluator.Evaluate(element.ArrayReference);
        var buffer = AbstractObject.Allocation(operation.Syntax, operation.Type);
        evaluator.State.Allocate(buffer);
        evaluator.State.Write(buffer, MemberKey.Element, pointed, strong: false);
        return Value.Of(buffer);
    }
}
