using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>Where state that outlives a call is kept, as those who write it mention it. Immutable; equal by value.</summary>
/// <param name="Declaration">The member, declared in this compilation.</param>
/// <param name="Instantiation">With which type arguments its class is made.</param>
internal sealed record Anchor(MemberKey Declaration, Instantiation Instantiation)
{
    /// <summary>A member of an object, which is seen by this type.</summary>
    public static Anchor Of(MemberKey member, ITypeSymbol? type) => new(member, Instantiation.Of(member, type));

    /// <summary>The last member on a way that is declared in this compilation, up to a position; null where none is.</summary>
    public static Anchor? On(FormalPath path, int position, ISymbol reader)
    {
        for (var i = position; i >= 0; i--)
        {
            if (IsDeclaredHere(path.Members[i])) return new Anchor(path.Members[i].Once(), Instantiation.Of(path.Members[i], path, i, reader));
        }

        return null;
    }

    /// <summary>Whether somebody who writes the member mentions it in this compilation.</summary>
    public static bool IsDeclaredHere(MemberKey key) => key is { Kind: MemberKeyKind.Symbol, IsForeign: false };
}
