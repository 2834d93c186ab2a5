using AdsGuard.Shared;

namespace AdsGuard.Generators.Model;

/// <summary>
/// Where generated members go: a namespace and the partial types around them. Like every model here it is compared to decide whether anything is written anew: keep it
/// immutable and equatable, and without anything of Roslyn's.
/// </summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Types">The heads of the types, outermost first: <c>partial class Office&lt;T&gt;</c>.</param>
/// <param name="HintName">What files about this are named after.</param>
internal sealed record TypeHierarchy(string Namespace, EquatableArray<string> Types, string HintName);
