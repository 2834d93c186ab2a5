using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Differential.Programs;

namespace AdsGuard.Differential.Grammar;

/// <summary>What is handed to the system at the end of a program: whatever its statements did to the variables shows here.</summary>
internal static class Audits
{
    private static readonly ILookup<string, Form> ByType = new[]
    {
        Of("string", "«string»"),
        Of("Box", "«Box».V"),
        Of("Box", "«Box».Auto"),
        Of("Box", "«Box».Next?.V"),
        Of("Box", "«Box».Items.LastOrDefault()"),
        Of("Box", "«Box»"),
        Of("List<string>", "«List<string>»"),
        Of("List<string>", "«List<string>».FirstOrDefault()"),
        Of("string[]", "«string[]»[0]"),
        Of("string[]", "«string[]»"),
        Of("Dictionary<string, string>", "«Dictionary<string, string>».GetValueOrDefault(\"k\")"),
        Of("Dictionary<string, string>", "«Dictionary<string, string>»"),
        Of("(string A, string B)", "«(string A, string B)».A"),
        Of("(string A, string B)", "«(string A, string B)»"),
        Of("Note", "«Note».A"),
        Of("Note", "«Note».C"),
        Of("Note", "«Note».ToString()"),
        Of("Duo", "«Duo».L"),
        Of("Duo", "«Duo».R"),
        Of("Cell<string>", "«Cell<string>».Value"),
        Of("Cell<Box>", "«Cell<Box>».Value.V"),
        Of("Keeper", "«Keeper».Kept"),
        Of("Keeper", "«Keeper».Last()"),
        Of("StringBuilder", "«StringBuilder».ToString()"),
        Of("List<Box>", "«List<Box>»[0].V"),
        Of("Queue<string>", "«Queue<string>»"),
        Of("Person", "«Person».Name"),
        Of("Person", "«Person».Notes"),
        Of("object", "«object»"),
        Of("Money", "«Money».Text"),
        Of("Func<string, string>", "World.Stop ? \"\" : «Func<string, string>»(\"asked\")"),
        Of("IEnumerable<string>", "«IEnumerable<string>».ToList()"),
        Of("Task<string>", "«Task<string>».Result"),
    }.ToLookup(static form => form.Holes[0].Type);

    /// <summary>What shared state is asked for, whoever wrote it.</summary>
    public static readonly ImmutableArray<Form> OfSharedState =
    [
        Of("", "Store.F"),
        Of("", "Store.Prop"),
        Of("", "Store.B.V"),
        Of("", "Store.L"),
        Of("", "Store.M"),
    ];

    public static ImmutableArray<Form> For(string type) => [.. ByType[type]];

    private static Form Of(string type, string value) => Form.Statement("World.Ads.S%(" + value + ");", weight: type.Length > 0 ? 1 : 2);
}
