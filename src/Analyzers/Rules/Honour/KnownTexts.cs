using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Rules.Honour;

/// <summary>
/// Tells where a parameter is known to equal a constant, by the conditions around a place: <c>if (s == "") return s;</c> gives back nothing that the condition
/// did not say already. Conditions are taken at their word; a parameter that is written to in between is for others to see.
/// </summary>
internal static class KnownTexts
{
    /// <summary>Whether a condition on the way to this value says what the parameter is.</summary>
    public static bool IsOne(IOperation value, IParameterSymbol parameter)
    {
        var child = value;
        for (var parent = value.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                // if (s == "") return s;   s == "" ? s : ...
                case IConditionalOperation choice when child != choice.Condition:
                    if (Says(choice.Condition, child == choice.WhenTrue, parameter)) return true;
                    break;
                // if (s.Length > 0) return "***"; return s;
                case IBlockOperation block:
                    if (block.Operations.TakeWhile(o => o != child).OfType<IConditionalOperation>().Any(Excludes)) return true;
                    break;
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return false;

        bool Excludes(IConditionalOperation choice) => choice.WhenFalse is null && Leaves(choice.WhenTrue) && Says(choice.Condition, false, parameter);
    }

    private static bool Leaves(IOperation branch) => branch switch
    {
        IReturnOperation or IThrowOperation => true,
        IExpressionStatementOperation statement => statement.Operation is IThrowOperation,
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        _ => false,
    };

    /// <summary>Whether a condition that holds, or does not, says what the parameter is.</summary>
    private static bool Says(IOperation condition, bool holds, IParameterSymbol parameter)
    {
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Says(parenthesized.Operand, holds, parameter);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Says(not.Operand, !holds, parameter);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } two:
                var (left, right) = (Says(two.LeftOperand, holds, parameter), Says(two.RightOperand, holds, parameter));
                // Of two conditions that both hold, or both do not, one is enough; where it may be either, each has to say so.
                return holds == (two.OperatorKind == BinaryOperatorKind.ConditionalAnd) ? left || right : left && right;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } same:
                return holds && IsCompared(same, parameter);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } other:
                return !holds && IsCompared(other, parameter);
            // s.Length > 0
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan, RightOperand.ConstantValue: { HasValue: true, Value: 0 } } any:
                return !holds && IsLengthOf(any.LeftOperand, parameter);
            case IIsPatternOperation pattern:
                return IsParameter(pattern.Value, parameter) && SaysPattern(pattern.Pattern, holds);
            case IInvocationOperation
            {
                TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String },
                Arguments: [var argument],
            }:
                return holds && IsParameter(argument.Value, parameter);
            default:
                return false;
        }
    }

    private static bool SaysPattern(IPatternOperation pattern, bool holds) => pattern switch
    {
        IConstantPatternOperation => holds,
        INegatedPatternOperation negated => SaysPattern(negated.Pattern, !holds),
        // s is null or ""
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either =>
            holds && SaysPattern(either.LeftPattern, true) && SaysPattern(either.RightPattern, true),
        _ => false,
    };

    private static bool IsCompared(IBinaryOperation comparison, IParameterSymbol parameter) => Sides(comparison).Any(side =>
        IsConstant(side.Other) && (IsParameter(side.One, parameter) || IsLengthOf(side.One, parameter) && side.Other.ConstantValue.Value is 0));

    private static IEnumerable<(IOperation One, IOperation Other)> Sides(IBinaryOperation comparison) =>
        [(comparison.LeftOperand, comparison.RightOperand), (comparison.RightOperand, comparison.LeftOperand)];

    // string.Empty is no constant to the compiler.
    private static bool IsConstant(IOperation value) =>
        value.ConstantValue.HasValue || value is IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } };

    private static bool IsLengthOf(IOperation value, IParameterSymbol parameter) =>
        value is IPropertyReferenceOperation { Property.Name: "Length", Instance: { } text } && IsParameter(text, parameter);

    private static bool IsParameter(IOperation value, IParameterSymbol parameter) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => IsParameter(conversion.Operand, parameter),
        IParameterReferenceOperation reference => SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter),
        _ => false,
    };
}
