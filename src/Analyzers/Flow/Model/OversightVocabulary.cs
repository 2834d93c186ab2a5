using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Which declarations are actions that a human has to stand behind, and in which methods a human decides; by attribute first, then by model. Safe for several threads.
/// </summary>
internal sealed class OversightVocabulary(LibraryModels models)
{
    private readonly ConcurrentDictionary<ISymbol, MarkedAction?> _actions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _reviews = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _verifications = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<IFieldSymbol>> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, MarkedAction?> _reliances = new(SymbolEqualityComparer.Default);

    /// <summary>The action that calling, or assigning, this is; null for everything else.</summary>
    public MarkedAction? Action(ISymbol symbol) => _actions.Recall(symbol.OriginalDefinition, this, static (self, s) => self.FindAction(s));

    /// <summary>Whether the program takes any action that a human has to stand behind. Where it takes none, nobody asks what depends on output; set before the analysis begins.</summary>
    public bool HasActions { get; set; } = true;

    /// <summary>The members of an enumeration whose assignment is an action.</summary>
    public ImmutableArray<IFieldSymbol> MarkedMembers(ITypeSymbol enumeration) => _members.GetOrAdd(enumeration.OriginalDefinition, definition =>
        ((ITypeSymbol)definition).GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue && Action(f) is not null).ToImmutableArray());

    /// <summary>Whether several members of an enumeration can be in one value.</summary>
    public static bool IsFlags(ITypeSymbol enumeration) => enumeration.GetAttributes().Any(static a => a.AttributeClass is { Name: "FlagsAttribute", ContainingNamespace.Name: "System" });

    /// <summary>Whether a human decides in this method.</summary>
    public bool IsHumanReview(IMethodSymbol method) => _reviews.GetOrAdd(method.OriginalDefinition, definition =>
        OurAttributes.WithInherited(definition).Any(static d => OurAttributes.Has(d, MetadataNames.HumanReview)) || models.Of(definition).IsReview);

    /// <summary>Whether a person checks in this method that output is accurate.</summary>
    public bool IsVerification(IMethodSymbol method) => _verifications.GetOrAdd(method.OriginalDefinition, static definition =>
        OurAttributes.WithInherited(definition).Any(static d => OurAttributes.Has(d, MetadataNames.VerifiesAdsOutput)));

    /// <summary>The reliance on accuracy that handing something to this parameter is; null for every other parameter.</summary>
    public MarkedAction? Reliance(IParameterSymbol parameter) => _reliances.GetOrAdd(parameter.OriginalDefinition, static definition =>
    {
        var declared = (IParameterSymbol)definition;
        if (declared.ContainingSymbol is not IMethodSymbol method || declared.Type.Name == "CancellationToken") return null;
        foreach (var inherited in OurAttributes.WithInherited(method).OfType<IMethodSymbol>())
        {
            if (OurAttributes.Has(inherited, MetadataNames.AffectsServiceLevels) || (declared.Ordinal < inherited.Parameters.Length && OurAttributes.Has(inherited.Parameters[declared.Ordinal], MetadataNames.AffectsServiceLevels)))
                return new MarkedAction(method, method.Name, ActionKind.Reliance, null);
        }

        return null;
    });

    /// <summary>
    /// Whether a method or what encloses it rests on a basis that lets the output stand alone: thresholds that the agency predetermined, or a law that expressly
    /// says so.
    /// </summary>
    public static bool HasExemption(ISymbol? member)
    {
        for (var current = member; current is IMethodSymbol or IPropertySymbol; current = current.ContainingSymbol)
        {
            if (OurAttributes.Has(current, MetadataNames.MinimumEligibilityThreshold) || OurAttributes.Has(current, MetadataNames.AuthorizedSoleBasis)) return true;
        }

        return false;
    }

    /// <summary>What the result of a review says, by its type: yes or no, an outcome, a decision that has an outcome, or nothing but that it came back.</summary>
    public static ReviewFact AnsweredBy(ITypeSymbol returned)
    {
        if (MemberTypes.IsNothing(returned)) return ReviewFact.Completion;
        var type = MemberTypes.Unwrap(returned);
        return type.SpecialType switch
        {
            SpecialType.System_Boolean => ReviewFact.Approved,
            _ when ApprovedMember(type) is not null => ReviewFact.Outcome,
            _ => ReviewFact.Decision,
        };
    }

    /// <summary>What reading this member of a decision says.</summary>
    public static ReviewFact AnsweredBy(ISymbol member, ReviewFact owner) => (owner, member) switch
    {
        (ReviewFact.Decision, IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean, Name: "IsApproved" or "Approved" or "Permits" }) => ReviewFact.Approved,
        (ReviewFact.Decision, IPropertySymbol property) when ApprovedMember(MemberTypes.Unwrap(property.Type)) is not null => ReviewFact.Outcome,
        (ReviewFact.Decision, IFieldSymbol field) when ApprovedMember(MemberTypes.Unwrap(field.Type)) is not null => ReviewFact.Outcome,
        _ => ReviewFact.None,
    };

    /// <summary>Whether a constant is the member <c>Approved</c> of its enumeration.</summary>
    public static bool IsApproved(ITypeSymbol? type, object? constant) => type is not null && ApprovedMember(MemberTypes.Unwrap(type)) is { } approved && Equals(approved.ConstantValue, constant);

    /// <summary>Whether a constant is the one member beside <c>Approved</c>: what is not that is approved.</summary>
    public static bool IsTheOther(ITypeSymbol? type, object? constant)
    {
        if (type is null || ApprovedMember(MemberTypes.Unwrap(type)) is not { } approved) return false;
        var members = approved.ContainingType.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).ToList();
        return members.Count == 2 && members.Any(other => !SymbolEqualityComparer.Default.Equals(other, approved) && Equals(other.ConstantValue, constant));
    }

    private static IFieldSymbol? ApprovedMember(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum ? type.GetMembers("Approved").OfType<IFieldSymbol>().FirstOrDefault(static f => f.HasConstantValue) : null;

    private MarkedAction? FindAction(ISymbol definition)
    {
        foreach (var declaration in OurAttributes.WithInherited(definition))
        {
            if (Read(declaration, MetadataNames.AdverseAction, ActionKind.Adverse) is { } adverse) return adverse;
            if (Read(declaration, MetadataNames.ServiceDetermination, ActionKind.Determination) is { } determination) return determination;
        }

        if (definition is IMethodSymbol { AssociatedSymbol: not null }) return null;
        if (models.Of(definition).AdverseTitle is { } title) return new MarkedAction(definition, title, ActionKind.Adverse, null);
        return LooksAdverse(definition) ? new MarkedAction(definition, definition.Name, ActionKind.LookAlike, null) : null;
    }

    /// <summary>
    /// Whether a declaration of this compilation that says nothing looks like an adverse action. Where an enumeration marks some of its members, the others are
    /// unmarked on purpose; what follows a review, or is one, is no action of its own.
    /// </summary>
    private static bool LooksAdverse(ISymbol definition) => definition switch
    {
        _ when definition.DeclaringSyntaxReferences.IsEmpty => false,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => AdverseWords.IsVerb(method.Name) && !method.Name.Contains("AfterReview") && !method.GetAttributes().Any(OurAttributes.IsOurs)
            && !OurAttributes.WithInherited(method).Any(static d => OurAttributes.Has(d, MetadataNames.HumanReview)),
        IFieldSymbol { HasConstantValue: true, ContainingType: { TypeKind: TypeKind.Enum } enumeration } field => AdverseWords.IsState(field.Name)
            && !enumeration.GetMembers().Any(static m => m.GetAttributes().Any(OurAttributes.IsOurs)),
        _ => false,
    };

    private static MarkedAction? Read(ISymbol declaration, string attributeName, ActionKind kind)
    {
        var attribute = OurAttributes.Find(declaration.GetAttributes(), attributeName)
            ?? (declaration is IMethodSymbol { PartialDefinitionPart: { } partial } ? OurAttributes.Find(partial.GetAttributes(), attributeName) : null);
        if (attribute is null) return null;
        var service = OurAttributes.Named(attribute, "Service") is { } stated ? OurAttributes.EnumNames(stated).FirstOrDefault() : null;
        return new MarkedAction(declaration.OriginalDefinition, OurAttributes.Text(attribute, 0) ?? declaration.Name, kind, service);
    }
}

/// <summary>Why an action needs a human.</summary>
internal enum ActionKind : byte
{
    /// <summary>It hurts a person (12898.1(d)).</summary>
    Adverse,

    /// <summary>It decides about services, favourably or not (12898.1(a), (b)).</summary>
    Determination,

    /// <summary>It looks as if it hurt a person, and is not marked.</summary>
    LookAlike,

    /// <summary>It relies on the accuracy of what it is given (12898.1(g)(1)).</summary>
    Reliance,

    /// <summary>A person is asked to decide on nothing but the output (12898.1(b), (c)).</summary>
    SoleBasis,
}

/// <summary>An action that a human has to stand behind.</summary>
/// <param name="Symbol">The method, or the enumeration member, constant or property whose assignment it is.</param>
/// <param name="Title">What it is, as its attribute says.</param>
/// <param name="Kind">Why it needs a human.</param>
/// <param name="Service">The member of the service enumeration, where one is named.</param>
internal sealed record MarkedAction(ISymbol Symbol, string Title, ActionKind Kind, string? Service)
{
    /// <summary>Whether it matters what decided that it is taken, and not only what it is given.</summary>
    public bool DependsOnControl => Kind is not (ActionKind.Reliance or ActionKind.SoleBasis);
}
