namespace AdsGuard.Models;

/// <summary>The value at <paramref name="From"/> is, after the call, also the value at <paramref name="To"/>.</summary>
internal sealed record ModelFlow(AccessPath From, AccessPath To)
{
    public override string ToString() => $"{From} -> {To}";
}
