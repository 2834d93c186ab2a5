// Objects of the base class library whose members depend on each other: XML, tables, addresses, mail.
using System.Data;
using System.Data.Common;
using System.IO;
using System.Net.Mail;
using System.Xml;
using System.Xml.Linq;

namespace Conformance;

public static class LibraryObjects
{
    public static void Element_AddedTo(Person person)
    {
        var element = new XElement("case");
        element.Add(new XElement("ssn", person.Ssn));
        Ads.Send(element.ToString()); // flow: Ssn
        Ads.Send(element.Value); // flow: Ssn
        Ads.Send(element.Element("ssn")!.Value); // flow: Ssn
        Ads.Send(string.Concat(element.Descendants("ssn").Select(found => found.Value))); // flow: Ssn
        Ads.Send(element.Name.LocalName); // no flow
        Ads.Send(new XElement("case", new XElement("name", person.Name)).ToString()); // no flow
    }

    public static void Element_FilledAfterItWasAdded(Person person)
    {
        var outer = new XElement("case");
        var inner = new XElement("ssn");
        outer.Add(inner);
        inner.Add(person.Ssn);
        Ads.Send(outer.ToString()); // flow: Ssn
    }

    public static void Element_ValueAndAttributes(Person person)
    {
        var element = new XElement("case");
        element.SetAttributeValue("ssn", person.Ssn);
        Ads.Send((string)element.Attribute("ssn")!); // flow: Ssn
        var other = new XElement("case") { Value = person.Ssn };
        Ads.Send(other.ToString()); // flow: Ssn
    }

    public static void Document_Root(Person person)
    {
        var document = new XDocument(new XElement("root"));
        document.Root!.Add(new XElement("ssn", person.Ssn));
        Ads.Send(document.ToString()); // flow: Ssn
        var harmless = new XDocument(new XElement("root", person.Name));
        Ads.Send(harmless.Root!.Value); // no flow
    }

    public static void XmlDocument_Nodes(Person person)
    {
        var document = new XmlDocument();
        var node = document.CreateElement("ssn");
        node.InnerText = person.Ssn;
        document.AppendChild(node);
        Ads.Send(node.OuterXml); // flow: Ssn
        Ads.Send(document.OuterXml); // flow: Ssn
    }

    public static void Table_FilledByValues(Person person)
    {
        var table = new DataTable("people");
        table.Columns.Add("ssn");
        table.Rows.Add(person.Ssn, person.Name);
        Ads.Send(table.Rows[0]["ssn"]); // flow: Ssn
        foreach (DataRow row in table.Rows) Ads.Send(row[0]); // flow: Ssn
        Ads.Send(table.TableName); // no flow
        Ads.Send(table.Rows.Count); // no flow
    }

    public static void Table_FilledByRows(Person person)
    {
        var table = new DataTable();
        var row = table.NewRow();
        row["ssn"] = person.Ssn;
        Ads.Send(row["ssn"]); // flow: Ssn
        table.Rows.Add(row);
        Ads.Send(table.Rows[0]["ssn"]); // flow: Ssn
        Ads.Send(table.Rows[0].Field<string>("ssn")); // flow: Ssn
        Ads.Send(table.Rows[0].ItemArray[0]); // flow: Ssn
        Ads.Send(string.Join(",", table.AsEnumerable().Select(each => each.Field<string>("ssn")))); // flow: Ssn
        Ads.Send(table.Select("ssn is not null")[0]["ssn"]); // flow: Ssn
        Ads.Send(new DataView(table)[0]["ssn"]); // flow: Ssn
        var text = new StringWriter();
        table.WriteXml(text);
        Ads.Send(text.ToString()); // flow: Ssn
        var set = new DataSet();
        set.Tables.Add(table);
        Ads.Send(set.GetXml()); // flow: Ssn
    }

    public static void Address_BuiltFromParts(Person person)
    {
        var builder = new UriBuilder("https://county.example");
        builder.Query = "ssn=" + person.Ssn;
        Ads.Send(builder.Uri.ToString()); // flow: Ssn
        Ads.Send(builder.Uri.Query); // flow: Ssn
        Ads.Send(builder.ToString()); // flow: Ssn
        Ads.Send(builder.Host); // no flow
        Ads.Send(new UriBuilder { Host = "county.example", Path = person.Ssn }.Uri.AbsoluteUri); // flow: Ssn
        Ads.Send(new UriBuilder { Host = "county.example", Path = person.Name }.Uri.AbsoluteUri); // no flow
    }

    public static void Mail_Members(Person person)
    {
        var mail = new MailMessage { Body = person.Ssn, Subject = person.Name };
        Ads.Send(mail.Body); // flow: Ssn
        Ads.Send(mail.Subject); // no flow
        mail.To.Add(person.Home.Street);
        Ads.Send(mail.To.ToString()); // flow: Street
    }

    public static void ConnectionString_BuiltFromParts(Person person)
    {
        var builder = new DbConnectionStringBuilder();
        builder["application"] = person.Ssn;
        Ads.Send(builder.ConnectionString); // flow: Ssn
    }
}
