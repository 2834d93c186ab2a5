namespace AdsGuard.Runtime.Tests;

/// <summary>Fixed test vectors: a change here means that every stored decision is lost, and a new version of the format.</summary>
public sealed class FingerprintTests
{
    [Fact]
    public void Forms_AreThoseOfTheSpecification()
    {
        AssertForm("00" + "0000000000000000", CanonicalValue.Null);
        AssertForm("01" + "0000000000000004" + "004100E9", CanonicalValue.Of("Aé"));
        AssertForm("02" + "0000000000000001" + "01", CanonicalValue.Of(true));
        AssertForm("03" + "0000000000000002" + "0041", CanonicalValue.Of('A'));
        AssertForm("04" + "0000000000000009" + "04" + "FFFFFFFFFFFFFFFE", CanonicalValue.Of(int.Parse("-2", System.Globalization.CultureInfo.InvariantCulture)));
        AssertForm("05" + "0000000000000009" + "01" + "00000000000000FF", CanonicalValue.Of((byte)255));
        AssertForm("06" + "0000000000000002" + "0001", CanonicalValue.Of(new System.Numerics.BigInteger(256)));
        AssertForm("07" + "0000000000000006" + "0031002E0035", CanonicalValue.Of(1.50m));
        AssertForm("08" + "0000000000000008" + "3FF8000000000000", CanonicalValue.Of(1.5));
        AssertForm("09" + "0000000000000008" + "3FF8000000000000", CanonicalValue.Of(1.5f));
        AssertForm("0A" + "0000000000000008" + "0000000000000001", CanonicalValue.Of(new DateTime(1, DateTimeKind.Utc)));
        AssertForm("0B" + "0000000000000008" + "0000000000000001", CanonicalValue.Of(new DateTime(1)));
        AssertForm("0C" + "0000000000000010" + "000000430E234000" + "FFFFFFFFFFFFFE20", CanonicalValue.Of(new DateTimeOffset(0, TimeSpan.Zero).AddHours(8).ToOffset(TimeSpan.FromHours(-8))));
        AssertForm("0D" + "0000000000000008" + "FFFFFFFFFFFFFFFF", CanonicalValue.Of(new TimeSpan(-1)));
        AssertForm("0E" + "0000000000000008" + "000000C92A69C000", CanonicalValue.OfDate(1, 1, 2));
        AssertForm("0F" + "0000000000000008" + "0000000000000005", CanonicalValue.OfTimeOfDay(5));
        AssertForm("10" + "0000000000000010" + "04030201" + "0605" + "0807" + "090A0B0C0D0E0F10", CanonicalValue.Of(new Guid("01020304-0506-0708-090a-0b0c0d0e0f10")));
        AssertForm("11" + "0000000000000002" + "0102", CanonicalValue.Of(new byte[] { 1, 2 }));
        AssertForm("12" + "0000000000000002" + "0035", CanonicalValue.OfEnum<DayOfWeek>(DayOfWeek.Friday));
        AssertForm("13" + "0000000000000006" + "0061002F0062", CanonicalValue.Of(new Uri("a/b", UriKind.Relative)));
        AssertForm("20" + "0000000000000014" + "02" + "0000000000000001" + "00" + "02" + "0000000000000001" + "01", CanonicalValue.OfList([false, true], static item => CanonicalValue.Of(item)));
        AssertForm(
            "21" + "0000000000000020" + "01" + "0000000000000002" + "0054" + "01" + "0000000000000002" + "0061" + "02" + "0000000000000001" + "01",
            CanonicalValue.OfRecord("T", ("a", CanonicalValue.Of(true))));
    }

    [Fact]
    public void Fingerprint_IsThatOfTheSpecification() => Assert.Equal("v1.test-1.4a27210516b0ed2e0801a4fddc9ae6bfe680f6d164b1678c9391b0486c4f7f76", Call().ToRequest(Make.Key, "worker").Fingerprint);

    [Fact]
    public void Initiator_IsNotInIt() =>
        Assert.Equal(Call().ToRequest(Make.Key, "a").Fingerprint, Call().ToRequest(Make.Key, "b").Fingerprint);

    [Fact]
    public void Key_IsInIt() =>
        Assert.NotEqual(
            Call().ToRequest(Make.Key, "a").Fingerprint,
            Call().ToRequest(new FingerprintKey("test-1", [.. Enumerable.Range(2, 32).Select(static part => (byte)part)]), "a").Fingerprint);

    [Fact]
    public void MaskedSubject_IsTellableButNotReadable()
    {
        var one = Request("536-22-8726");
        var same = Request("536-22-8726");
        var other = Request("536-22-8727");

        Assert.Equal(one.Subject.Value, same.Subject.Value);
        Assert.NotEqual(one.Subject.Value, other.Subject.Value);
        Assert.DoesNotContain("8726", one.Subject.Value, StringComparison.Ordinal);

        static ReviewRequest Request(string ssn) =>
            new ReviewedCall("Deny", "M").About("ssn", CanonicalValue.Of(ssn).Masked()).Given("x", "score", CanonicalValue.Of(1)).ToRequest(Make.Key, "a");
    }

    [Theory]
    [InlineData(31)]
    [InlineData(0)]
    public void ShortKey_IsRefused(int bytes) => Assert.Throws<ArgumentException>("secret", () => new FingerprintKey("k", new byte[bytes]));

    [Fact]
    public void KeyOfZeros_IsRefused() => Assert.Throws<ArgumentException>("secret", static () => new FingerprintKey("k", new byte[32]));

    [Theory]
    [InlineData("")]
    [InlineData("a.b")]
    [InlineData("a\n")]
    [InlineData("ä")]
    public void IdThatCouldBreakAFingerprint_IsRefused(string id) => Assert.Throws<ArgumentException>("id", () => new FingerprintKey(id, [.. Enumerable.Repeat((byte)1, 32)]));

    [Fact]
    public void Key_IsCopied()
    {
        var secret = Enumerable.Range(1, 32).Select(static part => (byte)part).ToArray();
        var key = new FingerprintKey("test-1", secret);
        secret[0] = 0;

        Assert.Equal(Call().ToRequest(Make.Key, "a").Fingerprint, Call().ToRequest(key, "a").Fingerprint);
    }

    private static ReviewedCall Call() =>
        new ReviewedCall("Deny the application", "Benefits.Deny(string, double, string)") { Service = "SocialServices" }
            .About("caseNumber", CanonicalValue.Of("case 17"))
            .Given("eligibility-scoring", "score", CanonicalValue.Of(0.31))
            .With("reason", CanonicalValue.Of("income"));

    private static void AssertForm(string expected, CanonicalValue value) => Assert.Equal(expected, Convert.ToHexString(value.ToBytes()));
}
