using AdsGuard.Analyzers.Flow.Paths;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow;

/// <summary>Protected data that is handed to code whose effect cannot be seen.</summary>
/// <param name="Place">Where it is handed over: the argument.</param>
/// <param name="Data">What it is.</param>
/// <param name="Code">What is called, as messages name it.</param>
/// <param name="Kind">Why its effect cannot be seen.</param>
/// <param name="Member">The member it is reported in.</param>
/// <param name="Path">How it gets there.</param>
internal sealed record UnseenFlow(SyntaxNode Place, ProtectedData Data, string Code, UnseenKind Kind, ISymbol Member, FlowPath Path);
