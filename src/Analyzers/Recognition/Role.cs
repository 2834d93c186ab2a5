namespace AdsGuard.Analyzers.Recognition;

/// <summary>Whom a declaration is about, as far as names tell. In the order of what a pattern can ask for: a patient is a person.</summary>
internal enum Role
{
    /// <summary>An organization, a place, a machine: its telephone number is nobody's.</summary>
    Other,

    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>An individual.</summary>
    Person,

    /// <summary>An individual who is given health care.</summary>
    Patient,
}
