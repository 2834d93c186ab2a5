// Code without a body and without a model: a result that could hold the argument carries it, and so do the receiver and ref or out
// arguments; a bool, an enumeration or nothing at all does not.
using System.Globalization;
using System.IO;
using System.Net;
using System.Runtime.InteropServices;

namespace Conformance;

public static class UnknownCode
{
    public static void External_TextResult(Person person)
    {
        Ads.Send(WebUtility.HtmlEncode(person.Ssn)); // flow: Ssn
        Ads.Send(WebUtility.HtmlEncode(person.Name)); // no flow
        Ads.Send(Uri.EscapeDataString(person.Ssn)); // flow: Ssn
        Ads.Send(Path.Combine("cases", person.Ssn)); // flow: Ssn
    }

    public static void External_BoolResult(Person person)
    {
        Ads.Send(Path.HasExtension(person.Ssn)); // no flow
        Ads.Send(Uri.IsWellFormedUriString(person.Ssn, UriKind.Relative)); // no flow
    }

    public static void External_EnumResult(Person person)
    {
        Ads.Send(Uri.CheckHostName(person.Ssn)); // no flow
        Ads.Send(CharUnicodeInfo.GetUnicodeCategory(person.Ssn, 0)); // no flow
    }

    public static void External_ReceiverCarries(Person person)
    {
        var builder = new UriBuilder("https", "example.org");
        builder.Query = person.Ssn;
        Ads.Send(builder.ToString()); // flow: Ssn
        var other = new UriBuilder("https", "example.org");
        other.Query = person.Name;
        Ads.Send(other.ToString()); // no flow
    }

    public static void External_OutArgument(Person person)
    {
        Ads.Send(Version.TryParse(person.Ssn, out var version)); // no flow
        Ads.Send(version); // flow: Ssn
    }

    [DllImport("agency")]
    private static extern string Encode(string text);

    [DllImport("agency")]
    private static extern bool Check(string text);

    public static void Native(Person person)
    {
        Ads.Send(Encode(person.Ssn)); // flow: Ssn
        Ads.Send(Encode(person.Name)); // no flow
        Ads.Send(Check(person.Ssn)); // no flow
    }

    public interface ITranslator
    {
        string Translate(string text);

        bool Supports(string text);

        DayOfWeek Day(string text);

        Task<string> TranslateAsync(string text);
    }

    public static async Task Interface_WithoutImplementation(ITranslator translator, Person person)
    {
        Ads.Send(translator.Translate(person.Name)); // no flow
        Ads.Send(translator.Supports(person.Ssn)); // no flow
        Ads.Send(translator.Day(person.Ssn)); // no flow
        Ads.Send(translator.Translate(person.Ssn)); // flow: Ssn
        Ads.Send(await translator.TranslateAsync(person.Ssn)); // flow: Ssn
    }

    public static void Delegate_Unknown(Func<string, string> change, Func<string, bool> test, Person person)
    {
        Ads.Send(change(person.Ssn)); // flow: Ssn
        Ads.Send(change(person.Name)); // no flow
        Ads.Send(test(person.Ssn)); // no flow
    }

    public static void External_WholeObject(ITemplates templates, Person person)
    {
        Ads.Send(templates.Render("letter", person.Name)); // no flow
        Ads.Send(templates.Render("letter", person)); // flow: Ssn, Diagnosis
    }

    public interface ITemplates
    {
        string Render(string template, object model);
    }

    public static void External_NothingIn()
    {
        Ads.Send(Environment.MachineName); // no flow
        Ads.Send(DateTime.Now); // no flow
    }
}
