using AdsGuard.Analyzers.Flow.Paths;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow;

/// <summary>Protected data that reaches an ADS.</summary>
/// <param name="Place">Where it is handed over: the argument.</param>
/// <param name="Data">What it is.</param>
/// <param name="System">The ADS.</param>
/// <param name="Sink">The member of the client that takes it in.</param>
/// <param name="Member">The member it is reported in, whose authorized purpose counts.</param>
/// <param name="Path">How it gets there.</param>
internal sealed record ProtectedFlow(SyntaxNode Place, ProtectedData Data, AdsIdentity System, string Sink, ISymbol Member, FlowPath Path);
