using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>What an object passes on when it is handed over as a whole: one classified member of its type, and how to leave it out.</summary>
/// <param name="Data">The protected data.</param>
/// <param name="FirstStep">The member of the object through which it is reached, or null where the type itself is classified.</param>
/// <param name="IsSerialized">Whether a serializer writes it: false where an ignore attribute stands on the way.</param>
internal sealed record DeclaredData(ProtectedData Data, MemberKey? FirstStep, bool IsSerialized);

/// <summary>The protected data that types declare, through members, elements, type arguments and bases. Safe for several threads.</summary>
internal sealed class WholeObjects(Classification classification)
{
    private const int MaximalDepth = 8;

    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<DeclaredData>> _types = new(SymbolEqualityComparer.Default);

    public ImmutableArray<DeclaredData> Of(ITypeSymbol? type) =>
        type is null || IsLeaf(type) ? ImmutableArray<DeclaredData>.Empty : _types.GetOrAdd(type, t => Collect(t, MaximalDepth, ImmutableHashSet.Create<ITypeSymbol>(SymbolEqualityComparer.Default)));

    private static bool IsLeaf(ITypeSymbol type) => type.SpecialType is not SpecialType.None and not SpecialType.System_Nullable_T || type.TypeKind is TypeKind.Delegate or TypeKind.Error;

    private static bool IsData(ISymbol member) => member switch
    {
        IPropertySymbol property => !property.IsStatic && !property.IsIndexer && property.GetMethod is not null,
        IFieldSymbol field => !field.IsStatic && !field.IsConst && !field.IsImplicitlyDeclared,
        _ => false,
    };

    /// <summary>Whether serializers leave a member out: it says so, or nobody else can see it.</summary>
    public static bool IsIgnored(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "IgnoreDataMemberAttribute" or "NonSerializedAttribute" or "XmlIgnoreAttribute") return true;
            if (attribute.AttributeClass?.Name is not "JsonIgnoreAttribute") continue;
            // [JsonIgnore(Condition = Never)] is not ignored; the other conditions write the value in some case.
            var condition = attribute.NamedArguments.FirstOrDefault(static a => a.Key == "Condition");
            if (condition.Key is null || Equals(condition.Value.Value, 1)) return true;
        }

        return member.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected
            && !member.GetAttributes().Any(static a => a.AttributeClass?.Name is "JsonIncludeAttribute" or "JsonPropertyAttribute" or "DataMemberAttribute");
    }

    private ImmutableArray<DeclaredData> Collect(ITypeSymbol type, int depth, ImmutableHashSet<ITypeSymbol> above)
    {
        if (depth == 0 || IsLeaf(type) || above.Contains(type)) return ImmutableArray<DeclaredData>.Empty;
        above = above.Add(type);
        var found = new List<DeclaredData>();
        foreach (var data in classification.OfType(type)) found.Add(new DeclaredData(data, null, true));

        // Elements and type arguments: List<Person>, Dictionary<string, Person>, Result<Person>, Task<Person>.
        if (type is IArrayTypeSymbol array)
        {
            foreach (var inner in Collect(array.ElementType, depth - 1, above)) found.Add(inner with { FirstStep = MemberKey.Element });
            return found.ToImmutableArray();
        }

        if (type is INamedTypeSymbol { TypeArguments.IsEmpty: false } generic && !IsDeclaredHere(generic))
        {
            foreach (var argument in generic.TypeArguments)
            {
                foreach (var inner in Collect(argument, depth - 1, above)) found.Add(inner with { FirstStep = MemberKey.Element });
            }
        }
        else if (MemberTypes.ElementType(type) is { } element)
        {
            foreach (var inner in Collect(element, depth - 1, above)) found.Add(inner with { FirstStep = MemberKey.Element });
        }

        for (var current = type as INamedTypeSymbol; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!IsDeclaredHere(current) && current.ContainingNamespace?.Name is "System" or "Collections" or "Generic") break;
            foreach (var member in current.GetMembers())
            {
                if (!IsData(member) || member.IsOverride) continue;
                AddMember(member, depth, above, found);
            }
        }

        return Distinct(found);
    }

    private void AddMember(ISymbol member, int depth, ImmutableHashSet<ITypeSymbol> above, List<DeclaredData> found)
    {
        var step = MemberKey.Of(member);
        var isSerialized = !IsIgnored(member);
        foreach (var data in classification.Of(member)) found.Add(new DeclaredData(data, step, isSerialized));
        var memberType = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        foreach (var inner in Collect(memberType, depth - 1, above)) found.Add(new DeclaredData(inner.Data, step, isSerialized && inner.IsSerialized));
    }

    private static bool IsDeclaredHere(INamedTypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty;

    private static ImmutableArray<DeclaredData> Distinct(List<DeclaredData> found)
    {
        var seen = new HashSet<DeclaredData>();
        return found.Where(seen.Add).ToImmutableArray();
    }
}
