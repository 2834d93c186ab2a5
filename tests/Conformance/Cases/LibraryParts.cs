// Objects of libraries that are parts or views of one another: nodes of a list, elements of a document, entries of an archive, buffers out of a pool.
using System.Buffers;
using System.IO;
using System.IO.Compression;
using System.Security.Claims;
using System.Text;
using System.Xml;

namespace Conformance;

public static class LibraryParts
{
    public static void LinkedNodes(Person person)
    {
        var list = new LinkedList<string>();
        var first = list.AddFirst("x");
        list.AddAfter(first, person.Ssn);
        Ads.Send(first.Next!.Value); // flow: Ssn
        Ads.Send(first.Value); // no flow
        var names = new LinkedList<string>();
        var name = names.AddFirst("x");
        names.AddAfter(name, person.Name);
        Ads.Send(name.Next!.Value); // no flow
    }

    public static void XmlDocument_RootElement(Person person)
    {
        var document = new XmlDocument();
        document.LoadXml("<a/>");
        document.DocumentElement!.InnerText = person.Ssn;
        Ads.Send(document.OuterXml); // flow: Ssn
        var other = new XmlDocument();
        other.LoadXml("<a/>");
        other.DocumentElement!.SetAttribute("id", person.Ssn);
        Ads.Send(other.InnerXml); // flow: Ssn
        var harmless = new XmlDocument();
        harmless.LoadXml("<a/>");
        harmless.DocumentElement!.InnerText = person.Name;
        Ads.Send(harmless.OuterXml); // no flow
    }

    public static void XmlDocument_Saved(Person person)
    {
        var document = new XmlDocument();
        document.LoadXml("<a>" + person.Ssn + "</a>");
        var text = new StringWriter();
        document.Save(text);
        Ads.Send(text.ToString()); // flow: Ssn
    }

    public static void Archive(Person person)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            using var writer = new StreamWriter(archive.CreateEntry("a").Open());
            writer.Write(person.Ssn);
        }

        Ads.Send(stream.ToArray()); // flow: Ssn
    }

    public static void PooledMemory(Person person)
    {
        using var owner = MemoryPool<char>.Shared.Rent(16);
        person.Ssn.AsMemory().CopyTo(owner.Memory);
        Ads.Send(owner.Memory.ToString()); // flow: Ssn
    }

    public static void Decoded(Person person)
    {
        var characters = new char[16];
        Encoding.ASCII.GetDecoder().GetChars(Encoding.ASCII.GetBytes(person.Ssn), 0, 11, characters, 0);
        Ads.Send(new string(characters)); // flow: Ssn
    }

    public static void ClaimsApart(Person person)
    {
        var claim = new Claim("ssn", person.Ssn);
        Ads.Send(claim.Value); // flow: Ssn
        Ads.Send(claim.Type); // no flow
    }

    private sealed class Recorder : TextWriter
    {
        public StringBuilder Text { get; } = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Text.Append(value);
    }

    public static void OwnWriter(Person person)
    {
        using var recorder = new Recorder();
        recorder.Write(person.Ssn);
        Ads.Send(recorder.Text.ToString()); // flow (missed: a library's method that calls an override of ours in turn is not known to do so)
    }
}
