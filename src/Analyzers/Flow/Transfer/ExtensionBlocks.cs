using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>client.PostAsync(request)</c>, where a library declares the method in a C# 14 extension block: the call is one of the static method that the block stands for, which
/// is what models speak of and what a compiler without blocks sees.
/// </summary>
internal static class ExtensionBlocks
{
    /// <summary>The same call of the static method; the call itself where it is of no block, or of one whose code is in sight.</summary>
    public static CallSite OfImplementation(CallSite call)
    {
        if (Implementation(call.Method) is not { } method) return call;
        var arguments = ImmutableArray.CreateBuilder<CallArgument>(method.Parameters.Length);
        var shift = call.Method.IsStatic ? 0 : 1;
        if (shift == 1 && call.Receiver is { } receiver) arguments.Add(new CallArgument(method.Parameters[0], receiver, call.ReceiverOperation));
        foreach (var argument in call.Arguments)
            arguments.Add(argument.Parameter is { } parameter ? argument with { Parameter = method.Parameters[parameter.Ordinal + shift] } : argument);
        return call with { Method = method, Receiver = null, ReceiverOperation = null, ReceiverType = null, Arguments = arguments.ToImmutable(), IsVirtual = false };
    }

    private static IMethodSymbol? Implementation(IMethodSymbol method)
    {
        // A block is a type without a name in the class that holds it.
        if (method.ContainingType is not { Name.Length: 0, IsAnonymousType: false, ContainingType: { } container } block || !method.DeclaringSyntaxReferences.IsEmpty) return null;
        var definition = method.OriginalDefinition;
        var found = container.OriginalDefinition.GetMembers(method.Name).OfType<IMethodSymbol>().FirstOrDefault(candidate => StandsFor(candidate, definition));
        if (found is null) return null;
        var typeArguments = block.TypeArguments.AddRange(method.TypeArguments);
        return typeArguments.IsEmpty ? found : found.Construct(typeArguments.ToArray());
    }

    private static bool StandsFor(IMethodSymbol candidate, IMethodSymbol member)
    {
        var shift = member.IsStatic ? 0 : 1;
        if (!candidate.IsStatic || candidate.Arity != member.ContainingType.Arity + member.Arity || candidate.Parameters.Length != member.Parameters.Length + shift) return false;
        // The type parameters are others in each, under the same names.
        return member.Parameters.All(parameter => IsSame(parameter, candidate.Parameters[parameter.Ordinal + shift]));
    }

    private static bool IsSame(IParameterSymbol one, IParameterSymbol other) => one.Name == other.Name && one.Type.ToDisplayString() == other.Type.ToDisplayString();
}
