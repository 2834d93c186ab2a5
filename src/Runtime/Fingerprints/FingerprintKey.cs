using System;
using System.Linq;
using System.Security.Cryptography;

namespace AdsGuard;

/// <summary>
/// The agency's key for fingerprints. Without one a fingerprint of, say, a social security number could be found by trying all of them. Immutable, and safe for
/// use by many threads.
/// </summary>
/// <remarks>
/// All processes that share a queue of reviews share the key. A new key makes new fingerprints, so what was decided under the old one is asked again. The key comes
/// from where the program keeps its secrets, never from source.
/// </remarks>
public sealed class FingerprintKey
{
    private const int LeastBytes = 32;
    private const int MostIdCharacters = 64;

    private readonly byte[] _secret;

    /// <summary>Takes a key.</summary>
    /// <param name="id">The name of the key, which fingerprints show: at most 64 ASCII letters, digits, hyphens and underscores.</param>
    /// <param name="secret">The key itself, at least 32 random bytes; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="secret"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> has another form, or <paramref name="secret"/> is too short or all zero.</exception>
    public FingerprintKey(string id, byte[] secret)
    {
        Id = Required.Text(id, nameof(id));
        if (Id.Length > MostIdCharacters || !Id.All(IsOfId))
            throw new ArgumentException("The id of a key is at most 64 ASCII letters, digits, hyphens and underscores.", nameof(id));
        if (Required.Value(secret, nameof(secret)).Length < LeastBytes)
            throw new ArgumentException("A key has at least 32 bytes.", nameof(secret));
        if (secret.All(static part => part == 0))
            throw new ArgumentException("A key of zeros is a key that nobody set.", nameof(secret));

        _secret = (byte[])secret.Clone();
    }

    /// <summary>Gets the name of the key.</summary>
    public string Id { get; }

    /// <summary>Takes a key as configuration holds it.</summary>
    /// <param name="id">The name of the key.</param>
    /// <param name="base64">The key in base 64.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="base64"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="base64"/> is not in base 64.</exception>
    public static FingerprintKey FromBase64(string id, string base64) => new(id, Convert.FromBase64String(Required.Value(base64, nameof(base64))));

    /// <summary>Makes a key that lives as long as the program: for tests and first steps, since a restart forgets all decisions with it.</summary>
    /// <returns>A random key.</returns>
    public static FingerprintKey CreateEphemeral()
    {
        var secret = new byte[LeastBytes];
        using (var random = RandomNumberGenerator.Create())
            random.GetBytes(secret);
        return new FingerprintKey("ephemeral", secret);
    }

    /// <summary>Names the key and does not show it.</summary>
    /// <returns>The name of the key.</returns>
    public override string ToString() => $"Fingerprint key {Id}";

    internal byte[] Sign(byte[] message)
    {
        // An instance each time: HMACSHA256 is not safe for several threads.
        using var hmac = new HMACSHA256(_secret);
        return hmac.ComputeHash(message);
    }

    private static bool IsOfId(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_';
}
