using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Rules.Honour;

/// <summary>What the ways out of a method give back, as its own body shows it. Conversions, tasks around a result and locals that are set once are seen through.</summary>
internal sealed class WaysOut
{
    private readonly IMethodSymbol _method;
    private readonly ImmutableArray<IOperation> _operations;
    private readonly ImmutableArray<IOperation> _returned;

    private WaysOut(IMethodSymbol method, ImmutableArray<IOperation> operations)
    {
        _method = method;
        _operations = operations;
        _returned = operations.OfType<IReturnOperation>().Where(static r => r.Kind == OperationKind.Return && r.ReturnedValue is not null).SelectMany(r => Alternatives(r.ReturnedValue!)).ToImmutableArray();
    }

    /// <summary>Reads a body; null for an iterator, whose results are many, and while the code does not bind.</summary>
    public static WaysOut? Of(IMethodSymbol method, SyntaxNode body, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetOperation(body, cancellation) is not { } root) return null;
        var operations = Within(root).ToImmutableArray();
        return operations.Any(static o => o.Kind is OperationKind.Invalid or OperationKind.YieldReturn or OperationKind.YieldBreak) ? null : new WaysOut(method, operations);
    }

    /// <summary>
    /// The parameter that is given back on every way out but those that give a constant, or the parameter where it equals one:
    /// <c>if (text.Length == 0) return text;</c> beside a redaction, of a part or of all, is no reason to doubt it.
    /// </summary>
    public IParameterSymbol? HandsBack()
    {
        IParameterSymbol? handed = null;
        foreach (var value in _returned)
        {
            if (value.ConstantValue.HasValue) continue;
            if (ParameterIn(value) is { } known && KnownTexts.IsOne(value, known)) continue;
            if (ParameterIn(value) is not { } parameter || _operations.Any(o => Changes(o, parameter))) return null;
            handed ??= parameter;
        }

        return handed;
    }

    /// <summary>Whether the method approves whatever happens: it always says so, or it returns nothing and does nothing that could stop it.</summary>
    public bool AlwaysApproves()
    {
        if (_returned.IsEmpty || _returned.All(IsCompletedTask)) return ReturnsNothing() && !_operations.Any(MayStop);
        return !_operations.Any(static o => o is IThrowOperation) && _returned.All(IsApproval);
    }

    /// <summary>The ADS that the method asks, where it asks nobody else.</summary>
    public AdsIdentity? AsksNobodyBut(SystemsInSight systems) => WhoIsAsked.OnlySystem(_operations, systems);

    private bool ReturnsNothing() => _method.ReturnsVoid || _method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false };

    /// <summary>What is called may throw, which refuses.</summary>
    private static bool MayStop(IOperation operation) => operation switch
    {
        IThrowOperation or IAwaitOperation or IDynamicInvocationOperation => true,
        IInvocationOperation invocation => !IsCompletedTask(invocation),
        _ => false,
    };

    private static bool IsCompletedTask(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Property: { Name: "CompletedTask", ContainingType.Name: "Task" or "ValueTask" } } => true,
        IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true, Type.Name: "ValueTask" } => true,
        _ => false,
    };

    private static bool IsApproval(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: true } } => true,
        IFieldReferenceOperation { Field: { Name: "Approved", ContainingType.TypeKind: TypeKind.Enum } } => true,
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.OfType<ISimpleAssignmentOperation>().Any(static a =>
            a.Target is IPropertyReferenceOperation { Property.Name: "Outcome" } && a.Value is IFieldReferenceOperation { Field: { Name: "Approved", ContainingType.TypeKind: TypeKind.Enum } }),
        _ => false,
    };

    /// <summary>The parameter whose value this is, whole: in other letters, or without blanks around it, it is still the same data.</summary>
    private IParameterSymbol? ParameterIn(IOperation value) => value switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => parameter.ContainingSymbol.Equals(_method, SymbolEqualityComparer.Default) ? parameter : null,
        IInvocationOperation
        {
            Instance: { Type.SpecialType: SpecialType.System_String } text,
            TargetMethod.Name: "Trim" or "TrimStart" or "TrimEnd" or "ToUpper" or "ToUpperInvariant" or "ToLower" or "ToLowerInvariant" or "ToString" or "Normalize",
        } => Alternatives(text).ToList() is [var whole] ? ParameterIn(whole) : null,
        _ => null,
    };

    /// <summary>Whether an operation may put something else into the parameter, or into the object it refers to: then it is not handed back as it came.</summary>
    private static bool Changes(IOperation operation, IParameterSymbol parameter) => operation switch
    {
        IAssignmentOperation assignment => RootOf(assignment.Target) is IParameterReferenceOperation target && IsSame(target, parameter),
        IArgumentOperation argument => argument.Value is IParameterReferenceOperation handed && IsSame(handed, parameter) && (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out || !IsImmutable(parameter.Type)),
        IInvocationOperation { Instance: IParameterReferenceOperation receiver } => IsSame(receiver, parameter) && !IsImmutable(parameter.Type),
        _ => false,
    };

    private static bool IsImmutable(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type is { IsValueType: true, IsReadOnly: true } || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_Double;

    private static bool IsSame(IParameterReferenceOperation reference, IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter);

    private static IOperation RootOf(IOperation target)
    {
        while (true)
        {
            switch (target)
            {
                case IMemberReferenceOperation { Instance: { } instance }:
                    target = instance;
                    break;
                case IArrayElementReferenceOperation element:
                    target = element.ArrayReference;
                    break;
                default:
                    return target;
            }
        }
    }

    /// <summary>The values that an expression may stand for: both arms of a choice, what a task is made of, what a local was set to.</summary>
    private IEnumerable<IOperation> Alternatives(IOperation value)
    {
        switch (value)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Alternatives(conversion.Operand);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return Alternatives(choice.WhenTrue).Concat(Alternatives(whenFalse));
            case ICoalesceOperation coalesce:
                return Alternatives(coalesce.Value).Concat(Alternatives(coalesce.WhenNull));
            case IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: [var result] }:
                return Alternatives(result.Value);
            case IObjectCreationOperation { Type.Name: "ValueTask", Arguments: [var result] }:
                return Alternatives(result.Value);
            case ILocalReferenceOperation local when SetOnce(local.Local) is { } set:
                return Alternatives(set);
            default:
                return new[] { value };
        }
    }

    private IOperation? SetOnce(ILocalSymbol local)
    {
        if (_operations.Any(o => o is IAssignmentOperation { Target: ILocalReferenceOperation assigned } && SymbolEqualityComparer.Default.Equals(assigned.Local, local))) return null;
        return _operations.OfType<IVariableDeclaratorOperation>().FirstOrDefault(d => SymbolEqualityComparer.Default.Equals(d.Symbol, local))?.GetVariableInitializer()?.Value;
    }

    /// <summary>The operations of the method itself, without those of functions in it.</summary>
    private static IEnumerable<IOperation> Within(IOperation root)
    {
        var pending = new Stack<IOperation>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            yield return operation;
            foreach (var child in operation.ChildOperations)
            {
                if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation)) pending.Push(child);
            }
        }
    }
}
