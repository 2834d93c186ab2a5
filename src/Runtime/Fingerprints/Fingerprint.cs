using System.Text;

namespace AdsGuard;

/// <summary>Makes the fingerprint of a call: HMAC-SHA256 over its canonical form. The form is specified in docs/fingerprint.md.</summary>
internal static class Fingerprint
{
    /// <summary>Part of every message that is signed: a change of the encoding changes it, and with it every fingerprint.</summary>
    internal const string Version = "adsguard.fingerprint.v1";

    internal static string Of(CanonicalValue message, FingerprintKey key)
    {
        var signature = key.Sign(CanonicalValue.OfRecord(Version, ("message", message)).ToBytes());
        var text = new StringBuilder("v1.").Append(key.Id).Append('.');
        foreach (var part in signature)
            text.Append(Digit(part >> 4)).Append(Digit(part & 0xF));
        return text.ToString();
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
