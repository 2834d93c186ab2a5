namespace AdsGuard.Analyzers.Diagnostics;

/// <summary>Where the rules' pages are found.</summary>
internal static class HelpLinks
{
    /// <summary>The base address of help links. The pages ship in the package; a public home would be named here, once.</summary>
    public const string Base = "docs/rules/";
}
