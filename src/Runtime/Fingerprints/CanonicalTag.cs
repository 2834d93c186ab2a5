namespace AdsGuard;

/// <summary>What an element of the canonical form is. The numbers are part of the format and are never reused.</summary>
internal enum CanonicalTag : byte
{
    Null = 0x00,
    Text = 0x01,
    Boolean = 0x02,
    Character = 0x03,
    SignedInteger = 0x04,
    UnsignedInteger = 0x05,
    BigInteger = 0x06,
    Decimal = 0x07,
    Double = 0x08,
    Single = 0x09,
    Instant = 0x0A,
    WallClock = 0x0B,
    InstantWithOffset = 0x0C,
    Duration = 0x0D,
    Date = 0x0E,
    TimeOfDay = 0x0F,
    Guid = 0x10,
    Bytes = 0x11,
    Enumeration = 0x12,
    Address = 0x13,
    List = 0x20,
    Record = 0x21,
}
