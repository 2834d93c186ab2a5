using System;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>The categories of protected data, as sets. The names are those of 12898.1(h); the last one is the list of 12898.1(g)(2).</summary>
[Flags]
internal enum ProtectionMask
{
    None = 0,
    PersonallyIdentifiable = 1,
    ProtectedHealth = 2,
    LegallyProtected = 4,
    Characteristic = 8,

    /// <summary>What a de-identification that names every category of 12898.1(h) removes. A characteristic is a trait, not an identifier, and stays.</summary>
    Disclosure = PersonallyIdentifiable | ProtectedHealth | LegallyProtected,

    All = Disclosure | Characteristic,
}
