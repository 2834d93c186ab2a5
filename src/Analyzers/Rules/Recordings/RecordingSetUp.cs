using AdsGuard.Analyzers.Flow.Model;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Recordings;

/// <summary>Code that sets up a recording of what goes through clients.</summary>
/// <param name="Place">What the reader sees underlined.</param>
/// <param name="Name">What is set, called, made or switched on, as messages name it.</param>
/// <param name="Recorder">Where it records, and of which clients.</param>
internal sealed record RecordingSetUp(SyntaxNode Place, string Name, Recorder Recorder)
{
    /// <summary>The place that the flow of a setting begins at; null for what is no property.</summary>
    public SyntaxNode? Setting { get; init; }

    /// <summary>The library that has the setting.</summary>
    public string? Library { get; init; }

    /// <summary>The type of the options, or of the client, that the setting is part of: one class of settings may serve many libraries.</summary>
    public ITypeSymbol? Owner { get; init; }
}
