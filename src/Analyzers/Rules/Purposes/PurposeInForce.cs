using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Purposes;

/// <summary>
/// Finds the purposes that count for a member: the innermost complete ones on the member, its types from the inside out, or the assembly. A purpose on a caller or
/// a callee says nothing here.
/// </summary>
internal static class PurposeInForce
{
    public static ImmutableArray<AuthorizedPurpose> For(ISymbol member, Compilation compilation, PurposeStandard standard)
    {
        foreach (var scope in Scopes(member))
        {
            var complete = AuthorizedPurpose.On(scope).Where(standard.IsMetBy).ToImmutableArray();
            if (!complete.IsEmpty) return complete;
        }

        return AuthorizedPurpose.On(compilation.Assembly).Where(standard.IsMetBy).ToImmutableArray();
    }

    private static IEnumerable<ISymbol> Scopes(ISymbol member)
    {
        for (ISymbol? scope = member; scope is not null and not INamespaceSymbol; scope = scope.ContainingSymbol)
        {
            yield return scope;
            if (scope is not IMethodSymbol method) continue;
            if (method.AssociatedSymbol is { } property) yield return property;
            if (method.PartialDefinitionPart is { } definition) yield return definition;
        }
    }
}
