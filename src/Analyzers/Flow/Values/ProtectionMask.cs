using System;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>
/// The categories of data that is followed, as sets. The first three are those of 12898.1(h), the fourth is the list of 12898.1(g)(2). The last one is none of the
/// law's: what a person typed or uploaded, of which nobody knows what is in it.
/// </summary>
[Flags]
internal enum ProtectionMask
{
    None = 0,
    PersonallyIdentifiable = 1,
    ProtectedHealth = 2,
    LegallyProtected = 4,
    Characteristic = 8,

    /// <summary>What a person typed or uploaded and nobody has looked at. Only the rule about unscreened input asks for it.</summary>
    Unscreened = 16,

    /// <summary>No data at all: a setting that has what it goes along with recorded. Nothing takes it away but setting it otherwise.</summary>
    Recording = 32,

    /// <summary>What a de-identification that names every category of 12898.1(h) removes. A characteristic is a trait, not an identifier, and stays.</summary>
    Disclosure = PersonallyIdentifiable | ProtectedHealth | LegallyProtected,

    All = Disclosure | Characteristic | Unscreened,
}
