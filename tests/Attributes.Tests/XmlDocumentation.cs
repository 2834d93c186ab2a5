using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AdsGuard.Tests;

/// <summary>The XML documentation that ships beside an assembly, as a reader of the package gets it.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly XElement _members;

    private XmlDocumentation(XElement members) => _members = members;

    public static XmlDocumentation Of(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        return new XmlDocumentation(XDocument.Load(file, LoadOptions.PreserveWhitespace).Root!.Element("members")!);
    }

    public XElement Find(Type type) => Find("T:" + type.FullName);

    public XElement Find(Enum member) => Find($"F:{member.GetType().FullName}.{member}");

    public XElement Find(PropertyInfo property) => Find($"P:{property.DeclaringType!.FullName}.{property.Name}");

    /// <summary>The text of one part of a member's documentation with its line breaks made spaces.</summary>
    public static string Text(XElement member, string part) =>
        Whitespace().Replace(string.Concat(member.Elements(part).Select(static element => element.Value)), " ").Trim();

    private XElement Find(string id) =>
        _members.Elements("member").SingleOrDefault(member => (string?)member.Attribute("name") == id)
        ?? throw new InvalidOperationException($"{id} has no documentation.");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
