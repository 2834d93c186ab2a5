// What clears protected data: a comparison, a null check, a count or length, typeof, a bool derived from it.
namespace Conformance;

public static class WhatClears
{
    public static void Comparison(Person person)
    {
        Ads.Send(person.Ssn == "123-45-6789"); // no flow
        Ads.Send(person.Ssn != person.Name); // no flow
        Ads.Send(person.CopayCents > 1000); // no flow
        Ads.Send(person.Ssn.Equals("x")); // no flow
        Ads.Send(string.Equals(person.Ssn, "x", StringComparison.Ordinal)); // no flow
        Ads.Send(ReferenceEquals(person.Ssn, person.Name)); // no flow
    }

    public static void NullCheck(Person person)
    {
        Ads.Send(person.Ssn is null); // no flow
        Ads.Send(person.Ssn != null); // no flow
        Ads.Send(string.IsNullOrEmpty(person.Ssn)); // no flow
        Ads.Send(string.IsNullOrWhiteSpace(person.Diagnosis)); // no flow
    }

    public static void CountAndLength(Person person, List<Person> people)
    {
        Ads.Send(person.Ssn.Length); // no flow
        Ads.Send(people.Count); // no flow
        Ads.Send(new[] { person.Ssn }.Length); // no flow
        Ads.Send(person.Diagnosis.Count()); // no flow
    }

    public static void TypeQuestions(Person person)
    {
        Ads.Send(person.Ssn.GetType()); // no flow
        Ads.Send(typeof(Person)); // no flow
        Ads.Send(nameof(person.Ssn)); // no flow
    }

    public static void DerivedBool(Person person)
    {
        Ads.Send(person.Ssn.StartsWith("123")); // no flow
        Ads.Send(person.Diagnosis.Contains("flu")); // no flow
        Ads.Send(int.TryParse(person.Ssn, out _)); // no flow
    }

    public static void DerivedBool_SelectsWord(Person person)
    {
        Ads.Send(person.Ssn.StartsWith("9") ? "temporary" : "permanent"); // no flow
        Ads.Send(person.Diagnosis == "" ? "healthy" : "unknown"); // no flow
    }

    public static void DerivedBool_GuardsConstant(Person person)
    {
        var text = "no";
        if (person.Ssn.Length == 11)
            text = "yes";
        Ads.Send(text); // no flow
    }

    public static void DerivedBool_Stored(Person person)
    {
        var known = person.Ssn != "";
        Ads.Send(new { Known = known }); // no flow
        Ads.Send($"Known: {known}"); // no flow
    }

    public static void DerivedBool_FromOwnMethod(Person person)
    {
        Ads.Send(HasId(person)); // no flow
    }

    private static bool HasId(Person person) => person.Ssn.Length > 0;

    public static void Length_InText(Person person)
    {
        Ads.Send($"The number has {person.Ssn.Length} characters"); // no flow
    }

    public static void Loop_BoundOnly(Person person)
    {
        var stars = "";
        for (var i = 0; i < person.Ssn.Length; i++)
            stars += "*";
        Ads.Send(stars); // no flow
    }

    public static void PatternTest(Person person)
    {
        Ads.Send(person.Ssn is { Length: 11 }); // no flow
        Ads.Send(person is { CopayCents: > 100 }); // no flow
    }

    public static void Harmless_MemberNextToProtected(Person person)
    {
        Ads.Send(person.Visits); // no flow
        Ads.Send(person.Home.City); // no flow
        Ads.Send(person.Next?.Name); // no flow
    }

    public static void ConstantInsteadOfValue(Person person)
    {
        Ads.Send(person.Ssn.Length > 0 ? "***-**-****" : "none"); // no flow
    }
}
