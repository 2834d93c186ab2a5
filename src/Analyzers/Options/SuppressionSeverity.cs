namespace AdsGuard.Analyzers.Options;

/// <summary>How seriously a suppression without justification is taken.</summary>
internal enum SuppressionSeverity
{
    /// <summary>As the mode says: an error under Strict.</summary>
    ByMode,

    Warning,

    Error,
}
