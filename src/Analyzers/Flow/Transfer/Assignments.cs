using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>x = v</c>, <c>x += v</c>, <c>x++</c>, <c>(a, b) = v</c>: evaluating the right side and storing it in what the left side names.</summary>
internal static class Assignments
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.SimpleAssignment, static (o, e) => Simple((ISimpleAssignmentOperation)o, e));
        table.Add(OperationKind.CompoundAssignment, static (o, e) => Compound((ICompoundAssignmentOperation)o, e));
        table.Add(OperationKind.CoalesceAssignment, static (o, e) => Coalesce((ICoalesceAssignmentOperation)o, e));
        table.Add(OperationKind.Increment, static (o, e) => Increment((IIncrementOrDecrementOperation)o, e));
        table.Add(OperationKind.Decrement, static (o, e) => Increment((IIncrementOrDecrementOperation)o, e));
        table.Add(OperationKind.DeconstructionAssignment, static (o, e) => Deconstruction((IDeconstructionAssignmentOperation)o, e));
        table.Add(OperationKind.EventAssignment, static (o, e) => Event((IEventAssignmentOperation)o, e));
        table.Add(OperationKind.DeclarationExpression, static (o, e) => e.Evaluate(((IDeclarationExpressionOperation)o).Expression));
        table.Add(OperationKind.ExpressionStatement, static (o, e) => e.Evaluate(((IExpressionStatementOperation)o).Operation));
        table.Add(OperationKind.VariableInitializer, static (o, e) => e.Evaluate(((IVariableInitializerOperation)o).Value));
        table.Add(OperationKind.FieldInitializer, static (o, e) => e.Evaluate(((IFieldInitializerOperation)o).Value));
        table.Add(OperationKind.PropertyInitializer, static (o, e) => e.Evaluate(((IPropertyInitializerOperation)o).Value));
        table.Add(OperationKind.ParameterInitializer, static (o, e) => e.Evaluate(((IParameterInitializerOperation)o).Value));
    }

    /// <summary>Stores a value in the variable, member, element or deconstruction that an expression names.</summary>
    public static void Store(IOperation target, Value value, IOperation? source, Evaluator evaluator)
    {
        evaluator.Calls.Actions.Store(target, value, source);
        switch (target)
        {
            case ILocalReferenceOperation local:
                if (local.Local.IsRef && RefLocals.TryWrite(local.Local, value, source, evaluator)) return;
                evaluator.Variables.Write(local.Local, StructPlaces.CopyAt(value, local, evaluator));
                Record(local.Local, source, evaluator);
                break;
            case IParameterReferenceOperation parameter:
                StoreParameter(parameter, value, evaluator);
                Record(parameter.Parameter, source, evaluator);
                break;
            case IFieldReferenceOperation field:
                MemberAccess.StoreField(field, StructPlaces.CopyAt(value, field, evaluator), evaluator);
                Record(field.Field, source, evaluator);
                break;
            case IPropertyReferenceOperation property:
                MemberAccess.StoreProperty(property, StructPlaces.CopyAt(value, property, evaluator), source, evaluator);
                Record(property.Property, source, evaluator);
                break;
            case IEventReferenceOperation @event:
                MemberAccess.StoreEvent(@event, value, evaluator);
                break;
            case IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IInlineArrayAccessOperation:
                Elements.Store(target, StructPlaces.CopyAt(value, target, evaluator), evaluator);
                break;
            case IFlowCaptureReferenceOperation capture:
                foreach (var place in evaluator.Places.Of(capture.Id)) Store(place, value, source, evaluator);
                break;
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, value, source, evaluator);
                break;
            case ITupleOperation tuple:
                Deconstruct(tuple, value, source?.Type, source, evaluator);
                break;
            case IConversionOperation conversion:
                Store(conversion.Operand, value, source, evaluator);
                break;
            case IInstanceReferenceOperation when target.Type is { IsValueType: true }:
                // this = other; in a struct.
                foreach (var to in evaluator.Variables.This(target.Type).Objects) evaluator.State.CopyCells(value.Objects, to);
                break;
            case IInvocationOperation or IConditionalOperation:
                StoreThrough(target, value, evaluator);
                break;
            case IDynamicMemberReferenceOperation dynamic:
                MemberAccess.StoreDynamic(dynamic, value, source, evaluator);
                break;
            case IDynamicIndexerAccessOperation dynamic:
                evaluator.Members.Taint(evaluator.Evaluate(dynamic.Operation), value.Origins);
                break;
            case { Kind: OperationKind.None }:
                // *pointer = v; the place is the pointed-to buffer.
                foreach (var child in target.ChildOperations) evaluator.Members.WriteCell(evaluator.Evaluate(child), MemberKey.Element, value);
                break;
        }
    }

    /// <summary>Get(x) = v: the call returns a place by reference. Where its code is not in sight, whatever it returns carries the value.</summary>
    public static void StoreThrough(IOperation target, Value value, Evaluator evaluator)
    {
        var outer = evaluator.StoredThrough;
        evaluator.StoredThrough = value;
        var returned = evaluator.Evaluate(target);
        evaluator.StoredThrough = outer;
        // A body that is in sight says which place it is; what stands there now has nothing to do with what is stored.
        if (target is IInvocationOperation { TargetMethod: var called } && evaluator.Frame.Callees.HasBody(called)) return;
        if (returned.Objects.All(static o => !Members.IsLeaf(o.Type))) evaluator.Members.Taint(returned, value.Origins);
        if (target is not IInvocationOperation { TargetMethod.RefKind: RefKind.Ref } call) return;
        // A reference that a library returns points into something that it was handed.
        if (call.Instance is not null) evaluator.Members.Taint(evaluator.Evaluate(call.Instance), value.Origins);
        foreach (var argument in call.Arguments) evaluator.Members.Taint(evaluator.Evaluate(argument.Value), value.Origins);
    }

    private static void StoreParameter(IParameterReferenceOperation reference, Value value, Evaluator evaluator)
    {
        var parameter = reference.Parameter;
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SymbolEqualityComparer.Default.Equals(constructor, evaluator.Frame.Member)
            && !CapturedVariables.IsNested(evaluator.Frame.Member))
            evaluator.Members.WriteMember(evaluator.Variables.This(constructor.ContainingType), parameter, value);
        else
            evaluator.Variables.Write(parameter, value);
    }

    private static void Record(ISymbol target, IOperation? source, Evaluator evaluator)
    {
        if (source is not null) evaluator.Frame.Recording?.Stores.Add((target.OriginalDefinition, source));
    }

    private static Value Simple(ISimpleAssignmentOperation assignment, Evaluator evaluator)
    {
        if (assignment.IsRef && assignment.Target is ILocalReferenceOperation { Local: { IsRef: true } local })
            return RefLocals.Bind(local, assignment.Value, evaluator);

        var value = evaluator.Evaluate(assignment.Value);
        evaluator.Assign(assignment.Target, value, assignment.Value);
        return value;
    }

    private static Value Compound(ICompoundAssignmentOperation assignment, Evaluator evaluator)
    {
        var left = evaluator.Evaluate(assignment.Target);
        Value result;
        if (assignment.OperatorMethod is { } method)
        {
            var right = evaluator.Evaluate(assignment.Value);
            if (!method.IsStatic)
            {
                // C# 14: void operator +=(T right) changes the left side in place.
                evaluator.Calls.InvokeOperator(assignment, method, left, new[] { (right, (IOperation?)assignment.Value) });
                return left;
            }

            result = evaluator.Calls.InvokeOperator(assignment, method, null, new[] { (left, (IOperation?)assignment.Target), (right, assignment.Value) });
        }
        else if (assignment.Type?.SpecialType == SpecialType.System_String)
        {
            result = left.Join(evaluator.Text.Of(assignment.Value)).Varying().AsComputed();
        }
        else if (assignment.Type?.TypeKind == TypeKind.Delegate)
        {
            // d += handler: both run.
            result = left.Join(evaluator.Evaluate(assignment.Value));
        }
        else
        {
            var right = evaluator.Evaluate(assignment.Value);
            result = Operators.Computed(assignment.OperatorKind, left, right, evaluator) ?? left.Join(right).Varying().AsComputed();
        }

        evaluator.Assign(assignment.Target, result, assignment.Value);
        return result;
    }

    private static Value Coalesce(ICoalesceAssignmentOperation assignment, Evaluator evaluator)
    {
        var result = evaluator.Evaluate(assignment.Target).Join(evaluator.Evaluate(assignment.Value)).Varying();
        evaluator.Assign(assignment.Target, result, assignment.Value);
        return result;
    }

    private static Value Increment(IIncrementOrDecrementOperation operation, Evaluator evaluator)
    {
        var value = evaluator.Evaluate(operation.Target).Varying().AsComputed();
        if (operation.OperatorMethod is { } method) value = evaluator.Calls.InvokeOperator(operation, method, method.IsStatic ? null : value, method.IsStatic ? new[] { (value, (IOperation?)operation.Target) } : new (Value, IOperation?)[0]);
        if (operation.OperatorMethod is not { IsStatic: false }) evaluator.Assign(operation.Target, value, operation.Target);
        return value;
    }

    private static Value Event(IEventAssignmentOperation assignment, Evaluator evaluator)
    {
        var handler = evaluator.Evaluate(assignment.HandlerValue);
        if (assignment.EventReference is IEventReferenceOperation reference && assignment.Adds) MemberAccess.StoreEvent(reference, handler, evaluator);
        return Value.Bottom;
    }

    private static Value Deconstruction(IDeconstructionAssignmentOperation assignment, Evaluator evaluator)
    {
        // (a, b) = (x, y): element by element, all read before any is written.
        var value = evaluator.Evaluate(assignment.Value);
        var target = assignment.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : assignment.Target;
        if (target is ITupleOperation tuple) Deconstruct(tuple, value, assignment.Value.Type, assignment.Value, evaluator);
        return value;
    }

    /// <param name="targets">What is stored into, from left to right.</param>
    /// <param name="value">What is taken apart.</param>
    /// <param name="type">Its type: at the top that of <paramref name="source"/>, further in that of a part.</param>
    /// <param name="source">The expression it stands for.</param>
    /// <param name="evaluator">Where it happens.</param>
    private static void Deconstruct(ITupleOperation targets, Value value, ITypeSymbol? type, IOperation? source, Evaluator evaluator)
    {
        while (source is IConversionOperation { Conversion.IsIdentity: false } conversion && SymbolEqualityComparer.Default.Equals(type, conversion.Type) && conversion.Operand.Type is { IsTupleType: true } inner)
        {
            type = inner;
            source = conversion.Operand;
        }

        if (type is INamedTypeSymbol { IsTupleType: true } tupleType)
        {
            var parts = new List<Value>();
            foreach (var element in tupleType.TupleElements) parts.Add(evaluator.Members.ReadMember(value, element, element.Type));
            for (var i = 0; i < targets.Elements.Length && i < parts.Count; i++) StorePart(targets.Elements[i], parts[i], tupleType.TupleElements[i].Type, source, evaluator);
            return;
        }

        if (type is not null && FindDeconstruct(type, targets.Elements.Length, evaluator) is { } method)
        {
            var parts = evaluator.Calls.InvokeDeconstruct(source!, method, value);
            var first = method.Parameters.Length - targets.Elements.Length;
            for (var i = 0; i < targets.Elements.Length && i < parts.Length; i++) StorePart(targets.Elements[i], parts[i], method.Parameters[first + i].Type, source, evaluator);
            return;
        }

        // An extension or unknown Deconstruct: each part carries what the whole carries.
        var everything = Value.Of(evaluator.Members.ReadEverything(value, type));
        foreach (var target in targets.Elements) StorePart(target, everything, null, source, evaluator);
    }

    private static void StorePart(IOperation target, Value part, ITypeSymbol? type, IOperation? source, Evaluator evaluator)
    {
        var place = target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;
        if (place is ITupleOperation nested) Deconstruct(nested, part, type, source, evaluator);
        else if (place is not IDiscardOperation) evaluator.Assign(target, part, source);
    }

    private static IMethodSymbol? FindDeconstruct(ITypeSymbol type, int count, Evaluator evaluator)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers("Deconstruct"))
            {
                if (member is IMethodSymbol { IsStatic: false } method && method.Parameters.Length == count) return method;
            }
        }

        return Extensions(evaluator.Model.Compilation, type, count);
    }

    private static IMethodSymbol? Extensions(Compilation compilation, ITypeSymbol type, int count)
    {
        foreach (var symbol in compilation.GetSymbolsWithName("Deconstruct", SymbolFilter.Member))
        {
            if (symbol is IMethodSymbol { IsExtensionMethod: true } method && method.Parameters.Length == count + 1 && method.ReduceExtensionMethod(type) is not null) return method;
        }

        return null;
    }
}
