using System;
using System.Globalization;
using System.Numerics;

namespace AdsGuard;

/// <content>The single values.</content>
public sealed partial class CanonicalValue
{
    /// <summary>Gives a text its form: its UTF-16 code units as they are, neither trimmed nor normalized.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(string? value) =>
        value is null ? Null : MakeText(CanonicalTag.Text, value);

    /// <summary>Gives a truth value its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(bool? value) =>
        value is { } known ? Make(CanonicalTag.Boolean, [known ? (byte)1 : (byte)0], known ? "true" : "false") : Null;

    /// <summary>Gives a character its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(char? value) =>
        value is { } known ? MakeText(CanonicalTag.Character, known.ToString()) : Null;

    /// <summary>Gives an integer its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(sbyte? value) => value is { } known ? Signed(sizeof(sbyte), known) : Null;

    /// <summary>Gives an integer its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(short? value) => value is { } known ? Signed(sizeof(short), known) : Null;

    /// <summary>Gives an integer its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(int? value) => value is { } known ? Signed(sizeof(int), known) : Null;

    /// <summary>Gives an integer its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(long? value) => value is { } known ? Signed(sizeof(long), known) : Null;

    /// <summary>Gives an integer its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(byte? value) => value is { } known ? Unsigned(sizeof(byte), known) : Null;

    /// <summary>Gives an integer its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(ushort? value) => value is { } known ? Unsigned(sizeof(ushort), known) : Null;

    /// <summary>Gives an integer its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(uint? value) => value is { } known ? Unsigned(sizeof(uint), known) : Null;

    /// <summary>Gives an integer its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(ulong? value) => value is { } known ? Unsigned(sizeof(ulong), known) : Null;

    /// <summary>Gives an integer its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(BigInteger? value) => value is { } known ? OfBig(known) : Null;

    /// <summary>Gives a decimal number its form. Numbers that are equal have one form: 1.0 and 1.00 are the same amount.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(decimal? value)
    {
        if (value is not { } known)
            return Null;

        // Dividing by a one of full scale takes trailing zeros off; adding zero takes the sign off a negative zero.
        var shortest = (known / 1.0000000000000000000000000000m) + 0m;
        var text = shortest == 0m ? "0" : shortest.ToString(CultureInfo.InvariantCulture);
        return Make(CanonicalTag.Decimal, CanonicalWriter.Text(text), text);
    }

    /// <summary>Gives a number its form: its bits, except that everything that is not a number is one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(double? value)
    {
        if (value is not { } known)
            return Null;

        var bits = double.IsNaN(known) ? BitConverter.DoubleToInt64Bits(double.NaN) : BitConverter.DoubleToInt64Bits(known);
        return Make(CanonicalTag.Double, CanonicalWriter.Integer(bits), known.ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>Gives a number its form: its bits, except that everything that is not a number is one value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(float? value)
    {
        if (value is not { } known)
            return Null;

        // Every float is exactly one double, which spares the bits of single precision that old frameworks do not give out.
        var bits = BitConverter.DoubleToInt64Bits(float.IsNaN(known) ? double.NaN : known);
        return Make(CanonicalTag.Single, CanonicalWriter.Integer(bits), known.ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>Gives a time its form: an instant where its kind is UTC or local, and what the clock on the wall shows where it has none.</summary>
    /// <remarks>
    /// A local time is the instant that it is on this machine now; carried as a number to a machine in another time zone it becomes another instant, and is another
    /// argument there.
    /// </remarks>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(DateTime? value)
    {
        if (value is not { } known)
            return Null;
        if (known.Kind == DateTimeKind.Unspecified)
            return Make(CanonicalTag.WallClock, CanonicalWriter.Integer(known.Ticks), known.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

        // Not ToUniversalTime: near the ends of the calendar it makes one instant of many.
        var offset = known.Kind == DateTimeKind.Local ? TimeZoneInfo.Local.GetUtcOffset(known).Ticks : 0;
        var display = known.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
        return Make(CanonicalTag.Instant, CanonicalWriter.Integer(known.Ticks - offset), display);
    }

    /// <summary>Gives a time its form: the instant and the offset, which says what date it was there.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(DateTimeOffset? value) =>
        value is { } known
            ? new CanonicalValue(
                CanonicalWriter.Element(
                    CanonicalTag.InstantWithOffset,
                    CanonicalWriter.Integer(known.UtcTicks),
                    CanonicalWriter.Integer(known.Offset.Ticks / TicksPerMinute)),
                known.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture))
            : Null;

    /// <summary>Gives a duration its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(TimeSpan? value) =>
        value is { } known ? Make(CanonicalTag.Duration, CanonicalWriter.Integer(known.Ticks), known.ToString("c", CultureInfo.InvariantCulture)) : Null;

    /// <summary>Gives an identifier its form.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(Guid? value) => value is { } known ? Make(CanonicalTag.Guid, known.ToByteArray(), known.ToString("D")) : Null;

    /// <summary>Gives an address its form: the text that it was made of.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(Uri? value) =>
        value is null ? Null : MakeText(CanonicalTag.Address, value.OriginalString);

    /// <summary>Gives bytes their form. The reviewer sees how many there are.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue Of(byte[]? value) =>
        value is null ? Null : Make(CanonicalTag.Bytes, value, value.Length.ToString(CultureInfo.InvariantCulture) + " bytes");

    /// <summary>Gives a member of an enumeration its form: the number behind it.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue OfEnum<TEnum>(TEnum? value)
        where TEnum : struct, Enum =>
        value is { } known ? OfEnum(known) : Null;

    /// <summary>Gives a date its form, from the parts of a <c>DateOnly</c>.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue OfDate(int year, int month, int day)
    {
        var date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return Make(CanonicalTag.Date, CanonicalWriter.Integer(date.Ticks), date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Gives a time of day its form, from the ticks of a <c>TimeOnly</c>.</summary>
    /// <param name="ticks">The ticks since midnight.</param>
    /// <returns>The form.</returns>
    public static CanonicalValue OfTimeOfDay(long ticks) =>
        Make(CanonicalTag.TimeOfDay, CanonicalWriter.Integer(ticks), new TimeSpan(ticks).ToString("c", CultureInfo.InvariantCulture));

    private static CanonicalValue OfEnum(Enum value) =>
        Make(
            CanonicalTag.Enumeration,
            CanonicalWriter.Text(((IConvertible)value).ToDecimal(CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)),
            value.ToString());
}
