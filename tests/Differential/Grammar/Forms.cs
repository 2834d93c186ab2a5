using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Differential.Programs;

namespace AdsGuard.Differential.Grammar;

/// <summary>All forms, by what they make.</summary>
internal static class Forms
{
    private static readonly Dictionary<string, ImmutableArray<Form>> ByResult =
        new IEnumerable<Form>[] { TextForms.All, ObjectForms.All, CollectionForms.All, FunctionForms.All, StatementForms.All }
            .SelectMany(static family => family)
            .GroupBy(static form => form.Result)
            .ToDictionary(static forms => forms.Key, static forms => forms.ToImmutableArray());

    public static ImmutableArray<Form> For(string type) => ByResult[type];

    public static IEnumerable<Form> All => ByResult.Values.SelectMany(static forms => forms);

    /// <summary>Every type that a hole asks for and no form makes from nothing.</summary>
    public static ImmutableArray<string> Unmade =>
        [.. All.Concat(Members.All.Values.Select(static member => member.Form))
            .SelectMany(static form => form.Holes)
            .Where(static hole => !hole.IsBlock && hole.Type != "return")
            .Select(static hole => hole.Type)
            .Distinct()
            .Where(static type => !ByResult.TryGetValue(type, out var forms) || !forms.Any(static form => form.IsLeaf))];
}
