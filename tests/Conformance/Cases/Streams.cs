// Encodings, streams, readers, writers: data as bytes and back.
using System.IO;
using System.IO.Compression;

namespace Conformance;

public static class Streams
{
    public static void Encoding_ThereAndBack(Person person)
    {
        var bytes = Encoding.UTF8.GetBytes(person.Ssn);
        Ads.Send(bytes); // flow: Ssn
        Ads.Send(Encoding.UTF8.GetString(bytes)); // flow: Ssn
        Ads.Send(Encoding.UTF8.GetBytes(person.Name)); // no flow
        Ads.Send(Encoding.UTF8.GetByteCount(person.Ssn)); // no flow
    }

    public static void Encoding_IntoBuffer(Person person)
    {
        var buffer = new byte[64];
        Encoding.UTF8.GetBytes(person.Ssn, buffer);
        Ads.Send(buffer); // flow: Ssn
        var other = new byte[64];
        Encoding.UTF8.GetBytes(person.Name, other);
        Ads.Send(other); // no flow
    }

    public static void MemoryStream_Written(Person person)
    {
        using var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(person.Ssn));
        Ads.Send(stream.ToArray()); // flow: Ssn
        Ads.Send(stream.Length); // no flow
    }

    public static void MemoryStream_FromBytes(Person person)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(person.Ssn));
        using var reader = new StreamReader(stream);
        Ads.Send(reader.ReadToEnd()); // flow: Ssn
    }

    public static void MemoryStream_Harmless(Person person)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(person.Name));
        using var reader = new StreamReader(stream);
        Ads.Send(reader.ReadToEnd()); // no flow
    }

    public static void Stream_Read(Person person)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(person.Ssn));
        var buffer = new byte[4];
        stream.ReadExactly(buffer);
        Ads.Send(buffer); // flow: Ssn
    }

    public static void StreamWriter_OverStream(Person person)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.WriteLine(person.Ssn);
        Ads.Send(stream.ToArray()); // flow: Ssn
    }

    public static void StreamWriter_Harmless(Person person)
    {
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.WriteLine(person.Name);
        Ads.Send(stream.ToArray()); // no flow
    }

    public static void StringWriter_Written(Person person)
    {
        using var writer = new StringWriter();
        writer.Write("{0}", person.Ssn);
        Ads.Send(writer.ToString()); // flow: Ssn
        using var other = new StringWriter();
        other.Write(person.Name);
        Ads.Send(other.ToString()); // no flow
    }

    public static void StringReader_Read(Person person)
    {
        using var reader = new StringReader(person.Ssn);
        Ads.Send(reader.ReadLine()); // flow: Ssn
        using var other = new StringReader(person.Name);
        Ads.Send(other.ReadLine()); // no flow
    }

    public static async Task Reader_Asynchronous(Person person)
    {
        using var reader = new StringReader(person.Ssn);
        Ads.Send(await reader.ReadToEndAsync()); // flow: Ssn
    }

    public static void BinaryWriter_AndReader(Person person)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(person.CopayCents);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        Ads.Send(reader.ReadInt32()); // flow: CopayCents
    }

    public static void CopyTo(Person person)
    {
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(person.Ssn));
        using var target = new MemoryStream();
        source.CopyTo(target);
        Ads.Send(target.ToArray()); // flow: Ssn
    }

    public static void Compressed(Person person)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionMode.Compress))
            zip.Write(Encoding.UTF8.GetBytes(person.Ssn));
        Ads.Send(stream.ToArray()); // flow: Ssn
    }

    public static void WriterPassedToMethod(Person person)
    {
        using var writer = new StringWriter();
        Write(writer, person.Ssn);
        Ads.Send(writer.ToString()); // flow: Ssn
    }

    private static void Write(TextWriter writer, string text) => writer.WriteLine(text);
}
