namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>Why the effect of a call cannot be seen.</summary>
internal enum UnseenKind : byte
{
    /// <summary>It can, or the default for code that is not in sight stands in for it.</summary>
    None,

    /// <summary>A member of a <c>dynamic</c> value, found by name when the program runs.</summary>
    Dynamic,

    /// <summary>A member that reflection finds by something that is not constant.</summary>
    Reflection,

    /// <summary>Code that is not .NET: P/Invoke, COM, an <c>extern</c> method.</summary>
    Native,

    /// <summary>A function pointer whose target is not known.</summary>
    FunctionPointer,
}
