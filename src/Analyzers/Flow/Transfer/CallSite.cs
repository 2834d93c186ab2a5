using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>One argument of a call, bound to its parameter by the compiler and never by position.</summary>
/// <param name="Parameter">The parameter of the method as constructed at the call; null where the compiler knows none (dynamic).</param>
/// <param name="Value">What is handed over.</param>
/// <param name="Operation">The expression, where there is one: a default argument has none.</param>
internal sealed record CallArgument(IParameterSymbol? Parameter, Value Value, IOperation? Operation)
{
    public ITypeSymbol? Type => IsGivenByLibrary ? Parameter?.Type : Operation?.Type ?? Parameter?.Type;

    /// <summary>Whether a library hands it to a function that it was given: the operation is then the function, the only thing there is to show.</summary>
    public bool IsGivenByLibrary { get; init; }

    public bool IsWrittenBack => Parameter?.RefKind is RefKind.Ref or RefKind.Out;
}

/// <summary>A call of any form: method, constructor, accessor, operator, delegate.</summary>
/// <param name="Operation">What is evaluated; the place a finding about the call as a whole is shown at.</param>
/// <param name="Method">The method that is called, as the compiler bound it.</param>
/// <param name="Receiver">The object it is called on; null for a static method.</param>
/// <param name="ReceiverOperation">The expression of the receiver.</param>
/// <param name="ReceiverType">The receiver's static type.</param>
/// <param name="Arguments">In the order of evaluation.</param>
/// <param name="IsVirtual">Whether the run-time type of the receiver chooses the body.</param>
internal sealed record CallSite(
    IOperation Operation,
    IMethodSymbol Method,
    Value? Receiver,
    IOperation? ReceiverOperation,
    ITypeSymbol? ReceiverType,
    ImmutableArray<CallArgument> Arguments,
    bool IsVirtual)
{
    /// <summary>The syntax that names objects which this call makes. Accessors and operators on one node are told apart by the method.</summary>
    public SyntaxNode Site => ImplicitAt ?? Operation.Syntax;

    /// <summary>Where a call stands that nobody wrote: the base constructor's, in a type without code of its own. Such a call has no operation.</summary>
    public SyntaxNode? ImplicitAt { get; init; }

    /// <summary>The type argument that a static virtual call is made on.</summary>
    public ITypeSymbol? ConstrainedTo { get; init; }

    /// <summary>Who is told what a ref or out parameter holds in the end, where no argument expression names a place for it.</summary>
    public System.Action<int, Value>? WrittenBack { get; init; }

    public CallArgument? ArgumentOf(int ordinal)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal) return argument;
        }

        return null;
    }
}
