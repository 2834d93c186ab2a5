using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Which variables of a member its lambdas and local functions use. They live in an environment object rather than in the state's variables, so that what a
/// function writes is seen by everyone who shares the variable, in whatever order they run.
/// </summary>
internal sealed class CapturedVariables
{
    private readonly HashSet<ISymbol> _captured = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _owners = new(SymbolEqualityComparer.Default);

    /// <summary>Looks through the code of a member.</summary>
    /// <param name="root">The operations.</param>
    /// <param name="member">Who runs them: for an initializer the constructor, whose environment its lambdas share.</param>
    public void Add(IOperation root, ISymbol member)
    {
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IAnonymousFunctionOperation lambda:
                    _owners.Add(EnclosingFunction(lambda.Symbol) ?? member);
                    break;
                case ILocalFunctionOperation local:
                    _owners.Add(EnclosingFunction(local.Symbol) ?? member);
                    break;
                case ILocalReferenceOperation reference when IsUsedBelow(reference, reference.Local):
                    _captured.Add(reference.Local);
                    break;
                case IParameterReferenceOperation reference when IsUsedBelow(reference, reference.Parameter):
                    _captured.Add(reference.Parameter);
                    break;
            }
        }
    }

    public bool IsCaptured(ISymbol variable) => _captured.Contains(variable);

    public bool HasNestedFunctions(ISymbol member) => _owners.Contains(member);

    /// <summary>The method, lambda or local function around a lambda or local function; null in an initializer.</summary>
    public static ISymbol? EnclosingFunction(ISymbol function) => function.ContainingSymbol as IMethodSymbol;

    public static bool IsNested(ISymbol member) => member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };

    private static bool IsUsedBelow(IOperation reference, ISymbol variable)
    {
        for (var operation = reference.Parent; operation is not null; operation = operation.Parent)
        {
            var function = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is null) continue;
            return !SymbolEqualityComparer.Default.Equals(function, variable.ContainingSymbol);
        }

        return false;
    }
}
