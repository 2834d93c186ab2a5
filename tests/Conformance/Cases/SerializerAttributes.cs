// Each serializer honours its own attributes, and decides for itself what of an object it writes.
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace Conformance;

public static class SerializerAttributes
{
    public class Slip
    {
        [JsonIgnore]
        public string NotJson { get; set; } = "";

        [XmlIgnore]
        public string NotXml { get; set; } = "";

        [IgnoreDataMember]
        public string NotContract { get; set; } = "";

        public string Field = "";

        internal string Inside { get; set; } = "";
    }

    [DataContract]
    public class Form
    {
        [DataMember]
        public string Written { get; set; } = "";

        public string LeftOut { get; set; } = "";

        [DataMember]
        private string _kept = "";

        public void Keep(string text) => _kept = text;
    }

    public static void SystemTextJson(Person person)
    {
        Ads.Send(JsonSerializer.Serialize(new Slip { NotJson = person.Ssn })); // no flow
        Ads.Send(JsonSerializer.Serialize(new Slip { NotXml = person.Ssn })); // flow: Ssn
        Ads.Send(JsonSerializer.Serialize(new Slip { NotContract = person.Ssn })); // flow: Ssn
        Ads.Send(JsonSerializer.Serialize(new Form { LeftOut = person.Ssn })); // flow: Ssn
    }

    public static void SystemTextJson_Fields(Person person, JsonSerializerOptions options)
    {
        Ads.Send(JsonSerializer.Serialize(new Slip { Field = person.Ssn })); // no flow
        Ads.Send(JsonSerializer.Serialize(new Slip { Inside = person.Ssn })); // no flow
        // The options may include fields.
        Ads.Send(JsonSerializer.Serialize(new Slip { Field = person.Ssn }, options)); // flow: Ssn
        Ads.Send(JsonSerializer.Serialize(new Slip { Inside = person.Ssn }, options)); // no flow
    }

    private static string Xml(Slip slip)
    {
        var text = new System.IO.StringWriter();
        new XmlSerializer(typeof(Slip)).Serialize(text, slip);
        return text.ToString();
    }

    public static void Xml(Person person)
    {
        Ads.Send(Xml(new Slip { NotXml = person.Ssn })); // no flow
        Ads.Send(Xml(new Slip { NotJson = person.Ssn })); // flow: Ssn
        Ads.Send(Xml(new Slip { NotContract = person.Ssn })); // flow: Ssn
        Ads.Send(Xml(new Slip { Field = person.Ssn })); // flow: Ssn
    }

    private static byte[] Contract(object graph)
    {
        var stream = new System.IO.MemoryStream();
        new DataContractSerializer(graph.GetType()).WriteObject(stream, graph);
        return stream.ToArray();
    }

    public static void DataContract(Person person)
    {
        Ads.Send(Contract(new Slip { NotContract = person.Ssn })); // no flow
        Ads.Send(Contract(new Slip { NotJson = person.Ssn })); // flow: Ssn
        Ads.Send(Contract(new Form { Written = person.Ssn })); // flow: Ssn
        Ads.Send(Contract(new Form { LeftOut = person.Ssn })); // no flow
        var form = new Form();
        form.Keep(person.Ssn);
        Ads.Send(Contract(form)); // flow: Ssn
    }
}
