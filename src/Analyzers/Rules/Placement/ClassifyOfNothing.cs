using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Placement;

/// <summary><c>[assembly: Classify(typeof(T), "Missing", ...)]</c>: a member that the type does not declare. It protected something until the vendor renamed it.</summary>
internal sealed class ClassifyOfNothing : IPlacementCheck
{
    public ImmutableArray<string> Attributes { get; } = ImmutableArray.Create(MetadataNames.Classify);

    public string? WhyIdle(Place place, CancellationToken cancellation)
    {
        if (place.Data.ConstructorArguments is not [{ Value: INamedTypeSymbol { TypeKind: not TypeKind.Error } type }, { Value: string member }, ..]) return null;
        // The others still count, and each is looked at on its own.
        foreach (var name in Also(place.Data).Prepend(member))
        {
            if (Why(type.OriginalDefinition, name) is { } why) return why;
        }

        return null;
    }

    private static IEnumerable<string> Also(AttributeData attribute) =>
        OurAttributes.Named(attribute, "AlsoMembers") is { } more ? OurAttributes.Texts(more) : Enumerable.Empty<string>();

    private static string? Why(INamedTypeSymbol type, string name)
    {
        if (string.IsNullOrWhiteSpace(name)) return "the name of the member is blank";
        var members = type.GetMembers(name);
        if (members.Any(static m => m is IFieldSymbol { IsConst: false } or IPropertySymbol or IEventSymbol or IMethodSymbol)) return null;
        if (!members.IsEmpty) return $"'{type.Name}.{name}' holds no data";
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (!ancestor.GetMembers(name).IsEmpty) return $"'{type.Name}' inherits '{name}' from '{ancestor.Name}'; name the type that declares it";
        }

        foreach (var @interface in type.AllInterfaces)
        {
            if (!@interface.GetMembers(name).IsEmpty) return $"'{type.Name}' has '{name}' from '{@interface.Name}'; name the type that declares it";
        }

        return $"'{type.Name}' has no member '{name}'";
    }
}
