using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Rules.Honour;

/// <summary>
/// Whether what calls itself a human review asks an automated system and nobody else: all that is called is an ADS or computes something, and all that is read beside
/// what is handed to it are its answer, numbers and constants. Whatever else there is may be how a human answered, and nothing is said.
/// </summary>
internal static class WhoIsAsked
{
    /// <summary>The ADS that is asked; null where none is, or somebody else may be.</summary>
    public static AdsIdentity? OnlySystem(ImmutableArray<IOperation> operations, SystemsInSight systems)
    {
        AdsIdentity? asked = null;
        foreach (var operation in operations)
        {
            if (operation is IInvocationOperation call && !IsComputation(call.TargetMethod))
            {
                if (systems.Called(call) is not { } system) return null;
                asked ??= system;
            }
        }

        return asked is not null && !operations.Any(o => MayBeAnAnswer(o, systems)) ? asked : null;
    }

    /// <summary>Text, numbers, tasks: nobody is asked there.</summary>
    private static bool IsComputation(IMethodSymbol method) => method.ContainingType is { } type && (type.SpecialType, type.ContainingNamespace?.ToDisplayString(), type.Name) switch
    {
        ( >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_Nullable_T or SpecialType.System_DateTime or SpecialType.System_Enum, _, _) => true,
        (_, "System", "Math" or "Convert" or "TimeSpan" or "StringComparer") => true,
        (_, "System.Threading.Tasks", "Task" or "ValueTask") => method.Name is "FromResult" or "ConfigureAwait" or "AsTask",
        _ => false,
    };

    private static bool MayBeAnAnswer(IOperation operation, SystemsInSight systems) => operation switch
    {
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IFunctionPointerInvocationOperation => true,
        IFieldReferenceOperation { Field.IsConst: true } => false,
        // new Decision { Outcome = ... }: written, not read.
        IMemberReferenceOperation { Parent: ISimpleAssignmentOperation assignment } when assignment.Target == operation => false,
        IMemberReferenceOperation or IParameterReferenceOperation => !IsNumber(operation.Type) && !IsOfAnswer(operation) && !IsHandedTo(operation, systems),
        // What a function in the method does is not looked at.
        _ => operation.ChildOperations.Any(static child => child is IAnonymousFunctionOperation or ILocalFunctionOperation),
    };

    /// <summary>answer.Likelihood: a part of what was asked for, which a local may hold.</summary>
    private static bool IsOfAnswer(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IMemberReferenceOperation { Instance: { } instance }:
                    operation = instance;
                    break;
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    break;
                default:
                    return operation is ILocalReferenceOperation or IInvocationOperation or IConditionalAccessInstanceOperation;
            }
        }
    }

    /// <summary>Whether it is, or is within, what a call of an ADS is handed, or what that is called on.</summary>
    private static bool IsHandedTo(IOperation operation, SystemsInSight systems)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IInvocationOperation call && systems.Called(call) is not null) return true;
        }

        return false;
    }

    private static bool IsNumber(ITypeSymbol? type) => type is not null && MemberTypes.Unwrap(type).SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
