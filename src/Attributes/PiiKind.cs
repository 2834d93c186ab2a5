namespace AdsGuard;

/// <summary>
/// The kinds of personally identifiable information: the closed list of Gov. Code 12898(e), in its order. Nothing else is personally identifiable
/// information in the sense of that section; a name or an e-mail address is not on the list.
/// </summary>
/// <remarks>Zero is no member: a kind that was never stated is not taken for a stated one.</remarks>
public enum PiiKind
{
    /// <summary>An individual's "residential address".</summary>
    ResidentialAddress = 1,

    /// <summary>An individual's "telephone number".</summary>
    TelephoneNumber = 2,

    /// <summary>An individual's "social security number".</summary>
    SocialSecurityNumber = 3,

    /// <summary>An individual's "driver's license number".</summary>
    DriversLicenseNumber = 4,

    /// <summary>An individual's "state identification card number".</summary>
    StateIdentificationCardNumber = 5,

    /// <summary>An individual's "passport number".</summary>
    PassportNumber = 6,

    /// <summary>An individual's "license plate number".</summary>
    LicensePlateNumber = 7,

    /// <summary>The "vehicle registration information for a motor vehicle owned or leased by the individual".</summary>
    VehicleRegistration = 8,

    /// <summary>
    /// The "information regarding an individual's precise geolocation", as Civ. Code 1798.140 defines it: data derived from a device, used or meant
    /// to locate a person within a circle with a radius of 1,850 feet or less.
    /// </summary>
    PreciseGeolocation = 9,
}
