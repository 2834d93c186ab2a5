using System.Collections.Concurrent;
using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Which calls ask for their own review, since a gate was generated for them. Only what the generator wrote counts: an attribute by which it marks that can be written by
/// anybody. Safe for several threads.
/// </summary>
internal sealed class GateVocabulary(Compilation compilation, DecoratorUse? use = null)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IMethodSymbol?> _gated = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(IMethodSymbol Method, INamedTypeSymbol Client), bool> _outputs = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _decorated = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// The adverse method for whose review a call of this method asks: itself, or that of which it is the <c>Try</c> twin. Null where a call asks for nothing.
    /// </summary>
    public IMethodSymbol? GatedBy(IMethodSymbol method) => _gated.Recall(method.OriginalDefinition, this, static (self, m) => self.Find(m));

    /// <summary>Whether a member is the gate itself, in a decorator say: what it calls, it calls after it has asked.</summary>
    public static bool IsGate(ISymbol member) =>
        IsGenerated(member, GateNames.GeneratedGate) || (member is IMethodSymbol { PartialImplementationPart: { } body } && IsGenerated(body, GateNames.GeneratedGate));

    /// <summary>Whether calls through an interface are reviewed: a decorator is generated for it. Who goes around that is reported by ADS2004.</summary>
    public bool HasDecorator(INamedTypeSymbol type) => _decorated.GetOrAdd(type.OriginalDefinition, definition =>
        definition.DeclaringSyntaxReferences.IsEmpty ? DecoratorOf(definition) is not null : GateShape.OfInterface(definition, compilation).Problem == GateProblem.None);

    /// <summary>Whether the decorator of a client lets out what this call gives back only once a human has reviewed it, where it is adverse.</summary>
    public bool IsOutputGated(IMethodSymbol method, INamedTypeSymbol client) => _outputs.GetOrAdd((method.OriginalDefinition, client.OriginalDefinition), pair =>
        DecoratedMember.IsClient(pair.Client) && HasDecorator(pair.Client) && DecoratedMember.Of(pair.Method, pair.Client, compilation).Treatment == MemberTreatment.GateOutput);

    /// <summary>Whether the program puts the decorator before a client. Who hands out another implementation is reported by ADS2004 then.</summary>
    public bool IsDecoratorMade(INamedTypeSymbol client) => use?.IsMade(client) == true;

    /// <summary>The decorator that was generated for an interface, once it is.</summary>
    public static INamedTypeSymbol? DecoratorOf(INamedTypeSymbol type)
    {
        var name = GateNames.Decorator(type.Name);
        var siblings = type.ContainingType is { } outer ? outer.GetTypeMembers(name, type.Arity) : type.ContainingNamespace.GetTypeMembers(name, type.Arity);
        return siblings.FirstOrDefault(static sibling => IsGenerated(sibling, GateNames.GeneratedGate));
    }

    private IMethodSymbol? Find(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type) return null;
        if (Marks.Has(method, MetadataNames.AdverseAction)) return IsGated(method, type) ? method : null;
        if (!method.Name.StartsWith(GateNames.Twin(""), System.StringComparison.Ordinal) || !IsGenerated(method, GateNames.GeneratedGate)) return null;
        var name = method.Name.Substring(GateNames.Twin("").Length);
        return type.AllInterfaces.Insert(0, type)
            .SelectMany(t => t.GetMembers(name))
            .OfType<IMethodSymbol>()
            .FirstOrDefault(gated => Marks.Has(gated, MetadataNames.AdverseAction) && HasSameParameters(gated, method));
    }

    private bool IsGated(IMethodSymbol method, INamedTypeSymbol type) => method switch
    {
        // In half-written code, where no generator has run yet, the definition stands for what will be generated.
        { IsPartialDefinition: true } => method.PartialImplementationPart is not { } body || IsGenerated(body, GateNames.GeneratedGate),
        _ when type.TypeKind == TypeKind.Interface => HasDecorator(type) && DecoratedMember.Of(method, type, compilation).Treatment != MemberTreatment.Close,
        _ => method.DeclaringSyntaxReferences.IsEmpty && IsGenerated(method, GateNames.GeneratedGate),
    };

    private static bool IsGenerated(ISymbol declaration, string mark) => OurAttributes.Has(declaration, mark) && GeneratedTrees.Contains(declaration);

    private static bool HasSameParameters(IMethodSymbol one, IMethodSymbol other) =>
        one.Parameters.Length == other.Parameters.Length && one.Parameters.Zip(other.Parameters, static (a, b) => a.Name == b.Name && a.RefKind == b.RefKind).All(static same => same);
}
