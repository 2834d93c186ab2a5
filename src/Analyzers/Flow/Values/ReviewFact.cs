namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>What a value says about a human review.</summary>
internal enum ReviewFact : byte
{
    None,

    /// <summary>The reviewer's decision, as an object that has an outcome.</summary>
    Decision,

    /// <summary>The outcome: an enumeration that has a member <c>Approved</c>.</summary>
    Outcome,

    /// <summary>True only where a human approved.</summary>
    Approved,

    /// <summary>False only where a human approved.</summary>
    Refused,

    /// <summary>A task that ends normally only where a human approved.</summary>
    Completion,
}
