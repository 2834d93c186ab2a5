using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>
/// Writes how a number is compared with what an <c>[AdverseWhen]</c> states, which is a double. A number of another type may differ from it where both say the same: 0.1F is more than 0.1D, and of
/// two large integers one double is made. So it is compared in its own type, and, where it is not whole, as a double, too: adverse is what either finds adverse.
/// </summary>
internal static class AdverseComparisons
{
    /// <summary>The numbers that decimal holds, with room for the next whole one.</summary>
    private const double MostOfDecimal = 7.9e27;

    /// <summary>Not the opposite comparison: what is not a number, or is not there, answers nothing and is adverse.</summary>
    public static string Threshold(ITypeSymbol type, string value, TypedConstant comparison, TypedConstant threshold)
    {
        var opposite = Opposite(comparison);
        var asDouble = $"{AsDouble(type, value)} {opposite} {Number(threshold)}";
        if (comparison.Value is not (1 or 2 or 3 or 4) || threshold.Value is not double stated || double.IsNaN(stated) || double.IsInfinity(stated))
            return $"!({asDouble})";
        return Plain(type).SpecialType switch
        {
            SpecialType.System_Single when (float)stated != stated => $"!({value} {opposite} (float){Number(threshold)} && {asDouble})",
            SpecialType.System_Decimal when AsDecimal(stated) is { } number => $"!({value} {opposite} {number} && {asDouble})",
            SpecialType.System_Int64 or SpecialType.System_UInt64 when Math.Abs(stated) < MostOfDecimal => $"!({AsType("decimal", type, value)} {opposite} {Whole(stated, comparison)})",
            _ => $"!({asDouble})",
        };
    }

    /// <summary>Whether a value is one of those that are stated.</summary>
    public static string Equal(ITypeSymbol type, string value, TypedConstant stated)
    {
        var asDouble = $"{AsDouble(type, value)} == {Number(stated)}";
        return (Plain(type).SpecialType, stated.Value) switch
        {
            (SpecialType.System_Single, double number) when (float)number != number && !double.IsNaN(number) => $"({value} == (float){Number(stated)} || {asDouble})",
            (SpecialType.System_Decimal, double number) when AsDecimal(number) is { } written => $"({value} == {written} || {asDouble})",
            _ => asDouble,
        };
    }

    private static string AsDouble(ITypeSymbol type, string value) =>
        Plain(type).SpecialType is SpecialType.System_Decimal or SpecialType.System_Int64 or SpecialType.System_UInt64 ? AsType("double", type, value) : value;

    private static string AsType(string name, ITypeSymbol type, string value) => $"({name}{(IsNullable(type) ? "?" : "")}){value}";

    private static string Opposite(TypedConstant comparison) => comparison.Value switch
    {
        1 => ">=",
        2 => ">",
        3 => "<=",
        4 => "<",
        // A side that this version does not know: no number is on it, so every output is adverse.
        _ => "> double.PositiveInfinity +",
    };

    private static string Number(TypedConstant constant) => constant.Value switch
    {
        double number when double.IsNaN(number) => "double.NaN",
        double number when double.IsPositiveInfinity(number) => "double.PositiveInfinity",
        double number when double.IsNegativeInfinity(number) => "double.NegativeInfinity",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        float number => ((double)number).ToString("R", CultureInfo.InvariantCulture) + "D",
        _ => "double.NaN",
    };

    /// <summary>What the author wrote: 0.6 and not the double next to it.</summary>
    private static string? AsDecimal(double number) =>
        Math.Abs(number) < MostOfDecimal && decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var written)
            ? written.ToString(CultureInfo.InvariantCulture) + "M"
            : null;

    /// <summary>The whole number that parts whole numbers as the threshold does.</summary>
    private static string Whole(double threshold, TypedConstant comparison) =>
        Exactly(comparison.Value is 1 or 4 ? Math.Ceiling(threshold) : Math.Floor(threshold));

    // Converting makes 15 digits of it; a whole double has up to 28 here.
    private static string Exactly(double whole) => new System.Numerics.BigInteger(whole).ToString(CultureInfo.InvariantCulture) + "M";

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static ITypeSymbol Plain(ITypeSymbol type) => IsNullable(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
}
