using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Looks up what was found out about a symbol before. These lookups are most of what the transfer of a member asks of declarations, and <c>GetOrAdd</c> would have a delegate made
/// for each of them.
/// </summary>
internal static class Memo
{
    /// <param name="memo">What was found out.</param>
    /// <param name="symbol">The symbol.</param>
    /// <param name="owner">Whoever finds out; handed over so that the function captures nothing.</param>
    /// <param name="find">Finds out. May run twice where two threads ask at once, with the same result.</param>
    public static TValue Recall<TSymbol, TOwner, TValue>(this ConcurrentDictionary<TSymbol, TValue> memo, TSymbol symbol, TOwner owner, Func<TOwner, TSymbol, TValue> find)
        where TSymbol : class, ISymbol =>
        memo.TryGetValue(symbol, out var known) ? known : memo.GetOrAdd(symbol, find(owner, symbol));
}
