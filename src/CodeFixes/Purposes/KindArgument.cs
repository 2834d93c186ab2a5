using System.Collections.Immutable;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>The named argument of <c>[AuthorizedPurpose]</c> that lists the kinds of one category.</summary>
/// <param name="Category">The category, as diagnostics name it.</param>
/// <param name="Name">The name of the argument.</param>
/// <param name="Enumeration">The enumeration of its kinds.</param>
internal sealed record KindArgument(string Category, string Name, string Enumeration)
{
    /// <summary>In the order in which they are written.</summary>
    public static readonly ImmutableArray<KindArgument> All = ImmutableArray.Create(
        new KindArgument("PersonallyIdentifiable", "Pii", "PiiKind"),
        new KindArgument("ProtectedHealth", "Phi", "PhiKind"),
        new KindArgument("LegallyProtected", "LegallyProtected", "LegalProtection"));
}
