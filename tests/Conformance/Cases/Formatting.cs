// Formatting, parsing, Convert, Regex, Uri, dates: the same data in another form.
using System.Globalization;
using System.Text.RegularExpressions;
using System.Web;

namespace Conformance;

public static class Formatting
{
    public static void Parse(Person person)
    {
        Ads.Send(int.Parse(person.Ssn)); // flow: Ssn
        Ads.Send(decimal.Parse(person.Ssn, CultureInfo.InvariantCulture)); // flow: Ssn
        Ads.Send(int.Parse(person.Name)); // no flow
    }

    public static void TryParse(Person person)
    {
        if (long.TryParse(person.Ssn, out var number))
            Ads.Send(number); // flow: Ssn
        if (long.TryParse(person.Name, out var other))
            Ads.Send(other); // no flow
    }

    public static void Format(Person person)
    {
        Ads.Send(person.CopayCents.ToString("N2", CultureInfo.InvariantCulture)); // flow: CopayCents
        Ads.Send(person.Visits.ToString("N2", CultureInfo.InvariantCulture)); // no flow
    }

    public static void Convert_To(Person person)
    {
        Ads.Send(Convert.ToInt64(person.Ssn)); // flow: Ssn
        Ads.Send(Convert.ToString(person.CopayCents)); // flow: CopayCents
        Ads.Send(Convert.ToString(person.Visits)); // no flow
        Ads.Send(Convert.ChangeType(person.Ssn, typeof(int))); // flow: Ssn
    }

    public static void Concat_And_Join(Person person)
    {
        Ads.Send(string.Concat("a", person.Ssn, "b")); // flow: Ssn
        Ads.Send(string.Concat("a", person.Name, "b")); // no flow
        Ads.Send(string.Join(" ", "a", person.Ssn)); // flow: Ssn
        Ads.Send(string.Join(" ", "a", person.Name)); // no flow
    }

    public static void CompositeFormat_Parsed(Person person)
    {
        var format = CompositeFormat.Parse("SSN {0}");
        Ads.Send(string.Format(null, format, person.Ssn)); // flow: Ssn
        Ads.Send(string.Format(null, format, person.Name)); // no flow
    }

    public static void Regex_Replace(Person person)
    {
        Ads.Send(Regex.Replace("Dear {id}", "{id}", person.Ssn)); // flow: Ssn
        Ads.Send(Regex.Replace(person.Ssn, "-", " ")); // flow: Ssn
        Ads.Send(Regex.Replace("Dear {name}", "{name}", person.Name)); // no flow
        Ads.Send(Regex.IsMatch(person.Ssn, "[0-9]+")); // no flow
    }

    public static void Regex_Match(Person person)
    {
        var match = Regex.Match(person.Ssn, "(?<last>[0-9]{4})$");
        Ads.Send(match.Value); // flow: Ssn
        Ads.Send(match.Groups["last"].Value); // flow: Ssn
        Ads.Send(match.Success); // no flow
    }

    public static void Regex_Evaluator(Person person)
    {
        Ads.Send(Regex.Replace("Dear {id}", "{id}", _ => person.Ssn)); // flow: Ssn
        Ads.Send(Regex.Replace("Dear {name}", "{name}", _ => person.Name)); // no flow
    }

    public static void Uri_Built(Person person)
    {
        var uri = new Uri("https://example.org/" + person.Ssn);
        Ads.Send(uri.AbsolutePath); // flow: Ssn
        Ads.Send(uri); // flow: Ssn
        Ads.Send(new Uri("https://example.org/" + person.Name).ToString()); // no flow
    }

    public static void QueryString(Person person)
    {
        var query = HttpUtility.ParseQueryString("");
        query["id"] = person.Ssn;
        Ads.Send(query.ToString()); // flow: Ssn
        Ads.Send(HttpUtility.UrlEncode(person.Name)); // no flow
    }

    private sealed class Visit
    {
        [Phi(PhiKind.Care)]
        public DateTime Admitted { get; set; }

        public DateTime Printed { get; set; }
    }

    public static void Date_Part(Func<string, object> load)
    {
        var visit = (Visit)load("1");
        Ads.Send(visit.Admitted.Year); // flow: Admitted
        Ads.Send(visit.Admitted.ToString("yyyy")); // flow: Admitted
        Ads.Send(visit.Admitted.AddDays(3)); // flow: Admitted
        Ads.Send(visit.Printed.AddDays(3)); // no flow
    }

    public static void Math_OnNumber(Person person)
    {
        Ads.Send(Math.Round(person.CopayCents / 100.0)); // flow: CopayCents
        Ads.Send(Math.Max(person.Visits, 3)); // no flow
    }

    public static void Guid_FromBytes(Person person)
    {
        Ads.Send(new Guid(Encoding.ASCII.GetBytes(person.Ssn.PadRight(16)))); // flow: Ssn
        Ads.Send(Guid.NewGuid()); // no flow
    }

    public static void Enum_ToText(Person person)
    {
        Ads.Send(Enum.GetName(person.Care)); // flow: Care
        Ads.Send(Enum.GetNames<CareLevel>()); // no flow
    }

    public static void String_Constructor(Person person)
    {
        Ads.Send(new string(person.Ssn.ToCharArray(), 0, 3)); // flow: Ssn
        Ads.Send(new string('x', person.Ssn.Length)); // no flow
    }
}
