using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>(T)x</c>, <c>x as T</c>, implicit conversions: the same value, unless a user's operator makes another.</summary>
internal static class Conversions
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table) =>
        table.Add(OperationKind.Conversion, static (o, e) => Convert((IConversionOperation)o, e));

    private static Value Convert(IConversionOperation conversion, Evaluator evaluator)
    {
        var operand = evaluator.Evaluate(conversion.Operand);
        // x as T is x or null: where x is a constant, which of them decides the branches after it.
        if (conversion.IsTryCast) operand = operand.Varying();
        if (conversion.OperatorMethod is { } method)
            return evaluator.Calls.InvokeOperator(conversion, method, null, new[] { (operand, (IOperation?)conversion.Operand) });
        if (conversion.Type?.SpecialType == SpecialType.System_String && conversion.Operand.Type?.SpecialType != SpecialType.System_String && conversion.GetConversion().IsInterpolatedString)
            return evaluator.Text.Of(conversion.Operand);
        if (conversion.GetConversion().IsBoxing && conversion.Operand.Type is { } boxed && StructPlaces.IsOurs(boxed))
        {
            // A struct that becomes an object is copied: what is done to the variable later is not done to the box.
            return StructPlaces.Copy(operand, boxed, conversion.Syntax, conversion.Type, evaluator);
        }

        if (conversion.Type is { TypeKind: TypeKind.Interface } seenAs && MemberTypes.ElementType(seenAs) is not null) Sequences.Expose(operand, conversion, evaluator);
        if (conversion.Type is { TypeKind: TypeKind.Enum } enumeration && conversion.Operand.Type?.TypeKind != TypeKind.Enum && conversion.GetConversion() is { IsEnumeration: true } or { IsUnboxing: true })
            operand = evaluator.Calls.Actions.Values.Cast(operand, enumeration);
        if (operand.Constant.IsKnown && conversion.GetConversion().IsNumeric) operand = Widened(operand, conversion.Type);
        return conversion.IsImplicit || conversion.Type is null ? operand : evaluator.Members.SeenAs(Narrowed(operand, conversion, conversion.Type, evaluator), conversion.Type);
    }

    /// <summary>A constant as another kind of number; what could be cut off on the way is not computed.</summary>
    private static Value Widened(Value constant, ITypeSymbol? type) => (constant.Constant.Value, type?.SpecialType) switch
    {
        (int number, SpecialType.System_Int64) => Value.OfConstant((long)number).With(constant.Origins),
        (int number, SpecialType.System_Double) => Value.OfConstant((double)number).With(constant.Origins),
        (int number, SpecialType.System_Decimal) => Value.OfConstant((decimal)number).With(constant.Origins),
        (char character, SpecialType.System_Int32) => Value.OfConstant((int)character).With(constant.Origins),
        _ => constant.Varying(),
    };

    /// <summary>
    /// (Person)x tells what kind of object it is, where only a base was known before: an object that came from code that is not in sight now declares its members.
    /// </summary>
    private static Value Narrowed(Value operand, IConversionOperation conversion, ITypeSymbol type, Evaluator evaluator)
    {
        if (!operand.IsOpaque || Members.IsLeaf(type) || type.TypeKind is TypeKind.Dynamic or TypeKind.TypeParameter or TypeKind.Error || type.SpecialType == SpecialType.System_Object) return operand;
        if (operand.Objects.IsEmpty)
        {
            var external = AbstractObject.External(conversion.Syntax, type);
            evaluator.State.Allocate(external);
            return operand.WithObjects(ObjectSet.Of(external));
        }

        if (operand.Objects.Any(static o => o.IsExact)) return operand;
        return operand.WithObjects(ObjectSet.Of(operand.Objects.Select(o => IsBelow(o.Type, type) ? o : o.SeenAs(type))));
    }

    /// <summary>Whether a type is below another for some type arguments.</summary>
    public static bool MayBeBelow(ITypeSymbol known, ITypeSymbol type)
    {
        for (ITypeSymbol? current = known; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type.OriginalDefinition)) return true;
        }

        return known.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, type.OriginalDefinition));
    }

    public static bool IsBelow(ITypeSymbol? known, ITypeSymbol type)
    {
        for (var current = known; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, type)) return true;
        }

        return known is not null && known.AllInterfaces.Contains(type, SymbolEqualityComparer.Default);
    }
}
