using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// The collections that an object of a library makes for itself and only hands out: the headers of a request, the data of an exception. What is put into them is
/// put into the object, though no code in sight ever stores them there. Safe for several threads.
/// </summary>
internal sealed class OwnedCollections
{
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<IPropertySymbol>> _types = new(SymbolEqualityComparer.Default);

    public ImmutableArray<IPropertySymbol> Of(ITypeSymbol? type) => type is null ? ImmutableArray<IPropertySymbol>.Empty : _types.GetOrAdd(type, Collect);

    private static ImmutableArray<IPropertySymbol> Collect(ITypeSymbol type)
    {
        // Dictionary.Keys is another view of the dictionary, and not a collection beside it.
        if (IsCollection(type)) return ImmutableArray<IPropertySymbol>.Empty;
        var found = ImmutableArray.CreateBuilder<IPropertySymbol>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!current.DeclaringSyntaxReferences.IsEmpty) continue;
            found.AddRange(current.GetMembers().OfType<IPropertySymbol>().Where(static p =>
                p is { IsStatic: false, IsIndexer: false, IsOverride: false, DeclaredAccessibility: Accessibility.Public, Type: INamedTypeSymbol { IsReferenceType: true } } && IsCollection(p.Type) && (p.SetMethod is null || CanBeAddedTo(p.Type))));
        }

        return found.ToImmutable();
    }

    // new Options { Messages = { message } }: a list that can be replaced is there to be added to all the same.
    private static bool CanBeAddedTo(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T or SpecialType.System_Collections_Generic_IList_T
        || type.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T);

    private static bool IsCollection(ITypeSymbol type) =>
        type.SpecialType != SpecialType.System_String
        && (type.SpecialType == SpecialType.System_Collections_IEnumerable || type.AllInterfaces.Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable));
}
