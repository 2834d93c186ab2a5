using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Purposes;

/// <summary>What one <c>[AuthorizedPurpose]</c> says. Immutable.</summary>
internal sealed class AuthorizedPurpose
{
    private static readonly ImmutableHashSet<string> Placeholders = ImmutableHashSet.Create(
        System.StringComparer.OrdinalIgnoreCase, "todo", "tbd", "tba", "fixme", "xxx", "n/a", "na", "none", "unknown", "...", "…", "?", "-", "to do", "to be determined", "placeholder");

    private AuthorizedPurpose(AttributeData attribute)
    {
        Attribute = attribute;
        Name = OurAttributes.Text(attribute, 0) ?? "";
        Systems = OurAttributes.Named(attribute, "Systems") is { } systems ? OurAttributes.Texts(systems) : ImmutableArray<string>.Empty;
        Service = OurAttributes.Named(attribute, "Service") is { } service ? OurAttributes.EnumNames(service).FirstOrDefault() : null;
        Categories = OurAttributes.Named(attribute, "Categories") is { Value: int categories } ? (ProtectionMask)categories & ProtectionMask.Disclosure : ProtectionMask.None;
        Kinds = Read(attribute, "Pii", ProtectionMask.PersonallyIdentifiable).Concat(Read(attribute, "Phi", ProtectionMask.ProtectedHealth)).Concat(Read(attribute, "LegallyProtected", ProtectionMask.LegallyProtected)).ToImmutableHashSet();
    }

    public AttributeData Attribute { get; }

    public string Name { get; }

    public ImmutableArray<string> Systems { get; }

    /// <summary>The member of the service enumeration, or null where none is stated.</summary>
    public string? Service { get; }

    public ProtectionMask Categories { get; }

    public ImmutableHashSet<(ProtectionMask Category, string Kind)> Kinds { get; }

    public bool NamesThirdPartySafeguards => States("AccessControls") || States("SecurityStandards");

    /// <summary>What is missing for the purpose to count, in words; empty where it is complete.</summary>
    public ImmutableArray<string> Missing
    {
        get
        {
            var missing = ImmutableArray.CreateBuilder<string>();
            if (!IsStated(Name)) missing.Add("the purpose itself");
            if (Categories == ProtectionMask.None && Kinds.IsEmpty) missing.Add("the data (Categories, Pii, Phi or LegallyProtected)");
            if (!Systems.Any(IsStated)) missing.Add("the systems (Systems)");
            if (Service is null) missing.Add("the service (Service)");
            if (!States("Authority")) missing.Add("the legal authority (Authority)");
            if (!States("Necessity")) missing.Add("why it is necessary (Necessity)");
            if (!States("Safeguards")) missing.Add("the safeguards (Safeguards)");
            return missing.ToImmutable();
        }
    }

    public static AuthorizedPurpose Parse(AttributeData attribute) => new(attribute);

    public static IEnumerable<AuthorizedPurpose> On(ISymbol symbol) =>
        symbol.GetAttributes().Where(static a => OurAttributes.Is(a, MetadataNames.AuthorizedPurpose)).Select(Parse);

    public bool Covers(ProtectedData data) => (Categories & data.Category) != 0 || Kinds.Contains((data.Category, data.Kind));

    public bool Covers(AdsIdentity system) => Systems.Contains(system.Id, System.StringComparer.Ordinal);

    /// <summary>Whether a text states anything: placeholders, and the text a fix inserts for a person to replace, do not.</summary>
    public static bool IsStated(string? text)
    {
        var trimmed = text?.Trim().TrimEnd('.', ':', '!');
        if (string.IsNullOrWhiteSpace(trimmed)) return false;
        if (Placeholders.Contains(trimmed!)) return false;
        return !(trimmed!.StartsWith("TODO", System.StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("<", System.StringComparison.Ordinal) && trimmed.EndsWith(">", System.StringComparison.Ordinal));
    }

    private bool States(string name) => IsStated(OurAttributes.Text(Attribute, name));

    private static IEnumerable<(ProtectionMask Category, string Kind)> Read(AttributeData attribute, string name, ProtectionMask category) =>
        OurAttributes.Named(attribute, name) is { } kinds ? OurAttributes.EnumNames(kinds).Select(kind => (category, kind)) : Enumerable.Empty<(ProtectionMask, string)>();
}
