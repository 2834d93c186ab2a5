using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Gates;

/// <summary>Writes names so that the compiler takes them for names.</summary>
internal static class Identifiers
{
    /// <summary>class -> @class, field -> @field.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}
