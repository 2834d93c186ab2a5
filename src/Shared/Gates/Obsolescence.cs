using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>What is marked <c>[Obsolete]</c>. What is obsolete itself may use it; from elsewhere that can be an error, which nothing suppresses.</summary>
internal static class Obsolescence
{
    public static AttributeData? Find(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(static a =>
            a.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>Whether reading a property is a use of something obsolete.</summary>
    public static bool IsOfReading(IPropertySymbol property) => Find(property) is not null || (property.GetMethod is { } getter && Find(getter) is not null);

    /// <summary>Whether a method calls another one without a word of the compiler, but for the warnings that generated code suppresses.</summary>
    public static bool MayCall(IMethodSymbol caller, IMethodSymbol called) =>
        Find(called) is not { } mark || IsPlain(mark) || IsWithin(caller);

    private static bool IsWithin(ISymbol? symbol)
    {
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (Find(symbol) is not null)
                return true;
        }

        return false;
    }

    // Neither an error nor a warning under an id of its own.
    private static bool IsPlain(AttributeData mark) => mark.ConstructorArguments is not [_, { Value: true }] && mark.NamedArguments.IsEmpty;
}
