using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Gates;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>Which methods are the bodies that run after a review, and of which action.</summary>
internal static class GatedBodies
{
    /// <summary>The adverse action whose body a method is, or overrides; null for every other method.</summary>
    public static IMethodSymbol? ActionOf(IMethodSymbol method, Compilation compilation)
    {
        if (!method.Name.Contains(GateNames.AfterReviewInfix)) return null;
        for (var declared = (method.ReducedFrom ?? method).OriginalDefinition; declared is not null; declared = declared.OverriddenMethod?.OriginalDefinition)
        {
            foreach (var member in declared.ContainingType.GetMembers())
            {
                if (member is IMethodSymbol action && IsGated(action) && GateNames.AfterReview(action.Name) == declared.Name
                    && SymbolEqualityComparer.Default.Equals(AfterReviewBody.Find(action, compilation), declared)) return action;
            }
        }

        return null;
    }

    /// <summary>The action whose body a type has by this name, or any type of the compilation where none is given.</summary>
    public static (IMethodSymbol Body, IMethodSymbol Action)? Named(string name, ITypeSymbol? type, Compilation compilation)
    {
        if (!name.Contains(GateNames.AfterReviewInfix)) return null;
        var candidates = type is null
            ? compilation.GetSymbolsWithName(name, SymbolFilter.Member).OfType<IMethodSymbol>()
            : MembersOf(type, name);
        foreach (var body in candidates)
        {
            if (ActionOf(body, compilation) is { } action) return (body, action);
        }

        return null;
    }

    /// <summary>The action whose body a type has by a name that begins so, where the name of the action itself does not.</summary>
    public static (IMethodSymbol Body, IMethodSymbol Action)? Beginning(string prefix, ITypeSymbol type, Compilation compilation)
    {
        foreach (var body in MembersOf(type, null))
        {
            if (body.Name.StartsWith(prefix, System.StringComparison.Ordinal)
                && ActionOf(body, compilation) is { } action
                && !action.Name.StartsWith(prefix, System.StringComparison.Ordinal)) return (body, action);
        }

        return null;
    }

    private static IEnumerable<IMethodSymbol> MembersOf(ITypeSymbol? type, string? name)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var method in (name is null ? type.GetMembers() : type.GetMembers(name)).OfType<IMethodSymbol>()) yield return method;
        }
    }

    // In another assembly the two parts of a partial method are one, and what was generated is marked.
    private static bool IsGated(IMethodSymbol method) =>
        method.IsPartialDefinition ? OurAttributes.Has(method, MetadataNames.AdverseAction) : method.DeclaringSyntaxReferences.IsEmpty && GateVocabulary.IsGate(method);
}
