using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// The properties of libraries that can only be read: what they show is made of what the object was given by its other members (<c>builder.Query = text;
/// builder.Uri</c>). Numbers and predicates are not taken to show text, an exception's message does not tell what else it carries, and an assembly that uses our
/// attributes says itself what its members hold. Safe for several threads.
/// </summary>
internal sealed class DerivedProperties
{
    private readonly ConcurrentDictionary<ISymbol, bool> _known = new(SymbolEqualityComparer.Default);

    public bool Contains(ISymbol member) =>
        member is IPropertySymbol { SetMethod: null, IsStatic: false, IsIndexer: false, DeclaringSyntaxReferences.IsEmpty: true } property
        && (property.Type.SpecialType is SpecialType.None or SpecialType.System_String or SpecialType.System_Object)
        && property.Type.TypeKind != TypeKind.Enum
        && _known.GetOrAdd(property.OriginalDefinition, static definition => definition.ContainingAssembly is { } assembly && !OurAttributes.MayUse(assembly) && !IsException(definition.ContainingType));

    private static bool IsException(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        }

        return false;
    }
}
