namespace AdsGuard.Analyzers.Options;

/// <summary>What is assumed of code that has no source in sight and no model.</summary>
internal enum UnknownCalls
{
    /// <summary>What goes in comes out: by the result, the receiver, and by ref and out arguments.</summary>
    Carry,

    /// <summary>What goes in comes out by the result alone.</summary>
    ResultOnly,

    /// <summary>Nothing comes out. Flows through such code are missed.</summary>
    Drop,
}
