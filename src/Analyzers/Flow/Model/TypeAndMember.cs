using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>Compares (type, member name) pairs by symbol and ordinal name.</summary>
internal sealed class TypeAndMember : IEqualityComparer<(ISymbol Type, string Member)>
{
    public static readonly TypeAndMember Comparer = new();

    public bool Equals((ISymbol Type, string Member) x, (ISymbol Type, string Member) y) =>
        x.Member == y.Member && SymbolEqualityComparer.Default.Equals(x.Type, y.Type);

    public int GetHashCode((ISymbol Type, string Member) obj) =>
        unchecked((SymbolEqualityComparer.Default.GetHashCode(obj.Type) * 397) ^ StringComparer.Ordinal.GetHashCode(obj.Member));
}
