using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>What the evaluation of one member asks of the others.</summary>
internal interface ICallees
{
    /// <summary>Counts a step of the evaluation, and ends it where nobody waits for its result any more.</summary>
    void NoteStep();

    /// <summary>Whether the body of the method is part of this compilation, or is written by the compiler in a way the engine knows.</summary>
    bool HasBody(IMethodSymbol method);

    /// <summary>The methods that a call can run, by what is known of the receiver's run-time type.</summary>
    ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, Value receiver, MemberFrame frame);

    /// <summary>Whether any body in the compilation overrides or implements a method.</summary>
    bool HasChoice(IMethodSymbol method);

    /// <summary>Applies what the body does: to the evaluator's state, to its findings, to the result.</summary>
    /// <param name="target">The method whose body runs.</param>
    /// <param name="call">The call as seen by the caller; its arguments are those of <paramref name="target"/> by ordinal.</param>
    /// <param name="receiver">The <c>this</c> of the body; null for a static method.</param>
    /// <param name="environment">The captured variables, for a lambda or local function.</param>
    /// <param name="evaluator">The caller.</param>
    Value Apply(IMethodSymbol target, CallSite call, Value? receiver, Value? environment, Evaluator evaluator);

    /// <summary>The handlers of a request type: the methods a mediator would run for an argument of this type.</summary>
    ImmutableArray<IMethodSymbol> HandlersOf(ITypeSymbol request);

    /// <summary>What a piece of code means where the control-flow graph leaves it out; null where it means nothing.</summary>
    IOperation? OperationAt(SyntaxNode code);

    /// <summary>The functions that the compilation stores in a place of shared state.</summary>
    ImmutableArray<IMethodSymbol> SharedFunctions(FormalPath path);

    /// <summary>The constant that a static readonly number or flag is, where its initializer is one and nothing else can write it.</summary>
    ConstantFact ConstantOf(IFieldSymbol field);

    /// <summary>What the compilation writes to a place of shared state, as a member reads it.</summary>
    OriginSet Shared(Formal formal, ISymbol reader);
}
