using System.Collections.Generic;
using System.Linq;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>How our names have to be written at a place.</summary>
/// <param name="Prefix">What stands before each of them.</param>
/// <param name="NeedsUsing">Whether the file has to name our namespace first.</param>
internal readonly record struct VocabularyInScope(string Prefix, bool NeedsUsing)
{
    private static readonly string[] Names = KindArgument.All.Select(static a => a.Enumeration).Append(MetadataNames.AuthorizedPurpose).ToArray();

    /// <summary>Looks at the scope for what a purpose names; null where the vocabulary is not referenced at all.</summary>
    public static VocabularyInScope? At(int position, SemanticModel model) => At(position, model, Names);

    /// <summary>The same for these names.</summary>
    public static VocabularyInScope? At(int position, SemanticModel model, IEnumerable<string> names)
    {
        if (!IsReferenced(model.Compilation)) return null;
        var isComplete = true;
        foreach (var name in names)
        {
            var found = model.LookupNamespacesAndTypes(position, name: name);
            // Somebody else's type of that name: ours have to be told apart from it.
            if (found.Any(static s => !IsOurs(s))) return new VocabularyInScope("global::" + MetadataNames.Namespace + ".", false);
            isComplete &= !found.IsEmpty;
        }

        return new VocabularyInScope("", !isComplete);
    }

    private static bool IsReferenced(Compilation compilation) => !compilation.GetTypesByMetadataName(MetadataNames.Namespace + "." + MetadataNames.AuthorizedPurpose).IsEmpty;

    private static bool IsOurs(ISymbol symbol) => symbol.ContainingNamespace is { Name: MetadataNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
