// Reflection with names that are constants.
using System.Reflection;

namespace Conformance;

public static class Reflected
{
    public static void Property_GetValue(Person person)
    {
        Ads.Send(typeof(Person).GetProperty("Ssn")!.GetValue(person)); // flow: Ssn
        Ads.Send(typeof(Person).GetProperty("Name")!.GetValue(person)); // no flow
    }

    public static void Property_GetValueByNameof(Person person)
    {
        Ads.Send(person.GetType().GetProperty(nameof(Person.Diagnosis))!.GetValue(person)); // flow: Diagnosis
        Ads.Send(person.GetType().GetProperty(nameof(Person.Visits))!.GetValue(person)); // no flow
    }

    private sealed class Note
    {
        public string Text = "";

        public string Title { get; set; } = "";
    }

    public static void Property_SetValue(Person person)
    {
        var note = new Note();
        typeof(Note).GetProperty(nameof(Note.Title))!.SetValue(note, person.Ssn);
        Ads.Send(note.Title); // flow: Ssn
        Ads.Send(note.Text); // no flow
    }

    public static void Field_SetAndGetValue(Person person)
    {
        var note = new Note();
        var field = typeof(Note).GetField("Text")!;
        field.SetValue(note, person.Ssn);
        Ads.Send(field.GetValue(note)); // flow: Ssn
        Ads.Send(note.Title); // no flow
    }

    private static string Full(Person person) => person.Ssn;

    private static string Brief(Person person) => person.Name;

    public static void Method_Invoked(Person person)
    {
        var full = typeof(Reflected).GetMethod(nameof(Full), BindingFlags.NonPublic | BindingFlags.Static)!;
        Ads.Send(full.Invoke(null, [person])); // flow: Ssn
        var brief = typeof(Reflected).GetMethod(nameof(Brief), BindingFlags.NonPublic | BindingFlags.Static)!;
        Ads.Send(brief.Invoke(null, [person])); // no flow
    }

    private sealed class Holder(string text)
    {
        public string Text => text;
    }

    public static void Activator_WithArguments(Person person)
    {
        Ads.Send(((Holder)Activator.CreateInstance(typeof(Holder), person.Ssn)!).Text); // flow: Ssn
        Ads.Send(((Holder)Activator.CreateInstance(typeof(Holder), person.Name)!).Text); // no flow
    }

    public static void CreateDelegate(Person person)
    {
        var read = typeof(Reflected).GetMethod(nameof(Full), BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<Func<Person, string>>();
        Ads.Send(read(person)); // flow: Ssn
    }

    public static void TypeAndMemberNames(Person person)
    {
        Ads.Send(person.GetType().Name); // no flow
        Ads.Send(typeof(Person).GetProperty("Ssn")!.Name); // no flow
    }
}
