using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Inputs that are ones only where something of certain types is given along: documents that hold vectors, a search that a model is asked to rank. Objects count by
/// what is seen to be in them, types of the program's own by what they declare; what a type of a library may hold says nothing.
/// </summary>
internal static class GivenAlong
{
    /// <summary>The model without the inputs that this call does not have.</summary>
    public static MemberModel InForce(MemberModel model, CallSite call, Evaluator evaluator) => model.Inputs.All(static place => place.With.IsEmpty)
        ? model
        : model with { Inputs = model.Inputs.Where(place => place.With.IsEmpty || IsGiven(place.With, call, evaluator)).ToImmutableArray() };

    private static bool IsGiven(ImmutableArray<MemberPattern> types, CallSite call, Evaluator evaluator)
    {
        var visited = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        return call.Arguments.Any(argument => Holds(argument.Type, types, visited) || evaluator.State.Reachable(argument.Value.Objects).Any(inside => Holds(inside.Type, types, visited)));
    }

    private static bool Holds(ITypeSymbol? type, ImmutableArray<MemberPattern> types, HashSet<ITypeSymbol> visited)
    {
        type = type is null ? null : MemberTypes.Unwrap(type);
        if (type is null || !visited.Add(type)) return false;
        // A number alone is a score or a count; a vector is a sequence of them.
        if (type.SpecialType == SpecialType.None && IsOneOf(type, types)) return true;
        return type switch
        {
            IArrayTypeSymbol array => IsOneOf(array.ElementType, types) || Holds(array.ElementType, types, visited),
            INamedTypeSymbol { Arity: 1 } sequence when IsOneOf(sequence.TypeArguments[0], types) => true,
            INamedTypeSymbol named => named.TypeArguments.Concat(Members(named).Select(MemberTypes.Declared)).Any(inner => Holds(inner, types, visited)),
            _ => false,
        };
    }

    private static bool IsOneOf(ITypeSymbol type, ImmutableArray<MemberPattern> types)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (types.Any(pattern => MemberPatternMatcher.Matches(pattern, current.OriginalDefinition))) return true;
        }

        return false;
    }

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        for (var current = type; current is { DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (!member.IsStatic && member is IPropertySymbol or IFieldSymbol) yield return member;
            }
        }
    }
}
