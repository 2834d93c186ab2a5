using System;

namespace AdsGuard.Models;

/// <summary>The constant parts of an address as code writes it; a hole of an interpolation or of a format stands as <c>{}</c> or <c>{0}</c>.</summary>
/// <param name="Host">The host with its port, or what may be one where no scheme precedes it; null where nothing can be.</param>
/// <param name="HasHost">Whether the text names a host beyond doubt: an address with a scheme and a host that is not a hole.</param>
/// <param name="Path">The path, between slashes, without query.</param>
internal sealed record ModelAddress(string? Host, bool HasHost, string Path)
{
    private const int Longest = 2048;
    private const int LongestSegment = 40;

    /// <summary>Whether a literal can be an address at all: the cheap question that comes first.</summary>
    public static bool IsCandidate(string text)
    {
        if (text.Length is < 4 or > Longest) return false;
        var hasMark = false;
        foreach (var character in text)
        {
            if (character is ' ' or '\n' or '\t' or '<' or '"') return false;
            hasMark |= character is '.' or '/' or ':';
        }

        return hasMark;
    }

    /// <summary>Whether a literal is a word that can be the only segment of a route: <c>embeddings</c>, <c>count-tokens</c>.</summary>
    public static bool IsSegment(string text)
    {
        if (text.Length is < 3 or > LongestSegment) return false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '-')) return false;
        }

        return true;
    }

    /// <summary>The address in a text, or null where it is none.</summary>
    public static ModelAddress? TryParse(string text)
    {
        if (!IsCandidate(text)) return null;
        var query = text.IndexOfAny(['?', '#']);
        var address = query < 0 ? text : text.Substring(0, query);
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            if (address.Substring(0, scheme).ToLowerInvariant() is not ("http" or "https" or "ws" or "wss" or "{}" or "{0}")) return null;
            var rest = address.Substring(scheme + 3);
            var slash = rest.IndexOf('/');
            var host = slash < 0 ? rest : rest.Substring(0, slash);
            host = host.Substring(host.IndexOf('@') + 1);
            return new ModelAddress(host, IsNamed(host), Route(slash < 0 ? "" : rest.Substring(slash)));
        }

        var end = address.IndexOf('/');
        var first = end < 0 ? address : address.Substring(0, end);
        // ".openai.azure.com/x" is what stands behind the name of a resource that is put before it.
        var named = first.IndexOf('.') >= 0 || first.IndexOf(':') > 0 ? first : null;
        return new ModelAddress(named, false, Route(first.StartsWith("{", StringComparison.Ordinal) && end > 0 ? address.Substring(end) : address));
    }

    /// <summary>The address that a single word is, where it is known to be a route.</summary>
    public static ModelAddress OfSegment(string segment) => new(null, false, Route(segment));

    private static bool IsNamed(string host) => host.Length > 0 && host[0] != '{';

    private static string Route(string path) => "/" + path.Trim('/') + "/";
}
