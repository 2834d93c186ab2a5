using AdsGuard.Analyzers.Flow.Paths;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow;

/// <summary>Protected data reaches an ADS; or what a person typed and nothing has screened; or a setting that has the call recorded.</summary>
/// <param name="Place">Where it is handed over: the argument.</param>
/// <param name="Data">What it is.</param>
/// <param name="System">The ADS.</param>
/// <param name="Sink">The member of the client that takes it in.</param>
/// <param name="Member">The member it is reported in, whose authorized purpose counts.</param>
/// <param name="Path">How it gets there.</param>
internal sealed record ProtectedFlow(SyntaxNode Place, ProtectedData Data, AdsIdentity System, string Sink, ISymbol Member, FlowPath Path)
{
    /// <summary>Where it goes in: the argument at the call of the ADS itself, which may be further down.</summary>
    public SyntaxNode SinkPlace { get; init; } = Place;

    /// <summary>The type of the client it goes in through, where the call says so.</summary>
    public ITypeSymbol? Through { get; init; }
}
