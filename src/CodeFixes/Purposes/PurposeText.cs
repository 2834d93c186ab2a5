using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.CodeFixes.Purposes;

/// <summary>
/// Writes a purpose as C#. What flows is filled in; what only people can say is a blank that begins with <see cref="Blank"/>. No service is named: there is no
/// blank of that type, and the first one of the list would be a claim.
/// </summary>
internal static class PurposeText
{
    /// <summary>What a text begins with that is there to be replaced. ADS1006 counts it as nothing.</summary>
    public const string Blank = "TODO";

    /// <summary>The attribute with its arguments, without the brackets; on a line of its own each where <paramref name="separator"/> is a line break.</summary>
    public static string Attribute(PurposeDraft draft, string prefix, string first, string separator) =>
        prefix + "AuthorizedPurpose(" + first + string.Join("," + separator, Arguments(draft, prefix)) + ")";

    public static string Kinds(KindArgument argument, IEnumerable<string> kinds, string prefix, bool inBrackets = false)
    {
        var listed = string.Join(", ", kinds.Select(k => prefix + argument.Enumeration + "." + k));
        return inBrackets ? "[" + listed + "]" : "new[] { " + listed + " }";
    }

    private static IEnumerable<string> Arguments(PurposeDraft draft, string prefix)
    {
        yield return Literal(Blank + ": name the purpose");
        foreach (var argument in KindArgument.All)
        {
            var kinds = draft.KindsOf(argument);
            if (!kinds.IsEmpty) yield return argument.Name + " = " + Kinds(argument, kinds, prefix);
        }

        yield return "Systems = new[] { " + Literal(draft.System) + " }";
        yield return "Authority = " + Literal(Blank + ": cite the law that authorizes it");
        yield return "Necessity = " + Literal(Blank + ": say why the service cannot be given without it");
        yield return "Safeguards = " + Literal(Blank + ": name the safeguards");
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
