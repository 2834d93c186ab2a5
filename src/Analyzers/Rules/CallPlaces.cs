using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules;

/// <summary>What belongs together for who reads diagnostics.</summary>
internal static class CallPlaces
{
    /// <summary>The call an argument belongs to, so that two arguments of one call are one diagnostic.</summary>
    public static SyntaxNode CallOf(SyntaxNode place) =>
        place.Parent is ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } } ? call : place;
}
