using System;
using System.Collections.Immutable;

namespace AdsGuard.Models;

/// <summary>
/// An address by which calls over HTTP reach a model: a host (<c>api.openai.com</c>, <c>*.openai.azure.com</c>), a route where the host is not in sight
/// (<c>/v1/messages</c>), or a route on any host (<c>*/chat/completions</c>, <c>*:generateContent</c>). A star stands for any text. A route ends where the pattern ends; with a
/// slash at its end (<c>*/openai/deployments/</c>) it is all that lies below it, too.
/// </summary>
internal sealed class EndpointPattern
{
    private readonly string _glob;

    private EndpointPattern(EndpointKind kind, string glob, string text)
    {
        Kind = kind;
        _glob = glob;
        Words = WordsOf(text);
    }

    /// <summary>The words that a text which fits has in it, as the pattern writes them: a quick way to tell that a text does not fit.</summary>
    public ImmutableArray<string> Words { get; }

    public EndpointKind Kind { get; }

    /// <summary>
    /// The only segment of a route that has no more. Behind a base address that ends in a slash, requests name it without one: <c>PostAsJsonAsync("embeddings", ...)</c>.
    /// </summary>
    public string? Segment { get; private init; }

    /// <summary>The fields without which the body of a request is not one to this route; empty where the route says enough.</summary>
    public ImmutableArray<string> Body { get; private init; } = [];

    /// <summary>The pattern, or null where the text is none: it would fit every address.</summary>
    public static EndpointPattern? TryParse(string text) => TryParse(text, []);

    /// <summary>The pattern of a route that counts where the body has these fields; null where the text is no route, too.</summary>
    public static EndpointPattern? TryParse(string text, ImmutableArray<string> body)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || character is '?' or '#' or '{' or '}') return null;
        }

        if (text.IndexOf("://", StringComparison.Ordinal) >= 0) return null;
        var onAnyHost = text.StartsWith("*/", StringComparison.Ordinal) || text.StartsWith("*:", StringComparison.Ordinal);
        var route = onAnyHost ? text.Substring(1) : text;
        if (route.Trim('*', '/', ':', '.').Length < 3) return null;
        if (!body.IsEmpty && (onAnyHost || route[0] != '/')) return null;
        if (onAnyHost || route[0] == '/') return new EndpointPattern(
            onAnyHost ? EndpointKind.RouteOnAnyHost : body.IsEmpty ? EndpointKind.Route : EndpointKind.RouteByBody,
            "*" + route + (route[route.Length - 1] == '/' ? "*" : "/"),
            text)
        {
            Body = body,
            Segment = route.IndexOf('/', 1) < 0 && route[0] == '/' && route.IndexOf('*') < 0 ? route.Substring(1) : null,
        };
        return text.IndexOf('/') >= 0 ? null : new EndpointPattern(EndpointKind.Host, text, text);
    }

    public bool Fits(ModelAddress address) => Kind switch
    {
        EndpointKind.Host => address.Host is { } host && (Glob(_glob, host) || (_glob.IndexOf(':') < 0 && host.IndexOf(':') is var port and > 0 && Glob(_glob, host.Substring(0, port)))),
        EndpointKind.Route or EndpointKind.RouteByBody => !address.HasHost && Glob(_glob, address.Path),
        _ => Glob(_glob, address.Path),
    };

    /// <summary>A word next to a star may be a part of a longer one, and says nothing.</summary>
    private static ImmutableArray<string> WordsOf(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
            if (end == start) continue;
            if (!(start > 0 && text[start - 1] == '*') && !(end < text.Length && text[end] == '*')) words.Add(text.Substring(start, end - start));
            start = end;
        }

        return words.ToImmutable();
    }

    // The classic two-pointer match: after a star, the shortest text that lets the rest fit.
    private static bool Glob(string pattern, string text)
    {
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = t;
            }
            else if (p < pattern.Length && char.ToLowerInvariant(pattern[p]) == char.ToLowerInvariant(text[t]))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}

/// <summary>What a pattern says of an address, the most certain first.</summary>
internal enum EndpointKind
{
    Host,
    RouteOnAnyHost,
    Route,

    /// <summary>A route that says nothing without what the body of the request holds.</summary>
    RouteByBody,
}
