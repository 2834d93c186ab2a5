using System;
using System.Globalization;
using System.Numerics;

namespace AdsGuard;

/// <summary>
/// A value in the one form by which fingerprints compare it, and as text for the reviewer. Different values have different forms; one value has the same form
/// on every machine, under every culture and in every time zone. Immutable, and safe for use by many threads.
/// </summary>
/// <remarks>
/// The list of types is closed: what is not on it could differ without anybody seeing it. Generated code calls this; docs/fingerprint.md specifies the form.
/// </remarks>
public sealed partial class CanonicalValue
{
    private const long TicksPerMinute = TimeSpan.TicksPerMinute;

    private readonly byte[]? _bytes;

    private readonly bool _isText;

    private CanonicalValue(byte[]? bytes, string? display, bool isNull = false, bool isMasked = false, bool isText = false)
    {
        _bytes = bytes;
        _isText = isText;
        Display = display;
        IsNull = isNull;
        IsMasked = isMasked;
    }

    /// <summary>Gets the form of <see langword="null"/>, of whatever type.</summary>
    public static CanonicalValue Null { get; } = new(CanonicalWriter.Element(CanonicalTag.Null), display: null, isNull: true);

    /// <summary>Gets whether there is a form; a value of a type that is not on the list has none, and permits nothing.</summary>
    public bool IsCanonical => _bytes is not null;

    /// <summary>Gets whether the value is <see langword="null"/>.</summary>
    public bool IsNull { get; }

    /// <summary>Gets whether the value is protected data, so that nobody gets to see it.</summary>
    public bool IsMasked { get; }

    internal string? Display { get; }

    /// <summary>Gets the same value, to be shown to nobody.</summary>
    /// <returns>A value with the same form and no text.</returns>
    public CanonicalValue Masked() => new(_bytes, display: null, IsNull, isMasked: true);

    /// <summary>Says nothing about the value, which may be protected.</summary>
    /// <returns>The name of the type.</returns>
    public override string ToString() => nameof(CanonicalValue);

    internal byte[] ToBytes() => _bytes ?? throw new InvalidOperationException("A value without a canonical form has no bytes.");

    internal ReviewArgument ToArgument(string name) => IsMasked ? ReviewArgument.Masked(name) : ReviewArgument.Shown(name, Display);

    private static CanonicalValue Make(CanonicalTag tag, byte[] content, string display) => new(CanonicalWriter.Element(tag, content), display);

    private static CanonicalValue MakeText(CanonicalTag tag, string content) => new(CanonicalWriter.Element(tag, CanonicalWriter.Text(content)), DisplayText.Of(content), isText: true);

    private static CanonicalValue Signed(byte width, long value) =>
        new(CanonicalWriter.Element(CanonicalTag.SignedInteger, [width], CanonicalWriter.Integer(value)), value.ToString(CultureInfo.InvariantCulture));

    private static CanonicalValue Unsigned(byte width, ulong value) =>
        new(
            CanonicalWriter.Element(CanonicalTag.UnsignedInteger, [width], CanonicalWriter.Integer(unchecked((long)value))),
            value.ToString(CultureInfo.InvariantCulture));

    private static CanonicalValue OfBig(BigInteger value)
    {
        // Little-endian and shortest, as BigInteger documents it.
        return Make(CanonicalTag.BigInteger, value.ToByteArray(), value.ToString(CultureInfo.InvariantCulture));
    }
}
