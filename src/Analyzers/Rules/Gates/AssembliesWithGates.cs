using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>The referenced assemblies in which something may be gated, and the types in them.</summary>
internal static class AssembliesWithGates
{
    // What is generated goes through the door of the runtime.
    public static IEnumerable<IAssemblySymbol> Of(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Where(static a => RefersTo(a, GateNames.RuntimeAssembly));

    public static bool RefersTo(IAssemblySymbol assembly, string name) => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == name));

    public static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol root, CancellationToken cancellation)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is not INamespaceOrTypeSymbol container) continue;
                pending.Push(container);
                if (container is INamedTypeSymbol type) yield return type;
            }
        }
    }
}
