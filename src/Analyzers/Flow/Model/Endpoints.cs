using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>The addresses by which requests over HTTP reach a model, as the model files know them. Safe for several threads once the analysis has begun.</summary>
internal sealed class Endpoints
{
    private readonly List<(EndpointPattern Pattern, AdsIdentity System)> _patterns = new();
    private readonly HashSet<string> _segments = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, AdsAddress?> _known = new();

    /// <summary>
    /// Whether the program mentions any of them. Where it does not, no value is looked at and no request is; set before the analysis begins.
    /// </summary>
    public bool IsMentioned { get; set; }

    /// <summary>Whether the program mentions a route that counts by what the body holds.</summary>
    public bool AskForBodies { get; private set; }

    /// <summary>For each address the words without which a file does not mention it.</summary>
    public IReadOnlyList<ImmutableArray<string>> Words => _patterns.Select(static p => p.Pattern.Words).ToList();

    public void Add(EndpointPattern pattern, AdsIdentity system)
    {
        _patterns.Add((pattern, system));
        if (pattern.Segment is { } segment) _segments.Add(segment);
        foreach (var field in pattern.Body) Bodies.Add(field);
    }

    /// <summary>What tells the body of a request to a model.</summary>
    public RequestBodies Bodies { get; } = new();

    /// <summary>Whether one of the texts is the address of a model.</summary>
    public bool IsAnyIn(IEnumerable<string> texts)
    {
        var isAny = false;
        foreach (var text in texts)
        {
            if (Of(text) is not { System: not null } address) continue;
            isAny = true;
            if (address.Certainty == AddressCertainty.RouteByBody) AskForBodies = true;
        }

        return isAny;
    }

    /// <summary>What a text says of a request: that it is the address of a model, or a part of the body that such requests have.</summary>
    public Value Mark(Value value, string text)
    {
        if (!IsMentioned) return value;
        if (Of(text) is { } address) value = value.With(address);
        return AskForBodies ? value.With(Bodies.FieldsIn(text)) : value;
    }

    /// <summary>What the type of a new object says of a request: of the fields that the body has.</summary>
    public Value Mark(Value value, ITypeSymbol? type) => IsMentioned && AskForBodies ? value.With(Bodies.FieldsOf(type)) : value;

    /// <summary>What a text in the program says of an address; null where it is none, or the part of a path that says nothing.</summary>
    public AdsAddress? Of(string text) => _patterns.Count == 0 ? null : _known.Recall(text, this, static (self, t) => self.Recognize(t));

    private AdsAddress? Recognize(string text)
    {
        if ((_segments.Contains(text) ? ModelAddress.OfSegment(text) : ModelAddress.TryParse(text)) is not { } address) return null;
        (EndpointPattern Pattern, AdsIdentity System)? best = null;
        foreach (var candidate in _patterns)
        {
            if ((best is null || candidate.Pattern.Kind < best.Value.Pattern.Kind) && candidate.Pattern.Fits(address)) best = candidate;
        }

        if (best is { } found) return new AdsAddress(found.System, Certainty(found.Pattern.Kind), found.Pattern.Body);
        return address.HasHost ? AdsAddress.Elsewhere : null;
    }

    private static AddressCertainty Certainty(EndpointKind kind) => kind switch
    {
        EndpointKind.Host => AddressCertainty.Host,
        EndpointKind.RouteOnAnyHost => AddressCertainty.OwnRoute,
        EndpointKind.RouteByBody => AddressCertainty.RouteByBody,
        _ => AddressCertainty.Route,
    };
}
