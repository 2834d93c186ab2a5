namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>What a place of shared state carries. Immutable.</summary>
/// <param name="Direct">What it holds itself.</param>
/// <param name="Elements">What its elements hold.</param>
/// <param name="Keys">What the keys of a dictionary carry.</param>
/// <param name="Everything">All that can be reached from it.</param>
internal sealed record SharedData(OriginSet Direct, OriginSet Elements, OriginSet Keys, OriginSet Everything)
{
    public static readonly SharedData None = new(OriginSet.Empty, OriginSet.Empty, OriginSet.Empty, OriginSet.Empty);

    /// <summary>Grows with what is known.</summary>
    public int Count => Direct.Count + Elements.Count + Keys.Count + Everything.Count;

    public SharedData Union(SharedData other)
    {
        if (Count == 0) return other.WithAllIn();
        var (direct, elements, keys) = (Direct.Union(other.Direct), Elements.Union(other.Elements), Keys.Union(other.Keys));
        return new SharedData(direct, elements, keys, Everything.Union(other.Everything).Union(direct).Union(elements).Union(keys));
    }

    private SharedData WithAllIn() => this with { Everything = Everything.Union(Direct).Union(Elements).Union(Keys) };
}
