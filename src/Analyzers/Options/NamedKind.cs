using System.Collections.Immutable;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Options;

/// <summary>A kind of protected data with its category. No two categories have a kind of the same name, so the name is enough to write.</summary>
internal sealed record NamedKind(ModelCategories Category, string Kind)
{
    private static readonly ImmutableDictionary<string, NamedKind> ByName = All();

    public static ImmutableArray<string> Names { get; } =
        [.. ModelVocabulary.PiiKinds, .. ModelVocabulary.PhiKinds, .. ModelVocabulary.LegalProtections, .. ModelVocabulary.ProtectedCharacteristicKinds];

    public static NamedKind? Find(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;

    private static ImmutableDictionary<string, NamedKind> All()
    {
        var kinds = ImmutableDictionary.CreateBuilder<string, NamedKind>(System.StringComparer.OrdinalIgnoreCase);
        foreach (var category in new[] { ModelCategories.Pii, ModelCategories.Phi, ModelCategories.Legal, ModelCategories.Characteristic })
            foreach (var kind in ModelVocabulary.KindsOf(category))
                kinds.Add(kind, new NamedKind(category, kind));
        return kinds.ToImmutable();
    }
}

/// <summary>Names that stand for a kind of protected data: members by name, attributes of other libraries by full name.</summary>
internal sealed record KindPattern(NamedKind Kind, Glob Name);

/// <summary>What counts as a telling name, beside or instead of the built-in patterns.</summary>
/// <param name="UseDefaults">Whether the built-in patterns apply.</param>
/// <param name="Own">The organization's own.</param>
internal sealed record NamePatterns(bool UseDefaults, ImmutableArray<KindPattern> Own)
{
    public static readonly NamePatterns Default = new(true, ImmutableArray<KindPattern>.Empty);
}
