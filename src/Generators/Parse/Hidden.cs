using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Generators.Parse;

/// <summary>What a type inherits under the name of a member that is generated into it: the compiler warns of it where that does not say <c>new</c>.</summary>
internal static class Hidden
{
    /// <summary>Whether a type inherits any member of this name.</summary>
    public static bool IsInherited(string name, INamedTypeSymbol type, Compilation compilation) => Inherited(name, type, compilation).Any();

    /// <summary>The member that a method of this name, with the parameters of another, hides.</summary>
    public static ISymbol? By(string name, IMethodSymbol parameters, Compilation compilation) =>
        Inherited(name, parameters.ContainingType, compilation).FirstOrDefault(member => member is not IMethodSymbol method || HasSameParameters(method, parameters));

    private static IEnumerable<ISymbol> Inherited(string name, INamedTypeSymbol type, Compilation compilation)
    {
        var bases = type.TypeKind == TypeKind.Interface ? type.AllInterfaces : Bases(type);
        return bases.SelectMany(level => level.GetMembers(name)).Where(member => compilation.IsSymbolAccessibleWithin(member, type));
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
            yield return level;
    }

    private static bool HasSameParameters(IMethodSymbol one, IMethodSymbol other) =>
        one.Arity == other.Arity
        && one.Parameters.Length == other.Parameters.Length
        && one.Parameters.Zip(other.Parameters, (a, b) => IsSame(a.Type, b.Type) && (a.RefKind == RefKind.None) == (b.RefKind == RefKind.None)).All(static same => same);

    // Of two methods the type parameters are the same by their position.
    private static bool IsSame(ITypeSymbol one, ITypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one, other)
        || (one is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } own && other is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } given && own.Ordinal == given.Ordinal);
}
