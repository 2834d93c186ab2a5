namespace AdsGuard.Analyzers.Options;

/// <summary>Where a key can be set so that it counts.</summary>
internal enum OptionScope
{
    /// <summary>One value for the whole compilation: only global configs can give it.</summary>
    Compilation,

    /// <summary>A value for each file: global configs, and sections of an .editorconfig for the paths they name.</summary>
    File,
}
