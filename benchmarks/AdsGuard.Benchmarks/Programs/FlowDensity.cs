namespace AdsGuard.Benchmarks.Programs;

/// <summary>How much of a generated program has to do with an ADS.</summary>
internal enum FlowDensity
{
    /// <summary>Nothing: AdsGuard is installed and there is no ADS.</summary>
    None,

    /// <summary>Five flows of protected data.</summary>
    Few,

    /// <summary>Five hundred, spread over the whole program.</summary>
    Many,
}
