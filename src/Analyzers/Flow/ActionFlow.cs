using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow;

/// <summary>An action that a human has to stand behind depends on what an ADS put out, and no human review is known to lie between.</summary>
/// <param name="Place">Where the dependence and the action meet: the action itself, or the call that leads to it.</param>
/// <param name="ActionPlace">The action itself.</param>
/// <param name="Action">Which action.</param>
/// <param name="Systems">The systems whose output it depends on, by data or by control.</param>
/// <param name="IsAsked">Whether on every way a human was asked, and the answer does not decide.</param>
/// <param name="Member">The member it is reported in.</param>
internal sealed record ActionFlow(SyntaxNode Place, SyntaxNode ActionPlace, MarkedAction Action, ImmutableArray<AdsIdentity> Systems, bool IsAsked, ISymbol Member);
