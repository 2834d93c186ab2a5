using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Options;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary>
/// Which methods calls of an ADS can go through: those of a client by type or by member, and those of any type that some field, property, parameter or result in
/// the compilation is marked as a client of. Computed when first asked; safe for several threads.
/// </summary>
internal sealed class ClientsInSource(Compilation compilation, Policy policy)
{
    private readonly object _gate = new();
    private FlowModel? _model;
    private HashSet<ISymbol>? _carriers;

    public bool MayReach(IMethodSymbol method, CancellationToken cancellation)
    {
        // A client is called by its methods; a constructor makes it, and a lambda is called by whoever has it.
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.DelegateInvoke) return true;
        lock (_gate)
        {
            _model ??= new FlowModel(compilation, policy);
            if (_model.Ads.Reached(method) is not null) return true;
            if (method.MethodKind == MethodKind.Constructor) return method.Parameters.Any(p => _model.Ads.Input(p) is not null);
            if (_model.Ads.ClientType(method.ContainingType) is not null || method.Parameters.Any(p => _model.Ads.Input(p) is not null)) return true;
            // In an extension method the client is the first argument.
            if (method.IsExtensionMethod) return true;
            if (method.IsStatic) return false;
            _carriers ??= FindCarriers(cancellation);
            return IsCarried(method.ContainingType);
        }
    }

    private bool IsCarried(INamedTypeSymbol type)
    {
        if (_carriers!.Count == 0) return false;
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (_carriers.Contains(current.OriginalDefinition)) return true;
        }

        // The other way round, a marked value of a derived type is called through the base's members as well.
        return type.AllInterfaces.Any(i => _carriers.Contains(i.OriginalDefinition)) || _carriers.OfType<INamedTypeSymbol>().Any(c => Inherits(c, type));
    }

    private static bool Inherits(INamedTypeSymbol derived, INamedTypeSymbol from)
    {
        for (var current = derived.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, from.OriginalDefinition)) return true;
        }

        return derived.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, from.OriginalDefinition));
    }

    private HashSet<ISymbol> FindCarriers(CancellationToken cancellation)
    {
        var carriers = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol container) pending.Push(container);
                AddMarked(member, carriers);
            }
        }

        return carriers;
    }

    private static void AddMarked(ISymbol member, HashSet<ISymbol> carriers)
    {
        switch (member)
        {
            case IFieldSymbol field when OurAttributes.Has(field, MetadataNames.AdsClient):
                carriers.Add(field.Type.OriginalDefinition);
                break;
            case IPropertySymbol property when OurAttributes.Has(property, MetadataNames.AdsClient):
                carriers.Add(property.Type.OriginalDefinition);
                break;
            case IMethodSymbol method:
                if (OurAttributes.Find(method.GetReturnTypeAttributes(), MetadataNames.AdsClient) is not null || OurAttributes.Has(method, MetadataNames.AdsClient)) carriers.Add(Content(method.ReturnType));
                foreach (var parameter in method.Parameters)
                {
                    if (OurAttributes.Has(parameter, MetadataNames.AdsClient)) carriers.Add(parameter.Type.OriginalDefinition);
                }

                break;
        }
    }

    private static ITypeSymbol Content(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeArguments: [var content], Name: "Task" or "ValueTask" } ? content.OriginalDefinition : type.OriginalDefinition;
}
