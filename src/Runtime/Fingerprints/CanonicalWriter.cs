using System.IO;

namespace AdsGuard;

/// <summary>
/// Writes the elements of the canonical form: a tag of one byte, the length of the content in eight bytes, most significant first, and the content. So no
/// element can be taken for another, for two others, or for a part of one.
/// </summary>
internal static class CanonicalWriter
{
    private const int LengthBytes = 8;

    internal static byte[] Element(CanonicalTag tag, params byte[][] contents)
    {
        long length = 0;
        foreach (var content in contents)
            length += content.LongLength;

        using var stream = new MemoryStream(checked((int)(1 + LengthBytes + length)));
        stream.WriteByte((byte)tag);
        Write(stream, Integer(length));
        foreach (var content in contents)
            Write(stream, content);
        return stream.ToArray();
    }

    /// <summary>Eight bytes, two's complement, most significant first, on every machine.</summary>
    internal static byte[] Integer(long value)
    {
        var bytes = new byte[LengthBytes];
        for (var index = LengthBytes - 1; index >= 0; index--)
        {
            bytes[index] = unchecked((byte)value);
            value >>= 8;
        }

        return bytes;
    }

    /// <summary>Code units, most significant byte first. Not UTF-8: it has no form for half a surrogate pair, and two such texts would become one.</summary>
    internal static byte[] Text(string value)
    {
        var bytes = new byte[checked(value.Length * 2)];
        for (var index = 0; index < value.Length; index++)
        {
            bytes[2 * index] = (byte)(value[index] >> 8);
            bytes[(2 * index) + 1] = unchecked((byte)value[index]);
        }

        return bytes;
    }


    private static void Write(Stream stream, byte[] bytes) => stream.Write(bytes, 0, bytes.Length);
}
