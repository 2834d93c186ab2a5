using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Options;

/// <summary>
/// The lines of a model file that can only add to what is found. Whoever writes code may write them; the others can make a finding go away, and count only
/// where the policy names their file (<c>adsguard.policy_models</c>).
/// </summary>
internal static class Additions
{
    public static ModelSection Of(ModelSection section) => section with { Entries = section.Entries.Where(OnlyAdds).ToImmutableArray(), OnlyAdds = true };

    /// <summary>The lines that do not count, each as a problem with its place.</summary>
    public static IEnumerable<ModelError> Without(ModelFile file)
    {
        foreach (var section in file.Sections)
        {
            foreach (var entry in section.Entries)
            {
                if (!OnlyAdds(entry)) yield return new ModelError(entry.Line, entry.Column, entry.Target.DocumentationId.Length, Why("This line"));
            }
        }

        foreach (var purpose in file.Purposes)
            yield return new ModelError(purpose.Line, purpose.Column, purpose.Name.Length + 2, Why("This entry of the register"));
    }

    private static string Why(string what) => $"{what} can take findings away, and the policy does not name this file ({OptionKeys.PolicyModels.Name})";

    // What names just what goes in or comes out of a member also says that nothing else does, so input, output and send are none.
    private static bool OnlyAdds(ModelEntry entry) =>
        entry is ClientEntry or SourceEntry or ToolEntry or ToolAttributeEntry or TypedEntry or HandlerEntry or RecorderEntry or AdverseEntry;
}
