using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>a + b</c>, <c>!a</c>, <c>a == b</c>: an operator carries what its operands carry, except that a comparison of protected data says too little to be that data.
/// </summary>
internal static class Operators
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.Binary, static (o, e) => Binary((IBinaryOperation)o, e));
        table.Add(OperationKind.Unary, static (o, e) => Unary((IUnaryOperation)o, e));
        table.Add(OperationKind.TupleBinary, static (o, e) => Compare(o, e));
        table.Add(OperationKind.IsNull, static (o, e) => IsNull((Microsoft.CodeAnalysis.FlowAnalysis.IIsNullOperation)o, e));
        table.Add(OperationKind.IsType, static (o, e) => Compare(o, e));
        table.Add(OperationKind.Await, static (o, e) => Await((IAwaitOperation)o, e));
        table.Add(OperationKind.Parenthesized, static (o, e) => e.Evaluate(((IParenthesizedOperation)o).Operand));
    }

    /// <summary>
    /// What a test of these operands carries. A classified flag that is tested is still that flag; text that is tested is not; and ADS output stays ADS output.
    /// </summary>
    public static Value Tested(Value value, ITypeSymbol? type) =>
        Unmarked(Members.IsPredicate(type) ? value : value.Without(ProtectionMask.All)).WithObjects(ObjectSet.Empty).Varying().WithOpaque(true);

    /// <summary>What is computed from a marked value is not that value.</summary>
    private static Value Unmarked(Value value) => value.WithOrigins(value.Origins.Where(static o => o is not MarkedValue));

    /// <summary>A task is what it will give. What has an awaiter of the program's own gives what that says.</summary>
    private static Value Await(IAwaitOperation operation, Evaluator evaluator)
    {
        var awaited = evaluator.Evaluate(operation.Operation);
        if (Awaiter(operation.Operation.Type, "GetAwaiter", evaluator) is { } getAwaiter && Awaiter(getAwaiter.ReturnType, "GetResult", evaluator) is { } getResult)
        {
            var awaiter = evaluator.Calls.InvokeAccessor(operation, getAwaiter, awaited, ImmutableArray<CallArgument>.Empty);
            return evaluator.Calls.InvokeAccessor(operation, getResult, awaiter, ImmutableArray<CallArgument>.Empty);
        }

        return Reviews.Await(awaited, evaluator);
    }

    private static IMethodSymbol? Awaiter(ITypeSymbol? type, string name, Evaluator evaluator) =>
        type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } && type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(static m => m.Parameters.IsEmpty) is { } method && evaluator.Frame.Callees.HasBody(method)
            ? method
            : null;

    private static Value Compare(IOperation operation, Evaluator evaluator)
    {
        var result = Value.Unknown;
        foreach (var operand in operation.ChildOperations) result = result.Join(Value.Of(Tested(evaluator.Evaluate(operand), operand.Type).Origins));
        return result;
    }

    private static Value IsNull(Microsoft.CodeAnalysis.FlowAnalysis.IIsNullOperation operation, Evaluator evaluator)
    {
        var operand = evaluator.Evaluate(operation.Operand);
        if (operand.Constant.IsKnown) return Value.OfConstant(operand.Constant.Value is null);
        evaluator.Frame.Ask(operand, QuestionKind.Constant);
        return Value.Of(Tested(operand, operation.Operand.Type).Origins).WithOpaque(true);
    }

    private static Value Binary(IBinaryOperation binary, Evaluator evaluator)
    {
        // a + b + c + ... nests to the left as deep as it is long: the spine is walked by a loop.
        var spine = new Stack<IBinaryOperation>();
        IOperation leftmost = binary;
        while (leftmost is IBinaryOperation { OperatorMethod: null, ConstantValue.HasValue: false } inner)
        {
            spine.Push(inner);
            leftmost = inner.LeftOperand;
        }

        if (spine.Count == 0) return Apply(binary, evaluator.Evaluate(binary.LeftOperand), evaluator);
        var top = spine.Peek();
        var left = top.Type?.SpecialType == SpecialType.System_String && top.OperatorKind == BinaryOperatorKind.Add ? evaluator.Text.Of(leftmost) : evaluator.Evaluate(leftmost);
        while (spine.Count > 0)
        {
            var current = spine.Pop();
            left = Apply(current, left, evaluator);
            if (spine.Count > 0) evaluator.Frame.Recording?.Carry(current, left);
        }

        // "/model/" + id + "/invoke": no part of it is the address, all of it is.
        if (top.Type?.SpecialType != SpecialType.System_String || evaluator.Model.Library.Endpoints is not { IsMentioned: true } endpoints) return left;
        return endpoints.Of(AssembledAddress.TextOf(binary.Syntax)) is { } address ? left.With(address) : left;
    }

    private static Value Apply(IBinaryOperation binary, Value left, Evaluator evaluator)
    {
        if (binary.OperatorMethod is { } method && IsOwn(method, binary.ConstrainedToType, evaluator))
        {
            var operand = evaluator.Evaluate(binary.RightOperand);
            return evaluator.Calls.InvokeOperator(binary, method, null, new[] { (left, (IOperation?)binary.LeftOperand), (operand, binary.RightOperand) });
        }

        if (IsComparison(binary.OperatorKind))
        {
            var other = evaluator.Evaluate(binary.RightOperand);
            if (Fold(binary.OperatorKind, left.Constant, other.Constant) is { } known) return Value.OfConstant(known);
            if (other.Constant.IsKnown) evaluator.Frame.Ask(left, QuestionKind.Constant);
            if (left.Constant.IsKnown) evaluator.Frame.Ask(other, QuestionKind.Constant);
            var isFlag = Members.IsPredicate(binary.LeftOperand.Type) && Members.IsPredicate(binary.RightOperand.Type);
            var type = isFlag ? binary.LeftOperand.Type : null;
            return Value.Of(Tested(left, type).Origins.Union(Tested(other, type).Origins)).WithOpaque(true).AsComputed().WithReview(Answer(binary, left, other));
        }

        if (binary.Type?.SpecialType == SpecialType.System_String && binary.OperatorKind == BinaryOperatorKind.Add)
        {
            var right = evaluator.Text.Of(binary.RightOperand);
            return Unmarked(Value.Of(left.Origins.Union(right.Origins), ObjectSet.Empty, left.IsOpaque || right.IsOpaque));
        }

        var second = evaluator.Evaluate(binary.RightOperand);
        if (binary.Type?.TypeKind == TypeKind.Delegate) return left.Join(second);
        if (Computed(binary.OperatorKind, left, second, evaluator) is { } computed) return computed;
        return Value.Of(left.Origins.Union(second.Origins), ObjectSet.Empty, left.IsOpaque || second.IsOpaque).AsComputed();
    }

    /// <summary>Whether code in sight says what the operator does: its own, or, for <c>T : IAdditionOperators</c>, that of a type that T may be.</summary>
    public static bool IsOwn(IMethodSymbol method, ITypeSymbol? constrainedTo, Evaluator evaluator) =>
        !method.DeclaringSyntaxReferences.IsEmpty || (constrainedTo is ITypeParameterSymbol && evaluator.Frame.Callees.HasChoice(method));

    private static Value Unary(IUnaryOperation unary, Evaluator evaluator)
    {
        var operand = evaluator.Evaluate(unary.Operand);
        if (unary.OperatorMethod is { } method && IsOwn(method, unary.ConstrainedToType, evaluator))
            return evaluator.Calls.InvokeOperator(unary, method, null, new[] { (operand, (IOperation?)unary.Operand) });
        if (unary.OperatorKind == UnaryOperatorKind.Not && operand.Constant is { IsKnown: true, Value: bool flag }) return Value.OfConstant(!flag);
        if (unary.OperatorKind == UnaryOperatorKind.Not && operand.Constant.Review != ReviewFact.None) return operand.WithReview(Reviews.Negated(operand.Constant.Review));
        if (unary.OperatorKind == UnaryOperatorKind.Minus && Computed(BinaryOperatorKind.Subtract, Value.OfConstant(0), operand, evaluator) is { } negative) return negative;
        return operand.Varying().AsComputed();
    }

    /// <summary>
    /// What two constants add up to. Only whole numbers: what they are does not depend on the machine. Not of what a caller handed over: a function that calls itself
    /// with n - 1 would be looked at for every n.
    /// </summary>
    public static Value? Computed(BinaryOperatorKind kind, Value left, Value right, Evaluator evaluator)
    {
        if (evaluator.Frame.Constants.Count > 0) return null;
        if (left.Constant is not { IsKnown: true, Value: int a } || right.Constant is not { IsKnown: true, Value: int b } || !left.Origins.IsEmpty || !right.Origins.IsEmpty) return null;
        return kind switch
        {
            BinaryOperatorKind.Add => Value.OfConstant(unchecked(a + b)),
            BinaryOperatorKind.Subtract => Value.OfConstant(unchecked(a - b)),
            BinaryOperatorKind.Multiply => Value.OfConstant(unchecked(a * b)),
            BinaryOperatorKind.Divide when b is not (0 or -1) => Value.OfConstant(a / b),
            BinaryOperatorKind.Remainder when b is not (0 or -1) => Value.OfConstant(a % b),
            _ => null,
        };
    }

    /// <summary>What <c>decision.Outcome == ReviewOutcome.Approved</c> says about the review.</summary>
    private static ReviewFact Answer(IBinaryOperation binary, Value left, Value right)
    {
        if (binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)) return ReviewFact.None;
        var fact = right.Constant.IsKnown ? Reviews.IsEqual(left, binary.LeftOperand.Type, right.Constant.Value)
            : left.Constant.IsKnown ? Reviews.IsEqual(right, binary.RightOperand.Type, left.Constant.Value)
            : ReviewFact.None;
        return binary.OperatorKind == BinaryOperatorKind.Equals ? fact : Reviews.Negated(fact);
    }

    private static bool IsComparison(BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.ObjectValueEquals or BinaryOperatorKind.ObjectValueNotEquals;

    /// <summary>Whether two constants that differ are different values: 4 and 4L are not.</summary>
    public static bool AreComparable(object? left, object? right) => left is null || right is null || left.GetType() == right.GetType();

    private static bool? Fold(BinaryOperatorKind kind, ConstantFact left, ConstantFact right)
    {
        if (!left.IsKnown || !right.IsKnown || !AreComparable(left.Value, right.Value)) return null;
        return kind switch
        {
            BinaryOperatorKind.Equals => Equals(left.Value, right.Value),
            BinaryOperatorKind.NotEquals => !Equals(left.Value, right.Value),
            _ when left.Value is System.IComparable comparable && right.Value is not null && left.Value.GetType() == right.Value.GetType() => Fold(kind, comparable.CompareTo(right.Value)),
            _ => null,
        };
    }

    private static bool? Fold(BinaryOperatorKind kind, int order)
    {
        return kind switch
        {
            BinaryOperatorKind.LessThan => order < 0,
            BinaryOperatorKind.LessThanOrEqual => order <= 0,
            BinaryOperatorKind.GreaterThan => order > 0,
            BinaryOperatorKind.GreaterThanOrEqual => order >= 0,
            _ => null,
        };
    }
}
