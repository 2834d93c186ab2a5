using System;
using System.Collections.Concurrent;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Looks up what was found out before, of a symbol mostly. These lookups are most of what the transfer of a member asks of declarations, and <c>GetOrAdd</c> would have a delegate made
/// for each of them.
/// </summary>
internal static class Memo
{
    /// <param name="memo">What was found out.</param>
    /// <param name="key">What is asked about.</param>
    /// <param name="owner">Whoever finds out; handed over so that the function captures nothing.</param>
    /// <param name="find">Finds out. May run twice where two threads ask at once, with the same result.</param>
    public static TValue Recall<TKey, TOwner, TValue>(this ConcurrentDictionary<TKey, TValue> memo, TKey key, TOwner owner, Func<TOwner, TKey, TValue> find)
        where TKey : class =>
        memo.TryGetValue(key, out var known) ? known : memo.GetOrAdd(key, find(owner, key));
}
