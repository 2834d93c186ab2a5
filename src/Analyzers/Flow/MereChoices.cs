using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Recognition;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow;

/// <summary>
/// Flags and numbers by which a caller chooses and hands nothing over: what is asked for in a condition, or set as an option of a request, such as its temperature.
/// One use of another kind, in a text say, and the parameter is data.
/// </summary>
internal sealed class MereChoices(LibraryModels models, Func<SyntaxNode, IOperation?> operationAt)
{
    /// <summary>What the types end in that hold the options of a request.</summary>
    private static readonly ImmutableArray<string> OptionTypes = ["Options", "Settings", "Config", "Configuration", "Parameters", "Params"];

    public bool Include(IParameterSymbol parameter)
    {
        if (!IsFlagOrNumber(parameter.Type) || parameter.ContainingSymbol is not IMethodSymbol method) return false;
        var uses = new List<IOperation>();
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (operationAt(reference.GetSyntax()) is not { } body) return false;
            uses.AddRange(body.Descendants().Where(use => use is IParameterReferenceOperation { Parameter: var used } && SymbolEqualityComparer.Default.Equals(used, parameter)));
        }

        return uses.Count > 0 && uses.All(Chooses);
    }

    private bool Chooses(IOperation use)
    {
        for (var (value, parent) = (use, use.Parent); parent is not null; (value, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IConditionalOperation condition when condition.Condition == value:
                case IWhileLoopOperation loop when loop.Condition == value:
                case IForLoopOperation repeated when repeated.Condition == value:
                case ISwitchOperation statement when statement.Value == value:
                case ISwitchExpressionOperation expression when expression.Value == value:
                case INameOfOperation:
                    return true;
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment:
                    return assignment.Value == value && IsOption(property);
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var check } }:
                    return check.ReturnsVoid && check.Name.StartsWith("ThrowIf", StringComparison.Ordinal) && check.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
                case IConversionOperation or IParenthesizedOperation or IUnaryOperation or IBinaryOperation or ICoalesceOperation or IConditionalOperation or IIsPatternOperation
                    when parent.Type is { } type && IsFlagOrNumber(type):
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a property is a flag or number among the options that the library of a system declares.</summary>
    private bool IsOption(IPropertySymbol property)
    {
        if (!IsFlagOrNumber(property.Type) || property.IsIndexer) return false;
        if (!OptionTypes.Any(ending => property.ContainingType.Name.EndsWith(ending, StringComparison.Ordinal))) return false;
        for (var type = property.ContainingType; type is not null; type = type.BaseType)
        {
            if (models.Sections.Any(section => section.Entries.Any(static entry => entry is ClientEntry) && LibraryModels.IsIn(section, type)))
                return property.DeclaringSyntaxReferences.IsEmpty;
        }

        return false;
    }

    private static bool IsFlagOrNumber(ITypeSymbol type)
    {
        var value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;
        return ValueShape.Of(value) is ValueShapes.Flag or ValueShapes.Number;
    }
}
