using System.Collections.Generic;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary><c>x</c>, <c>p</c>, <c>this</c>, <c>default</c>, <c>typeof(T)</c>: names and things without parts.</summary>
internal static class Locals
{
    public static void Register(Dictionary<OperationKind, OperationHandler> table)
    {
        table.Add(OperationKind.LocalReference, static (o, e) => Local((ILocalReferenceOperation)o, e));
        table.Add(OperationKind.ParameterReference, static (o, e) => Parameter((IParameterReferenceOperation)o, e));
        table.Add(OperationKind.InstanceReference, static (o, e) => Instance((IInstanceReferenceOperation)o, e));
        table.Add(OperationKind.DefaultValue, static (o, _) => o.Type is { IsValueType: true, SpecialType: SpecialType.None, TypeKind: TypeKind.Struct, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
            ? Value.Of(AbstractObject.Allocation(o.Syntax, o.Type))
            : Value.OfConstant(null));
        table.Add(OperationKind.TypeOf, static (o, _) => Reflection.Of(((ITypeOfOperation)o).TypeOperand));
        table.Add(OperationKind.SizeOf, static (_, _) => Value.Clean);
        table.Add(OperationKind.NameOf, static (_, _) => Value.Clean);
        table.Add(OperationKind.Utf8String, static (_, _) => Value.Clean);
        table.Add(OperationKind.Discard, static (_, _) => Value.Bottom);
        table.Add(OperationKind.Empty, static (_, _) => Value.Bottom);
        table.Add(OperationKind.StaticLocalInitializationSemaphore, static (_, _) => Value.Clean);
    }

    private static Value Instance(IInstanceReferenceOperation instance, Evaluator evaluator) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.InterpolatedStringHandler => evaluator.Frame.Handler ?? Value.Unknown,
        InstanceReferenceKind.ImplicitReceiver => evaluator.Frame.Initialized ?? evaluator.Variables.This(instance.Type),
        _ => evaluator.Variables.This(instance.Type),
    };

    private static Value Local(ILocalReferenceOperation local, Evaluator evaluator)
    {
        var value = evaluator.Variables.Read(local.Local, local.Type);
        return local.Local.IsRef ? RefLocals.Read(local.Local, value, evaluator) : value;
    }

    private static Value Parameter(IParameterReferenceOperation reference, Evaluator evaluator)
    {
        var parameter = reference.Parameter;
        // A primary constructor's parameter used by a member is a field in all but name, and is classified by its own attributes.
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && !SymbolEqualityComparer.Default.Equals(constructor, evaluator.Frame.Member)
            && !IsLexicallyIn(evaluator.Frame.Member, constructor))
            return evaluator.Members.ReadMember(evaluator.Variables.This(constructor.ContainingType), parameter, reference.Type);
        return evaluator.Variables.Read(parameter, reference.Type);
    }

    private static bool IsLexicallyIn(ISymbol member, ISymbol owner)
    {
        for (ISymbol? current = member; current is not null; current = CapturedVariables.IsNested(current) ? current.ContainingSymbol : null)
        {
            if (SymbolEqualityComparer.Default.Equals(current, owner)) return true;
        }

        return false;
    }
}
