// The base class library: strings, encodings, streams, HTTP, JSON, XML, collections, reflection, every query operator.
using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Net.Http.Headers;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using System.Web;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.ComponentModel;
using System.Collections.Specialized;

namespace Catalogue.Library;
static class Strings
{
    static void Api(IModel m, Person p)
    {
        m.Ask(string.Join("-", p.Ssn.Split('-').Reverse())); // flow
        m.Ask(p.Ssn.Replace("-", "")); // flow
        m.Ask(p.Name.Replace("A", p.Ssn)); // flow
        m.Ask(p.Name.Replace(p.Ssn, "***")); // no flow
        m.Ask(p.Ssn.PadLeft(20).TrimStart().Remove(3).Insert(0, "x")); // flow
        m.Ask(p.Name.PadLeft(p.Ssn.Length)); // no flow
        m.Ask(string.Format("{0} {1}", p.Name, p.Ssn)); // flow
        m.Ask(string.Format("{0}", p.Name)); // no flow
        m.Ask(string.Format(CompositeFormat.Parse("{0}")is var cf ? CultureInfo.InvariantCulture : null, cf, p.Ssn)); // flow
        m.Ask(string.Concat(p.Ssn.Where(char.IsDigit))); // flow
        m.Ask(new string (p.Ssn.Reverse().ToArray())); // flow
        m.Ask(new string ('*', p.Ssn.Length)); // no flow
        m.Ask(new string (p.Ssn[0], 3)); // flow
        m.Ask(p.Ssn.Contains("55").ToString()); // no flow
        m.Ask(p.Ssn.LastIndexOf('-') + ""); // no flow
        m.Ask(string.IsNullOrWhiteSpace(p.Ssn).ToString()); // no flow
        m.Ask(string.Compare(p.Ssn, "1", StringComparison.Ordinal) > 0 ? "x" : "y"); // no flow
        m.Ask(p.Ssn.ToCharArray()[0].ToString()); // flow
        m.Ask(p.Ssn.GetHashCode().ToString()); // flow
        m.Ask(p.Ssn.Normalize().ToLowerInvariant().Trim()); // flow
        m.Ask(p.Ssn.AsSpan(7).ToString()); // flow
        m.Ask(p.Ssn.AsMemory().Slice(2).ToString()); // flow
        m.Ask(string.Intern(p.Ssn)); // flow
        m.Ask(p.Ssn.EnumerateRunes().First().ToString()); // flow
        m.Ask(string.CompareOrdinal(p.Ssn, "z").ToString()); // no flow
        m.Ask(p.Ssn.Count(c => c == '-').ToString()); // no flow
        m.Ask((int.Parse(p.Ssn.Substring(0, 3)) + 1).ToString()); // flow
        m.Ask(char.GetNumericValue(p.Ssn, 0).ToString(CultureInfo.InvariantCulture)); // flow
        m.Ask(p.Ssn.ReplaceLineEndings().TrimEnd('4')); // flow
        m.Ask(string.Equals(p.Ssn, p.Name).ToString()); // no flow
        m.Ask(string.Join(',', p.Ssn.Select(c => c == '-' ? "dash" : "digit"))); // no flow
        m.Ask(new StringSegmenter(p.Ssn).First()); // flow
        p.Ssn.TryCopyTo(new char[20]);
        var dest = new char[20];
        p.Ssn.CopyTo(0, dest, 0, 11);
        m.Ask(new string (dest)); // flow
    }

    readonly struct StringSegmenter(string s)
    {
        public string First() => s.Split('-')[0];
    }

    static void Builders(IModel m, Person p)
    {
        var sb = new StringBuilder("x").AppendLine(p.Name).AppendFormat("{0}", p.Ssn);
        m.Ask(sb.ToString()); // flow
        m.Ask(sb.Length.ToString()); // no flow
        sb.Clear();
        m.Ask(sb.ToString()); // no flow
        sb.Insert(0, p.Ssn);
        m.Ask(sb.ToString(0, 4)); // flow
        sb.Length = 0;
        sb.Append("clean");
        m.Ask(sb.ToString()); // no flow
        sb.AppendJoin(", ", new[] { p.Ssn });
        foreach (var c in sb.GetChunks())
            m.Ask(c.ToString()); // flow
        var sb2 = new StringBuilder();
        sb2.Append(p.Ssn.AsSpan());
        var sb3 = new StringBuilder();
        sb3.Append(sb2);
        m.Ask(sb3.ToString()); // flow
        m.Ask(sb2[0].ToString()); // flow
        var sb4 = new StringBuilder(p.Name);
        sb4.Append(p.Ssn.Length);
        sb4[0] = 'x';
        m.Ask(sb4.ToString()); // no flow
        sb4.CopyTo(0, new char[9], 0, 2);
        sb4.Replace("x", p.Ssn);
        m.Ask(sb4.ToString()); // flow
        var arr = new char[11];
        sb2.CopyTo(0, arr, 11);
        m.Ask(new string (arr)); // flow
    }

    static void RegexApi(IModel m, Person p)
    {
        m.Ask(Regex.Match(p.Ssn, @"\d{4}").Value); // flow
        m.Ask(Regex.Match(p.Ssn, @"(?<l>\d{4})").Groups["l"].Value); // flow
        m.Ask(Regex.IsMatch(p.Ssn, "x").ToString()); // no flow
        m.Ask(Regex.Replace(p.Name, "n", _ => p.Ssn)); // flow
        m.Ask(Regex.Replace(p.Ssn, "-", "")); // flow
        m.Ask(Regex.Replace(p.Name, "n", "m")); // no flow
        foreach (Match x in Regex.Matches(p.Ssn, @"\d+"))
            m.Ask(x.Value); // flow
        m.Ask(Regex.Matches(p.Ssn, @"\d+").Count.ToString()); // no flow
        m.Ask(Regex.Split(p.Ssn, "-")[0]); // flow
        m.Ask(new Regex("-").Match(p.Ssn).Success ? "ok" : "bad"); // no flow
        m.Ask(new Regex("-").Match(p.Ssn).Index.ToString()); // no flow
        m.Ask(Regex.Match(p.Ssn, @"\d+").Result("$0")); // flow
        m.Ask(Regex.Escape(p.Ssn)); // flow
        foreach (var v in Regex.EnumerateMatches(p.Ssn, @"\d+"))
            m.Ask(v.Length.ToString()); // no flow
        m.Ask(Regex.Match(p.Ssn, @"\d+").Groups.Cast<Group>().First().Captures[0].Value); // flow
    }

    static void Encodings(IModel m, Person p)
    {
        var bytes = Encoding.UTF8.GetBytes(p.Ssn);
        m.Ask(Encoding.UTF8.GetString(bytes)); // flow
        m.Ask(Convert.ToBase64String(bytes)); // flow
        m.Ask(Convert.ToHexString(SHA256.HashData(bytes))); // flow
        m.Ask(bytes.Length.ToString()); // no flow
        m.Ask(Encoding.UTF8.GetByteCount(p.Ssn).ToString()); // no flow
        m.Ask(Uri.EscapeDataString(p.Ssn)); // flow
        m.Ask(WebUtility.HtmlEncode(p.Ssn)); // flow
        m.Ask(HttpUtility.UrlEncode(p.Ssn)); // flow
        m.Ask(Convert.ToInt64(p.Ssn.Replace("-", "")).ToString()); // flow
        m.Ask(Convert.ToString((object)p.Ssn)); // flow
        m.Ask(Convert.ToString(p.Age)); // no flow
        m.Ask(BitConverter.ToString(bytes)); // flow
        var buf = new byte[32];
        Encoding.ASCII.GetBytes(p.Ssn, 0, 11, buf, 0);
        m.Ask(Encoding.ASCII.GetString(buf)); // flow
        var b2 = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(b2, long.Parse(p.Ssn.Replace("-", "")));
        m.Ask(BinaryPrimitives.ReadInt64BigEndian(b2).ToString()); // flow
        var b3 = new byte[32];
        Buffer.BlockCopy(bytes, 0, b3, 0, bytes.Length);
        m.Ask(Encoding.UTF8.GetString(b3)); // flow
        Array.Clear(b3);
        m.Ask(Encoding.UTF8.GetString(b3)); // no flow
        var b4 = new byte[32];
        Array.Copy(bytes, b4, 4);
        m.Ask(Convert.ToHexString(b4)); // flow
        using var h = new HMACSHA256(new byte[4]);
        m.Ask(Convert.ToBase64String(h.ComputeHash(bytes))); // flow
        var rented = ArrayPool<byte>.Shared.Rent(32);
        bytes.CopyTo(rented, 0);
        m.Ask(Encoding.UTF8.GetString(rented, 0, 11)); // flow
        var seq = new ReadOnlySequence<byte>(bytes);
        m.Ask(Encoding.UTF8.GetString(seq)); // flow
        m.Ask(seq.Length.ToString()); // no flow
        var abw = new ArrayBufferWriter<byte>();
        abw.Write(bytes);
        m.Ask(Encoding.UTF8.GetString(abw.WrittenSpan)); // flow
        var rd = new SequenceReader<byte>(seq);
        rd.TryRead(out var one);
        m.Ask(one.ToString()); // flow
        MemoryMarshal.TryGetString(p.Ssn.AsMemory(), out var str, out _, out var ln);
        m.Ask(str); // flow
        m.Ask(ln.ToString()); // no flow
        m.Ask(Base64.EncodeToUtf8(bytes, buf, out var consumed, out var written).ToString()); // no flow
        m.Ask(Encoding.UTF8.GetString(buf)); // flow
        m.Ask(MemoryExtensions.Trim(p.Ssn.AsSpan()).ToString()); // flow
        Span<char> dst = stackalloc char[20];
        p.Ssn.AsSpan().ToUpperInvariant(dst);
        m.Ask(dst.ToString()); // flow
        p.Age.TryFormat(dst, out _);
        m.Ask(new Guid(new byte[16]).ToString()); // no flow
        m.Ask(string.Create(4, 1, (s, _) => p.Ssn.AsSpan(0, 4).CopyTo(s))); // flow
    }
}

static class StreamsIo
{
    static async Task Mem(IModel m, Person p)
    {
        var ms = new MemoryStream();
        using (var w = new StreamWriter(ms, leaveOpen: true))
            w.WriteLine(p.Ssn);
        m.Ask(Encoding.UTF8.GetString(ms.ToArray())); // flow
        ms.Position = 0;
        using var r = new StreamReader(ms);
        m.Ask(await r.ReadToEndAsync()); // flow
        m.Ask(ms.Length.ToString()); // no flow
        var ms2 = new MemoryStream(Encoding.UTF8.GetBytes(p.Name));
        using var r2 = new StreamReader(ms2);
        m.Ask(r2.ReadLine()); // no flow
        using var sr = new StringReader(p.Ssn);
        m.Ask(sr.ReadToEnd()); // flow
        var sw = new StringWriter();
        sw.Write("{0}", p.Ssn);
        m.Ask(sw.GetStringBuilder().ToString()); // flow
        TextWriter tw = new StringWriter();
        await tw.WriteAsync(p.Ssn);
        m.Ask(tw.ToString()); // flow
        var ms3 = new MemoryStream();
        using (var bw = new BinaryWriter(ms3, Encoding.UTF8, true))
            bw.Write(p.Ssn);
        ms3.Position = 0;
        m.Ask(new BinaryReader(ms3).ReadString()); // flow
        var src = new MemoryStream(Encoding.UTF8.GetBytes(p.Ssn));
        var dst = new MemoryStream();
        await src.CopyToAsync(dst);
        m.Ask(Encoding.UTF8.GetString(dst.GetBuffer())); // flow
        var z = new MemoryStream();
        using (var gz = new GZipStream(z, CompressionMode.Compress, true))
            gz.Write(Encoding.UTF8.GetBytes(p.Ssn));
        m.Ask(Convert.ToBase64String(z.ToArray())); // flow
        var z2 = new MemoryStream();
        using (var gz = new GZipStream(z2, CompressionMode.Compress, true))
            gz.Write(Encoding.UTF8.GetBytes(p.Name));
        m.Ask(Convert.ToBase64String(z2.ToArray())); // no flow
        var buf = new byte[16];
        var rs = new MemoryStream(Encoding.UTF8.GetBytes(p.Ssn));
        var n = rs.Read(buf, 0, 11);
        m.Ask(Encoding.UTF8.GetString(buf, 0, n)); // flow
        m.Ask(n.ToString()); // no flow
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(p.Ssn));
        pipe.Writer.Complete();
        var rr = await pipe.Reader.ReadAsync();
        m.Ask(Encoding.UTF8.GetString(rr.Buffer)); // flow
        m.Ask(Path.Combine("a", p.Ssn + ".txt")); // flow
        m.Ask(Path.GetExtension(p.Name + ".txt")); // no flow
        m.Ask(new FileInfo("/tmp/" + p.Ssn).Name); // flow
        m.Ask(new Uri("http://x/" + p.Ssn).AbsolutePath); // flow
        m.Ask(new UriBuilder("http://x/") { Query = "s=" + p.Ssn }.ToString()); // flow
        m.Ask(new UriBuilder("http://x/") { Query = "s=" + p.Name }.Uri.ToString()); // no flow
        var q = HttpUtility.ParseQueryString("");
        q["ssn"] = p.Ssn;
        m.Ask(q.ToString()); // flow
    }

    static async Task Http(IModel m, Person p)
    {
        var c = new StringContent(p.Ssn);
        m.Ask(await c.ReadAsStringAsync()); // flow
        var j = JsonContent.Create(new { id = p.Ssn });
        m.Ask(await j.ReadAsStringAsync()); // flow
        var j2 = JsonContent.Create(new { id = p.Name });
        m.Ask(await j2.ReadAsStringAsync()); // no flow
        var f = new FormUrlEncodedContent(new Dictionary<string, string> { ["s"] = p.Ssn });
        m.Ask(await f.ReadAsStringAsync()); // flow
        var req = new HttpRequestMessage(HttpMethod.Post, "http://x/")
        {
            Content = new StringContent(p.Ssn)
        };
        m.Ask(await req.Content.ReadAsStringAsync()); // flow
        m.Ask(req.Method.ToString()); // no flow
        req.Headers.Add("X-Id", p.Ssn);
        m.Ask(req.Headers.GetValues("X-Id").First()); // flow
        var mp = new MultipartFormDataContent
        {
            {
                new StringContent(p.Ssn),
                "s"
            }
        };
        m.Ask(await mp.ReadAsStringAsync()); // flow
        req.Options.Set(new HttpRequestOptionsKey<string>("k"), p.Ssn);
        req.Options.TryGetValue(new HttpRequestOptionsKey<string>("k"), out var v);
        m.Ask(v); // flow
        var au = new AuthenticationHeaderValue("Basic", p.Ssn);
        m.Ask(au.Parameter); // flow
        m.Ask(au.Scheme); // no flow
        var ba = new ByteArrayContent(Encoding.UTF8.GetBytes(p.Ssn));
        var st = await ba.ReadAsStreamAsync();
        m.Ask(new StreamReader(st).ReadToEnd()); // flow
    }
}

static class Json
{
    class Dto
    {
        [JsonPropertyName("i")]
        public string Id { get; set; } = "";

        [JsonIgnore]
        public string Hidden { get; set; } = "";
        public string Note { get; set; } = "";
    }

    class Applicant
    {
        [Pii(PiiKind.SocialSecurityNumber), JsonIgnore]
        public string Ssn { get; set; } = "";
        public string Name { get; set; } = "";
    }

    class Masker : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader r, Type t, JsonSerializerOptions o) => r.GetString()!;
        public override void Write(Utf8JsonWriter w, string v, JsonSerializerOptions o) => w.WriteStringValue("***");
    }

    static void Serialize(IModel m, Person p)
    {
        m.Ask(JsonSerializer.Serialize(p)); // flow
        m.Ask(JsonSerializer.Serialize(new { p.Name })); // no flow
        m.Ask(JsonSerializer.Serialize(new Dto { Id = p.Ssn })); // flow
        m.Ask(JsonSerializer.Serialize(new Dto { Hidden = p.Ssn })); // no flow
        m.Ask(JsonSerializer.Serialize(new Dto { Note = p.Name })); // no flow
        m.Ask(JsonSerializer.Serialize(new Applicant { Ssn = p.Ssn, Name = p.Name })); // no flow
        m.Ask(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(p))); // flow
        m.Ask(JsonSerializer.SerializeToElement(p).GetProperty("Ssn").GetString()); // flow
        m.Ask(JsonSerializer.SerializeToNode(p)!["Ssn"]!.GetValue<string>()); // flow
        var back = JsonSerializer.Deserialize<Dto>(JsonSerializer.Serialize(new Dto { Id = p.Ssn }));
        m.Ask(back!.Id); // flow
        var ms = new MemoryStream();
        JsonSerializer.Serialize(ms, p);
        m.Ask(Encoding.UTF8.GetString(ms.ToArray())); // flow
        m.Ask(JsonSerializer.Serialize(new[] { p.Ssn })); // flow
        m.Ask(JsonSerializer.Serialize(new Dictionary<string, object> { ["a"] = p.Ssn })); // flow
        m.Ask(JsonSerializer.Serialize<object>(p)); // flow
        m.Ask(JsonSerializer.Serialize(p, typeof(Person), JsonSerializerOptions.Web)); // flow
    }

    static void Nodes(IModel m, Person p)
    {
        var o = new JsonObject
        {
            ["id"] = p.Ssn,
            ["n"] = p.Name
        };
        m.Ask(o.ToJsonString()); // flow
        m.Ask(o["id"]!.ToString()); // flow
        o["id"] = "x";
        var a = new JsonArray(p.Ssn, 1);
        m.Ask(a.ToString()); // flow
        m.Ask(a.Count.ToString()); // no flow
        var clean = new JsonObject
        {
            ["n"] = p.Name
        };
        m.Ask(clean.ToString()); // no flow
        clean.Add("s", JsonValue.Create(p.Ssn));
        m.Ask(clean.ToString()); // flow
        var n = JsonNode.Parse("{\"a\":\"" + p.Ssn + "\"}");
        m.Ask((string)n!["a"]!); // flow
        using var d = JsonDocument.Parse("[\"" + p.Ssn + "\"]");
        m.Ask(d.RootElement[0].GetString()); // flow
        foreach (var e in d.RootElement.EnumerateArray())
            m.Ask(e.GetRawText()); // flow
        m.Ask(d.RootElement.ValueKind.ToString()); // no flow
        m.Ask(d.RootElement.GetArrayLength().ToString()); // no flow
        var ms = new MemoryStream();
        using (var w = new Utf8JsonWriter(ms))
        {
            w.WriteStartObject();
            w.WriteString("s", p.Ssn);
            w.WriteEndObject();
        }

        m.Ask(Encoding.UTF8.GetString(ms.ToArray())); // flow
        var abw = new ArrayBufferWriter<byte>();
        using (var w = new Utf8JsonWriter(abw))
        {
            w.WriteStartArray();
            w.WriteStringValue(p.Ssn);
            w.WriteEndArray();
        }

        m.Ask(Encoding.UTF8.GetString(abw.WrittenSpan)); // flow
        var ms2 = new MemoryStream();
        using (var w = new Utf8JsonWriter(ms2))
        {
            w.WriteStartObject();
            w.WriteString("n", p.Name);
            w.WriteEndObject();
        }

        m.Ask(Encoding.UTF8.GetString(ms2.ToArray())); // no flow
        var rdr = new Utf8JsonReader(Encoding.UTF8.GetBytes("\"" + p.Ssn + "\""));
        rdr.Read();
        m.Ask(rdr.GetString()); // flow
        m.Ask(rdr.TokenType.ToString()); // no flow
    }

    static void XmlApi(IModel m, Person p)
    {
        var x = new XElement("p", new XAttribute("id", p.Ssn), new XElement("n", p.Name));
        m.Ask(x.ToString()); // flow
        m.Ask(x.Attribute("id")!.Value); // flow
        m.Ask(x.Name.LocalName); // no flow
        m.Ask(new XElement("p", p.Name).ToString()); // no flow
        m.Ask(new XDocument(new XElement("r", p.Ssn)).Root!.Value); // flow
        m.Ask((string)new XElement("r", p.Ssn)); // flow
        var written = new StringWriter();
        new XDocument(new XElement("r", p.Ssn)).Save(written);
        m.Ask(written.ToString()); // flow
        var named = new StringWriter();
        new XElement("r", p.Name).Save(named);
        m.Ask(named.ToString()); // no flow
        using var stream = new MemoryStream();
        new XElement("r", p.Ssn).Save(stream);
        m.Ask(Encoding.UTF8.GetString(stream.ToArray())); // flow
        var builder = new StringBuilder();
        using (var writer = System.Xml.XmlWriter.Create(builder)) new XElement("r", p.Ssn).WriteTo(writer);
        m.Ask(builder.ToString()); // flow
        foreach (var e in new XElement("r", new XElement("s", p.Ssn)).Descendants())
            m.Ask(e.Value); // flow
        var xe = new XElement("a");
        xe.SetElementValue("s", p.Ssn);
        m.Ask(xe.ToString()); // flow
        var doc = new XmlDocument();
        var el = doc.CreateElement("e");
        el.InnerText = p.Ssn;
        doc.AppendChild(el);
        m.Ask(doc.OuterXml); // flow
        el.SetAttribute("k", p.Ssn);
        m.Ask(el.GetAttribute("k")); // flow
        var sb = new StringBuilder();
        using (var w = XmlWriter.Create(sb))
        {
            w.WriteStartElement("a");
            w.WriteString(p.Ssn);
            w.WriteEndElement();
        }

        m.Ask(sb.ToString()); // flow
        var sw = new StringWriter();
        new XmlSerializer(typeof(Person)).Serialize(sw, p);
        m.Ask(sw.ToString()); // flow
        using var r = XmlReader.Create(new StringReader("<a>" + p.Ssn + "</a>"));
        r.MoveToContent();
        m.Ask(r.ReadElementContentAsString()); // flow
        m.Ask(XElement.Parse("<a>" + p.Name + "</a>").Value); // no flow
    }
}

static class Collections
{
    static void Basic(IModel m, Person p)
    {
        var l = new List<string>
        {
            p.Ssn
        };
        m.Ask(l[0]); // flow
        l.Clear();
        m.Ask(string.Concat(l)); // no flow
        l.Add("x");
        l.Insert(0, p.Ssn);
        m.Ask(l.Find(x => x.Length > 3)); // flow
        l = new List<string>();
        l.AddRange(new[] { p.Ssn });
        m.Ask(l.Last()); // flow
        m.Ask(l.Contains(p.Ssn).ToString()); // no flow
        m.Ask(l.IndexOf(p.Ssn).ToString()); // no flow
        m.Ask(l.Count.ToString()); // no flow
        m.Ask(l.ConvertAll(x => x + "!")[0]); // flow
        var st = new Stack<string>();
        st.Push(p.Ssn);
        m.Ask(st.Pop()); // flow
        var q = new Queue<string>(new[] { p.Ssn });
        m.Ask(q.Peek()); // flow
        q.TryDequeue(out var dq);
        m.Ask(dq); // flow
        var ll = new LinkedList<string>();
        var node = ll.AddLast(p.Ssn);
        m.Ask(node.Value); // flow
        m.Ask(ll.First!.Value); // flow
        var pq = new PriorityQueue<string, int>();
        pq.Enqueue(p.Ssn, 1);
        m.Ask(pq.Dequeue()); // flow
        var pq2 = new PriorityQueue<string, string>();
        pq2.Enqueue("task", p.Ssn);
        m.Ask(pq2.Peek()); // no flow
        pq2.TryDequeue(out var el, out var pri);
        m.Ask(pri); // flow
        m.Ask(el); // no flow
        var hs = new HashSet<string>(StringComparer.Ordinal)
        {
            p.Ssn
        };
        m.Ask(hs.Contains("x").ToString()); // no flow
        hs.TryGetValue(p.Ssn, out var actual);
        m.Ask(actual); // flow
        var ss = new SortedSet<string>
        {
            p.Ssn
        };
        m.Ask(ss.Min); // flow
        var sl = new SortedList<string, string>
        {
            {
                "a",
                p.Ssn
            }
        };
        m.Ask(sl.Values[0]); // flow
        m.Ask(sl.Keys[0]); // no flow
        var sd = new SortedDictionary<string, string>
        {
            [p.Ssn] = "x"
        };
        m.Ask(sd.Keys.First()); // flow
        m.Ask(sd.Values.First()); // no flow
        var al = new ArrayList
        {
            p.Ssn
        };
        m.Send(al[0]); // flow
        var ht = new Hashtable
        {
            ["k"] = p.Ssn
        };
        m.Send(ht["k"]); // flow
        var nv = new NameValueCollection
        {
            {
                "a",
                p.Ssn
            }
        };
        m.Ask(nv["a"]); // flow
        m.Ask(nv.AllKeys[0]); // no flow
        var oc = new ObservableCollection<string>();
        string seen = "";
        oc.CollectionChanged += (_, e) => seen = (string)e.NewItems![0]!;
        oc.Add(p.Ssn);
        m.Ask(seen); // flow (missed: a library class that raises an event is not seen to do so)
        var ro = new List<string>
        {
            p.Ssn
        }.AsReadOnly();
        m.Ask(ro[0]); // flow
        var kv = KeyValuePair.Create(p.Ssn, p.Name);
        m.Ask(kv.Value); // no flow
        m.Ask(kv.Key); // flow
        var(k2, v2) = kv;
        m.Ask(v2); // no flow
        var ba = new BitArray(3);
        m.Ask(ba.Count.ToString()); // no flow
        var arr = new string[3];
        Array.Fill(arr, p.Ssn);
        m.Ask(arr[2]); // flow
        Array.Resize(ref arr, 5);
        m.Ask(arr[0]); // flow
        m.Ask(Array.Find(arr, x => x != null)); // flow
        m.Ask(Array.IndexOf(arr, p.Ssn).ToString()); // no flow
        m.Ask(Array.ConvertAll(arr, x => x + "")[0]); // flow
        m.Send(((ICloneable)arr).Clone()); // flow
        var gl = new List<Person>
        {
            p
        };
        gl.Sort((a, b) => string.Compare(a.Ssn, b.Ssn));
        m.Ask(gl[0].Name); // no flow
        var cm = new List<string>
        {
            "a"
        };
        cm.Remove(p.Ssn);
        m.Ask(cm[0]); // no flow
        var span = CollectionsMarshal.AsSpan(cm);
        span[0] = p.Ssn;
        m.Ask(cm[0]); // flow
        var dd = new Dictionary<string, string>();
        CollectionsMarshal.GetValueRefOrAddDefault(dd, "a", out _) = p.Ssn;
        m.Ask(dd["a"]); // flow
    }

    static void Dictionaries(IModel m, Person p)
    {
        var d = new Dictionary<string, string>();
        d.TryAdd("a", p.Ssn);
        d.TryGetValue("a", out var v);
        m.Ask(v); // flow
        m.Ask(d.GetValueOrDefault("a")); // flow
        m.Ask(d.ContainsKey(p.Ssn).ToString()); // no flow
        d.Remove("a", out var rem);
        m.Ask(rem); // flow
        var byS = new Dictionary<string, string>
        {
            [p.Ssn] = p.Name
        };
        m.Ask(byS[p.Ssn]); // no flow
        foreach (var kv in byS)
        {
            m.Ask(kv.Value); // no flow
            m.Ask(kv.Key); // flow
        }

        var cd = new ConcurrentDictionary<string, string>();
        m.Ask(cd.GetOrAdd("a", _ => p.Ssn)); // flow
        m.Ask(cd.AddOrUpdate("b", p.Name, (k, o) => o)); // no flow (reported: what any key holds may be what this key holds)
        cd.TryUpdate("a", "z", p.Ssn);
        var cd2 = new ConcurrentDictionary<string, string>();
        cd2.AddOrUpdate("x", "y", (k, o) => p.Ssn);
        cd2.AddOrUpdate("x", "y", (k, o) => p.Ssn);
        m.Ask(cd2["x"]); // flow
        var cq = new ConcurrentQueue<string>();
        cq.Enqueue(p.Ssn);
        cq.TryPeek(out var pk);
        m.Ask(pk); // flow
        var im = ImmutableList<string>.Empty;
        im.Add(p.Ssn);
        m.Ask(string.Concat(im)); // no flow
        im = im.Add(p.Ssn);
        m.Ask(im[0]); // flow
        var ia = ImmutableArray.Create(p.Name, p.Ssn);
        m.Ask(ia[1]); // flow
        var id = ImmutableDictionary<string, string>.Empty.SetItem("a", p.Ssn);
        m.Ask(id["a"]); // flow
        var bld = ImmutableArray.CreateBuilder<string>();
        bld.Add(p.Ssn);
        m.Ask(bld.ToImmutable()[0]); // flow
        var fd = new Dictionary<string, string>
        {
            ["a"] = p.Ssn
        }.ToFrozenDictionary();
        m.Ask(fd["a"]); // flow
        var fs = new[]
        {
            p.Name
        }.ToFrozenSet();
        m.Ask(fs.Items[0]); // no flow
        var alt = new Dictionary<string, string>
        {
            ["a"] = p.Ssn
        }.GetAlternateLookup<ReadOnlySpan<char>>();
        m.Ask(alt["a".AsSpan()]); // flow
        var two = new Dictionary<string, Dictionary<string, string>>
        {
            ["a"] = new()
            {
                ["b"] = p.Ssn
            }
        };
        m.Ask(two["a"]["b"]); // flow
        var lists = new Dictionary<string, List<string>>();
        if (!lists.TryGetValue("a", out var li))
            lists["a"] = li = new();
        li.Add(p.Ssn);
        m.Ask(lists["a"][0]); // flow
        d["x"] = p.Ssn;
        d["x"] = "gone";
        m.Ask(d["x"]); // no flow
        ILookup<string, string> lk = new[]
        {
            p
        }.ToLookup(x => x.City, x => x.Ssn);
        m.Ask(lk["Fresno"].First()); // flow
        foreach (var g in lk)
            m.Ask(g.Key); // no flow
    }

    static void Refl(IModel m, Person p)
    {
        m.Send(typeof(Person).GetProperty("Ssn")!.GetValue(p)); // flow
        m.Send(typeof(Person).GetProperty(nameof(Person.Name))!.GetValue(p)); // no flow
        m.Ask(typeof(Person).GetProperty("Ssn")!.Name); // no flow
        var q = Activator.CreateInstance<Person>();
        m.Send(q); // no flow
        typeof(Person).GetProperty("Name")!.SetValue(q, p.Ssn);
        m.Ask(q.Name); // flow
        var h = (Holder)Activator.CreateInstance(typeof(Holder), p.Ssn)!;
        m.Ask(h.V); // flow
        foreach (var pi in typeof(Person).GetProperties())
            m.Send(pi.GetValue(p)); // flow
        foreach (PropertyDescriptor d in TypeDescriptor.GetProperties(p))
            m.Send(d.GetValue(p)); // flow
        m.Send(typeof(Holder).GetMethod("Echo")!.Invoke(null, new object[] { p.Ssn })); // flow
        m.Send(typeof(Holder).GetField("V")!.GetValue(h)); // flow
    }

    public class Holder(string v)
    {
        public string V = v;
        public static string Echo(string s) => s;
    }
}

static class LinqAll
{
    record Row(string City, string Value);
    static void Operators(IModel m, List<Person> ps)
    {
        m.Ask(ps.Select(x => x.Ssn).Aggregate((a, b) => a + b)); // flow
        m.Ask(ps.Aggregate(new StringBuilder(), (b, x) => b.Append(x.Name), b => b.ToString())); // no flow
        m.Ask(ps.Aggregate("", (b, x) => b + x.Ssn)); // flow
        m.Ask(ps.GroupBy(x => x.City).First().Key); // no flow
        m.Ask(ps.GroupBy(x => x.Ssn).First().Key); // flow
        m.Ask(ps.GroupBy(x => x.City, x => x.Ssn).First().First()); // flow
        m.Ask(ps.GroupBy(x => x.Ssn, (k, g) => g.Count()).First().ToString()); // no flow
        m.Ask(ps.GroupBy(x => x.City, (k, g) => k + g.First().Ssn).First()); // flow
        m.Ask(ps.Join(ps, a => a.Name, b => b.Name, (a, b) => a.Name + b.Ssn).First()); // flow
        m.Ask(ps.Join(ps, a => a.Ssn, b => b.Ssn, (a, b) => a.Name).First()); // no flow
        m.Ask(ps.GroupJoin(ps, a => a.City, b => b.City, (a, g) => g.First().Ssn).First()); // flow
        m.Ask(ps.Zip(ps, (a, b) => a.Name + b.City).First()); // no flow
        m.Ask(ps.Zip(ps).First().Second.Ssn); // flow
        m.Ask(ps.OrderBy(x => x.Ssn).First().Name); // no flow
        m.Ask(ps.OrderBy(x => x.Name).ThenBy(x => x.City).First().Ssn); // flow
        m.Ask(ps.SelectMany(x => new[] { x.Ssn, x.Name }).First()); // flow
        m.Ask(ps.SelectMany(x => x.Name, (x, c) => x.City + c).First()); // no flow
        m.Ask(ps.Where(x => x.Ssn.StartsWith("9")).Select(x => x.Name).FirstOrDefault()); // no flow
        m.Ask(ps.MaxBy(x => x.Ssn)!.City); // no flow
        m.Ask(ps.Max(x => x.Ssn)); // flow
        m.Ask(ps.Max(x => x.Age).ToString()); // no flow
        m.Ask(ps.ToDictionary(x => x.Ssn + Guid.Empty + x.GetHashCode()).Count.ToString()); // no flow
        m.Ask(ps.DistinctBy(x => x.Ssn).First().Name); // no flow
        m.Ask(ps.CountBy(x => x.Ssn).First().Key); // flow
        m.Ask(ps.CountBy(x => x.Ssn).First().Value.ToString()); // no flow
        m.Ask(ps.AggregateBy(x => x.City, "", (a, x) => a + x.Ssn).First().Value); // flow
        m.Ask(ps.AggregateBy(x => x.City, 0, (a, x) => a + 1).First().Key); // no flow
        m.Ask(ps.Index().First().Item.Ssn); // flow
        m.Ask(ps.Index().First().Index.ToString()); // no flow
        m.Ask(ps.Chunk(2).First()[0].Ssn); // flow
        m.Ask(ps.Select(x => x.Name).Append("x").Prepend(ps[0].Ssn).First()); // flow
        m.Ask(ps.Select(x => x.Name).Union(new[] { "b" }).Except(new[] { ps[0].Ssn }).First()); // no flow
        m.Ask(new[] { "x" }.Concat(ps.Select(x => x.Ssn)).Last()); // flow
        m.Ask(ps.Any(x => x.Ssn == "x").ToString()); // no flow
        m.Ask(ps.Sum(x => x.Ssn.Length).ToString()); // no flow
        m.Ask(ps.Sum(x => long.Parse(x.Ssn.Replace("-", ""))).ToString()); // flow
        m.Ask(ps.Cast<object>().OfType<Person>().First().Ssn); // flow
        m.Ask(ps.Select(x => x.Ssn).DefaultIfEmpty("none").ElementAt(0)); // flow
        m.Ask(ps.Select((x, i) => i + x.Name).Reverse().Skip(1).Take(1).Single()); // no flow
        m.Ask(ps.Select((x, i) => i + x.Ssn).TakeWhile(x => true).SkipLast(1).First()); // flow
        m.Ask(ps.LeftJoin(ps, a => a.City, b => b.City, (a, b) => b!.Ssn).First()); // flow
        m.Ask(string.Join(";", ps.Select(x => new Row(x.City, x.Name)))); // no flow
        m.Ask(string.Join(";", ps.Select(x => new Row(x.City, x.Ssn)))); // flow
        m.Ask(ps.Select(x => new Row(x.City, x.Ssn)).Select(r => r.City).First()); // no flow
        m.Ask(ps.Select(x => (x.Ssn, x.Name)).Select(t => t.Name).First()); // no flow
        m.Ask(ps.Count(x => x.Ssn != "") + " people"); // no flow
        m.Ask(ps.SequenceEqual(ps).ToString()); // no flow
        m.Ask(ps.TryGetNonEnumeratedCount(out var c) ? c.ToString() : "?"); // no flow
        m.Ask(Enumerable.Repeat(ps[0].Ssn, 2).Last()); // flow
        m.Ask(ps.ToDictionary(x => x, x => x.Ssn).Values.First()); // flow
        m.Ask(ps.Average(x => x.Age).ToString()); // no flow
        m.Ask(ps.MinBy(x => x.Age)!.Ssn); // flow
        m.Ask(ps.Select(x => x.Ssn).Order().ToImmutableArray()[0]); // flow
        m.Ask(ps.Single(x => x == ps[0]).Name); // no flow
    }

    static void Query(IModel m, List<Person> ps)
    {
        m.Ask(( // flow
            from x in ps
            let s = x.Ssn
            where s != ""
            select s).First());
        m.Ask(( // no flow
            from x in ps
            let s = x.Ssn
            let n = x.Name
            where s != ""
            select n).First());
        m.Ask(( // flow
            from x in ps
            join y in ps on x.City equals y.City
            select y.Ssn).First());
        m.Ask(( // no flow
            from x in ps
            join y in ps on x.Ssn equals y.Ssn
            select y.City).First());
        m.Ask(( // flow
            from x in ps
            join y in ps on x.City equals y.City into g
            select g.First().Ssn).First());
        m.Ask(( // no flow
            from x in ps
            join y in ps on x.City equals y.City into g
            select g.Count() + x.Name).First());
        m.Ask(( // no flow
            from x in ps
            group x.Ssn by x.City into g
                orderby g.Key
                select g.Key).First());
        m.Ask(( // flow
            from x in ps
            group x.Ssn by x.City into g
                select g.First()).First());
        m.Ask(( // no flow
            from x in ps
            from c in x.Name
            select c + x.City).First());
        m.Ask(( // flow
            from x in ps
            from c in x.Ssn
            select c.ToString()).First());
        m.Ask(( // no flow
            from x in ps
            orderby x.Ssn descending
            select x.Name).First());
        m.Ask(( // flow
            from Person x in new ArrayList(ps) select x.Ssn).First());
        m.Ask(( // no flow
            from x in ps
            select new { x.Ssn, x.Name }into t
                select t.Name).First());
        m.Ask(( // flow
            from x in ps
            select new { x.Ssn, x.Name }into t
                select t.Ssn).First());
        var q =
            from x in ps
            select x.Ssn;
        q =
            from x in ps
            select x.Name;
        m.Ask(q.First()); // no flow
        m.Ask(( // flow
            from o in new Opt<Person>(ps[0]) select o.Ssn).Value);
        m.Ask(( // no flow
            from o in new Opt<Person>(ps[0]) select o.Name).Value);
        m.Ask(( // flow
            from o in new Opt<Person>(ps[0]) from t in new Opt<string>(o.Ssn) select o.Name + t).Value);
    }

    record Opt<T>(T Value)
    {
        public Opt<U> Select<U>(Func<T, U> f) => new(f(Value));
        public Opt<V> SelectMany<U, V>(Func<T, Opt<U>> f, Func<T, U, V> g) => new(g(Value, f(Value).Value));
    }
}
