using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>How messages name a declaration: short, as the reader would say it.</summary>
internal static class SymbolNames
{
    public static string Of(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { AssociatedSymbol: { } property } => Of(property),
        IPropertySymbol { IsIndexer: true } => symbol.ContainingType.Name + "[]",
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, AssociatedSymbol: { } property } => Of(property),
        IMethodSymbol { MethodKind: MethodKind.EventAdd or MethodKind.EventRemove, AssociatedSymbol: { } @event } => Of(@event),
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor or MethodKind.Destructor } => symbol.ContainingType.Name,
        // Top-level statements take their purposes from the assembly.
        IMethodSymbol { Name: "<Main>$" } => "the assembly",
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => symbol.Name,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        IMethodSymbol => symbol.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + symbol.Name : symbol.Name,
        IFieldSymbol or IPropertySymbol or IEventSymbol => symbol.ContainingType is { Name.Length: > 0 } type ? type.Name + "." + symbol.Name : symbol.Name,
        _ => symbol.Name,
    };
}
