using System.Globalization;
using System.Numerics;
using CsCheck;

namespace AdsGuard.Runtime.Tests;

/// <summary>Different arguments have different canonical forms, one argument has one, whoever writes it where.</summary>
public sealed class CanonicalFormTests
{
    /// <summary>Scalars of every type on the list, boxed; two of them are the same argument if type and value are.</summary>
    private static readonly Gen<object> Scalar = Gen.OneOf(
        Gen.OneOf(Gen.String, Gen.String[Gen.Char['\uD7FE', '\uE001'], 0, 3], Gen.String[Gen.Char['0', '1'], 0, 2]).Select(static v => (object)v),
        Gen.Bool.Select(static v => (object)v),
        Gen.Char.Select(static v => (object)v),
        Gen.SByte.Select(static v => (object)v),
        Gen.Short.Select(static v => (object)v),
        Gen.OneOf(Gen.Int, Gen.Int[-2, 2]).Select(static v => (object)v),
        Gen.OneOf(Gen.Long, Gen.Long[-2, 2]).Select(static v => (object)v),
        Gen.Byte.Select(static v => (object)v),
        Gen.UShort.Select(static v => (object)v),
        Gen.UInt.Select(static v => (object)v),
        Gen.ULong.Select(static v => (object)v),
        Gen.Long.Select(static v => (object)(new BigInteger(v) * v)),
        Gen.Decimal.Select(static v => (object)v),
        Gen.OneOf(Gen.Double, Gen.Double[-1, 1]).Select(static v => (object)v),
        Gen.Float.Select(static v => (object)v),
        Gen.DateTime.Select(Gen.Bool, static (v, utc) => (object)DateTime.SpecifyKind(v, utc ? DateTimeKind.Utc : DateTimeKind.Unspecified)),
        Gen.DateTimeOffset.Select(static v => (object)v),
        Gen.TimeSpan.Select(static v => (object)v),
        Gen.Guid.Select(static v => (object)v),
        Gen.Byte.Array[0, 4].Select(static v => (object)v));

    /// <summary>Trees of scalars, as records and lists make them.</summary>
    private static readonly Gen<object?[]> Tree = Gen.Recursive<object?[]>((depth, tree) =>
        (depth > 2 ? Scalar.Select(static v => (object?)v) : Gen.OneOf(Scalar.Select(static v => (object?)v), Gen.Const((object?)null), tree.Select(static v => (object?)v)))
        .Array[0, 3]);

    [Fact]
    public void DifferentScalars_HaveDifferentForms() =>
        Scalar.Select(Scalar).Sample(static (one, other) => AreSame(one, other) == SameBytes(Form(one), Form(other)));

    [Fact]
    public void DifferentTrees_HaveDifferentForms() =>
        Tree.Select(Tree).Sample(static (one, other) => AreSame(one, other) == SameBytes(Form(one), Form(other)), iter: 20_000);

    [Fact]
    public void DifferentTexts_HaveDifferentForms() =>
        Gen.String[Gen.Char['\uD7FE', '\uE001'], 0, 4].Select(Gen.String[Gen.Char['\uD7FE', '\uE001'], 0, 4])
            .Sample(static (one, other) => (one == other) == SameBytes(CanonicalValue.Of(one), CanonicalValue.Of(other)));

    [Fact]
    public void DifferentCalls_HaveDifferentFingerprints()
    {
        var call =
            from action in Pick("Deny", "Stop")
            from subject in Pick("1", "11")
            from argument in Pick("1", "11", "", "111")
            from name in Pick("a", "b")
            from output in Pick<double?>(null, 0.5, 0.25)
            from system in Pick("x", "y")
            select (action, subject, argument, name, output, system);

        call.Select(call).Sample(static (one, other) => (one == other) == (FingerprintOf(one) == FingerprintOf(other)));

        static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

        static string FingerprintOf((string Action, string Subject, string Argument, string Name, double? Output, string System) call) =>
            new ReviewedCall(call.Action, "M")
                .About("case", CanonicalValue.Of(call.Subject))
                .Given(call.System, "score", CanonicalValue.Of(call.Output))
                .With(call.Name, CanonicalValue.Of(call.Argument))
                .ToRequest(Make.Key, "worker").Fingerprint;
    }

    [Fact]
    public void EqualAmounts_HaveOneForm() =>
        Assert.All(
            new[] { 1m, 1.0m, 1.00m, 1.0000000000000000000000000000m },
            static amount => Assert.Equal(CanonicalValue.Of(1m).ToBytes(), CanonicalValue.Of(amount).ToBytes()));

    [Fact]
    public void ExtremeAmounts_HaveForms()
    {
        var amounts = new[] { decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, -0.0m, 79228162514264337593543950334m, 7.9228162514264337593543950335m };

        Assert.Equal(amounts.Length, amounts.Select(static amount => Convert.ToHexString(CanonicalValue.Of(amount).ToBytes())).Distinct().Count());
        Assert.Equal(CanonicalValue.Of(0m).ToBytes(), CanonicalValue.Of(-0.0m).ToBytes());
    }

    [Fact]
    public void EveryAmount_IsReadBackFromItsForm() =>
        Gen.Decimal.Sample(static amount => decimal.Parse(CanonicalValue.Of(amount).ToArgument("x").Value!, CultureInfo.InvariantCulture) == amount);

    [Fact]
    public void NotANumber_IsOneValue_AndNegativeZeroIsNotZero()
    {
        Assert.Equal(CanonicalValue.Of(double.NaN).ToBytes(), CanonicalValue.Of(BitConverter.Int64BitsToDouble(0x7FF8000000000001)).ToBytes());
        Assert.NotEqual(CanonicalValue.Of(0.0).ToBytes(), CanonicalValue.Of(-0.0).ToBytes());
    }

    [Fact]
    public void LocalTime_IsTheInstant()
    {
        var utc = new DateTime(2026, 1, 15, 12, 0, 0, DateTimeKind.Utc);

        Assert.Equal(CanonicalValue.Of(utc).ToBytes(), CanonicalValue.Of(utc.ToLocalTime()).ToBytes());
        Assert.NotEqual(CanonicalValue.Of(utc).ToBytes(), CanonicalValue.Of(DateTime.SpecifyKind(utc, DateTimeKind.Unspecified)).ToBytes());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    public void Culture_ChangesNothing(string culture)
    {
        var before = Everything();
        var present = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(before, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = present;
        }

        static List<(string, string?)> Everything() =>
        [
            .. new object[] { "İiıI", 1234567.89m, -1.5, 1.5f, -42, new DateTime(2026, 12, 31), new DateTimeOffset(2026, 12, 31, 1, 2, 3, TimeSpan.FromHours(-8)), TimeSpan.FromDays(-1.5), DayOfWeek.Friday, new BigInteger(-7) }
                .Select(static value => (Convert.ToHexString(Form(value).ToBytes()), Form(value).ToArgument("x").Value)),
        ];
    }

    [Fact]
    public void TypeOffTheList_HasNoForm()
    {
        var values = new object[] { new Version(1, 0), new object(), (nint)1, new List<int>(), new Lazy<int>(1) };

        Assert.All(values, static value => Assert.False(CanonicalValue.OfRuntimeType(value).IsCanonical));
        Assert.False(CanonicalValue.OfRecord("T", ("a", CanonicalValue.OfRuntimeType(new object()))).IsCanonical);
        Assert.False(CanonicalValue.OfList([new object()], CanonicalValue.OfRuntimeType).IsCanonical);
    }

    [Fact]
    public void MaskedPart_IsInTheFormAndNotInTheText()
    {
        var one = CanonicalValue.OfRecord("Person", ("Ssn", CanonicalValue.Of("536-22-8726").Masked()), ("Age", CanonicalValue.Of(41)));
        var other = CanonicalValue.OfRecord("Person", ("Ssn", CanonicalValue.Of("536-22-8727").Masked()), ("Age", CanonicalValue.Of(41)));

        Assert.NotEqual(one.ToBytes(), other.ToBytes());
        Assert.Equal("{ Ssn: [protected], Age: 41 }", one.ToArgument("person").Value);
        Assert.Null(one.Masked().ToArgument("person").Value);
        Assert.Equal(one.ToBytes(), one.Masked().ToBytes());
    }

    [Fact]
    public void HostileText_IsShownHarmlessly()
    {
        var shown = CanonicalValue.Of("ok\r\nFAKE LOG \u202Etxt.exe \uD800 \0 \u2028 é 🙂").ToArgument("x").Value!;

        Assert.Equal("ok\\u000D\\u000AFAKE LOG \\u202Etxt.exe \\uD800 \\u0000 \\u2028 é 🙂", shown);
    }

    [Theory]
    [InlineData("a, B: 2", "{ A: \"a, B: 2\", B: \"\" }")]
    [InlineData("a\", B: \"2", "{ A: \"a\\\", B: \\\"2\", B: \"\" }")]
    [InlineData("null", "{ A: \"null\", B: \"\" }")]
    [InlineData("[protected]", "{ A: \"[protected]\", B: \"\" }")]
    [InlineData(null, "{ A: null, B: \"\" }")]
    public void TextAmongOthers_EndsWhereItSeemsToEnd(string? text, string shown) =>
        Assert.Equal(shown, CanonicalValue.OfRecord("R", ("A", CanonicalValue.Of(text)), ("B", CanonicalValue.Of(""))).ToArgument("x").Value);

    [Theory]
    [InlineData("\\u202E", "\\\\u202E")]
    [InlineData("\u202E", "\\u202E")]
    [InlineData("C:\\new", "C:\\\\new")]
    [InlineData("ok\U000E0041\U000E007F\U000E0001", "ok\\U000E0041\\U000E007F\\U000E0001")]
    [InlineData("\U0001F642", "\U0001F642")]
    public void WhatIsEscaped_IsToldFromWhatWasTyped(string text, string shown) => Assert.Equal(shown, CanonicalValue.Of(text).ToArgument("x").Value);

    [Fact]
    public void ClassifiedEnumeration_IsMaskedByWhatItIsAtRunTime()
    {
        Assert.Null(CanonicalValue.OfRuntimeType(Condition.Asthma).ToArgument("x").Value);
        Assert.Equal("[[protected]]", CanonicalValue.OfList<object>([Condition.Asthma], CanonicalValue.OfRuntimeType).ToArgument("x").Value);
        Assert.Equal(CanonicalValue.OfRuntimeType(Condition.Asthma).ToBytes(), CanonicalValue.OfRuntimeType(Condition.Asthma).ToBytes());
        Assert.Contains("Monday", CanonicalValue.OfRuntimeType(DayOfWeek.Monday).ToArgument("x").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void LargeText_IsCutInTheTextAndWholeInTheForm()
    {
        var text = new string('x', 1_000_000);
        var one = CanonicalValue.Of(text + "a");
        var other = CanonicalValue.Of(text + "b");

        Assert.InRange(one.ToArgument("x").Value!.Length, 4_000, 4_100);
        Assert.EndsWith("(1000001 characters)", one.ToArgument("x").Value, StringComparison.Ordinal);
        Assert.NotEqual(one.ToBytes(), other.ToBytes());
    }

    private static CanonicalValue Form(object? value) =>
        value is object?[] items ? CanonicalValue.OfList(items, Form) : CanonicalValue.OfRuntimeType(value);

    private static bool SameBytes(CanonicalValue one, CanonicalValue other) => one.ToBytes().AsSpan().SequenceEqual(other.ToBytes());

    private static bool AreSame(object? one, object? other) => (one, other) switch
    {
        (null, null) => true,
        (object?[] left, object?[] right) => left.Length == right.Length && left.Zip(right).All(static pair => AreSame(pair.First, pair.Second)),
        (byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right),
        (DateTime left, DateTime right) => left == right && left.Kind == right.Kind,
        (DateTimeOffset left, DateTimeOffset right) => left.EqualsExact(right),
        (double left, double right) => BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right) || (double.IsNaN(left) && double.IsNaN(right)),
        (float left, float right) => BitConverter.SingleToInt32Bits(left) == BitConverter.SingleToInt32Bits(right) || (float.IsNaN(left) && float.IsNaN(right)),
        _ => one is not null && other is not null && one.GetType() == other.GetType() && one.Equals(other),
    };

    [Phi(PhiKind.Health)]
    private enum Condition
    {
        Asthma,
    }
}
