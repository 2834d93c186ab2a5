namespace AdsGuard.Analyzers.Reporting;

/// <summary>The keys of what a diagnostic carries besides its message: for code fixes, and for whoever reads the SARIF.</summary>
internal static class PropertyNames
{
    /// <summary>The id of the ADS.</summary>
    public const string System = "adsguard.system";

    /// <summary>The member that is the action, or whose assignment is.</summary>
    public const string Action = "adsguard.action";

    /// <summary>The declaration of the action, by its documentation-comment ID; absent where it has none.</summary>
    public const string Declaration = "adsguard.declaration";

    /// <summary>Where the ADS runs: Unknown, InProcess, AgencyHosted or ThirdParty.</summary>
    public const string Hosting = "adsguard.hosting";

    /// <summary>The member that takes the data in.</summary>
    public const string Sink = "adsguard.sink";

    /// <summary>The category of the data.</summary>
    public const string Category = "adsguard.category";

    /// <summary>The kinds of the data, as the enumerations name them, separated by commas.</summary>
    public const string Kinds = "adsguard.kinds";

    /// <summary>What a key begins with that lists the kinds flowing under a purpose; the category follows.</summary>
    public const string Flowing = "adsguard.flowing.";

    /// <summary>The ids of the systems that data flows into under a purpose, one a line.</summary>
    public const string FlowingSystems = "adsguard.flowing-systems";

    /// <summary>The members that hold the data, separated by commas.</summary>
    public const string Data = "adsguard.data";

    /// <summary>Where a copy is kept: telemetry, log, cache or vendor.</summary>
    public const string Recording = "adsguard.recording";

    /// <summary>The way it took, source first.</summary>
    public const string Path = "adsguard.path";

    /// <summary>The attributes that a declaration lacks, one a line: name, kind and text with bars between them.</summary>
    public const string Missing = "adsguard.missing";

    /// <summary>Where they belong, where that is not the declaration itself: <c>return</c>.</summary>
    public const string Target = "adsguard.target";

    /// <summary>How a gate is gone around: Body, Reflection, Creation, Registration or Resolution.</summary>
    public const string Bypass = "adsguard.bypass";
}
