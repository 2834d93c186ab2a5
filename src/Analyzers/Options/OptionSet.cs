using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Options;

/// <summary>The values of the keys at one place: for a compilation, or for a file. Read on demand, each once; safe for several threads.</summary>
internal sealed class OptionSet(AnalyzerConfigOptions? source)
{
    /// <summary>Every key at its default.</summary>
    public static readonly OptionSet Defaults = new(null);

    private readonly ConcurrentDictionary<string, object?> _values = new();

    public T Get<T>(OptionKey<T> key)
    {
        if (source is null) return key.Default;
        return (T)_values.GetOrAdd(key.Name, _ => key.Read(Text(key.Name)))!;
    }

    /// <summary>The value of a member of a family, such as the one for rule <c>ADS1010</c>.</summary>
    public T Get<T>(OptionKey<T> family, string member) => source is null ? family.Default : family.Read(Text(family.Name + member.ToLowerInvariant()));

    /// <summary>The text that is in force for a key; null where nothing is.</summary>
    public string? TextOf(OptionKey key) => source is null ? null : Text(key.Name);

    private string? Text(string name) => source!.TryGetValue(name, out var text) ? text : null;
}
