using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Locals, parameters and <c>this</c>. A variable that a nested function captures lives in the environment object of the function that declares it; a
/// primary constructor's parameter that a member uses lives in the instance.
/// </summary>
internal sealed class Variables(Evaluator evaluator)
{
    private MemberFrame Frame => evaluator.Frame;

    private State State => evaluator.State;

    public Value Read(ISymbol variable, ITypeSymbol? type)
    {
        // The receiver parameter of a C# 14 extension block belongs to the block; to its members it is what this is to others.
        if (variable is IParameterSymbol { ContainingSymbol: INamedTypeSymbol }) return This(type);
        if (Home(variable) is { } home) return evaluator.Members.ReadCell(home.Target, home.Key, type);
        return State.Get(variable);
    }

    public void Write(ISymbol variable, Value value)
    {
        if (Home(variable) is { } home)
        {
            evaluator.Members.WriteCell(home.Target, home.Key, value);
            return;
        }

        State.Set(variable, value);
    }

    /// <summary>The value of <c>this</c> in the evaluated member, found through the captured environments inside a lambda.</summary>
    public Value This(ITypeSymbol? type)
    {
        if (!CapturedVariables.IsNested(Frame.Member))
            return Value.Of(OriginSet.Empty, ObjectSet.Of(AbstractObject.Formal(new FormalPath(FormalRoot.This), type)), isOpaque: false);
        var environment = EnvironmentOf(Outermost(Frame.Member));
        return evaluator.Members.ReadCell(environment, MemberKey.Receiver, type);
    }

    /// <summary>The environment that a function declared in the evaluated member runs in.</summary>
    public Value EnvironmentFor(IMethodSymbol function) =>
        EnvironmentOf(CapturedVariables.EnclosingFunction(function) ?? Frame.Member);

    /// <summary>Where a variable is kept when not in the state's variables: an object and a member of it.</summary>
    private (Value Target, MemberKey Key)? Home(ISymbol variable)
    {
        var owner = variable.ContainingSymbol;
        if (SymbolEqualityComparer.Default.Equals(owner, Frame.Member))
            return Frame.OwnEnvironment is { } own && Frame.Captured.IsCaptured(variable) ? (Value.Of(own), MemberKey.Of(variable)) : null;
        if (CapturedVariables.IsNested(Frame.Member) && IsEnclosing(owner)) return (EnvironmentOf(owner), MemberKey.Of(variable));
        if (variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } && !IsInitializerOf(constructor))
            return (This(constructor.ContainingType), MemberKey.Of(variable));
        return null;
    }

    /// <summary>Field and property initializers see the primary constructor's parameters as their own variables.</summary>
    private bool IsInitializerOf(IMethodSymbol constructor) => SymbolEqualityComparer.Default.Equals(Frame.Member, constructor);

    private bool IsEnclosing(ISymbol owner)
    {
        for (var function = Frame.Member; CapturedVariables.IsNested(function); function = function.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(function.ContainingSymbol, owner)) return true;
        }

        return false;
    }

    private static ISymbol Outermost(ISymbol member)
    {
        while (CapturedVariables.IsNested(member)) member = member.ContainingSymbol;
        return member;
    }

    /// <summary>The environment object of an enclosing activation: our own, or found by following the chain of environments outwards.</summary>
    private Value EnvironmentOf(ISymbol owner)
    {
        if (SymbolEqualityComparer.Default.Equals(owner, Frame.Member)) return Frame.OwnEnvironment is { } own ? Value.Of(own) : Value.Bottom;
        var environment = Value.Of(AbstractObject.Formal(new FormalPath(FormalRoot.Environment), null));
        for (var function = Frame.Member.ContainingSymbol; CapturedVariables.IsNested(function) && !SymbolEqualityComparer.Default.Equals(function, owner); function = function.ContainingSymbol)
            environment = evaluator.Members.ReadCell(environment, MemberKey.Outer, null);
        return environment;
    }
}
