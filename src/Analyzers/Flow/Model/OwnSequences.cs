using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>The classes of this compilation that can be iterated, and what runs when somebody does. Safe for several threads.</summary>
internal sealed class OwnSequences(Compilation compilation)
{
    private readonly ConcurrentDictionary<ITypeSymbol, IMethodSymbol?> _enumerators = new(SymbolEqualityComparer.Default);

    public IMethodSymbol? EnumeratorOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false } ? _enumerators.GetOrAdd(type, Find) : null;

    private IMethodSymbol? Find(ITypeSymbol type)
    {
        foreach (var sequence in type.AllInterfaces)
        {
            if (sequence is not { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments.Length: 1 }) continue;
            if (sequence.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(static m => m.Name is "GetEnumerator" or "GetAsyncEnumerator") is not { } declared) continue;
            if (type.FindImplementationForInterfaceMember(declared) is not IMethodSymbol method) continue;
            if (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly)) return method;
        }

        return null;
    }
}
