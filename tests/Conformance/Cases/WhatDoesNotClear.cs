// What does not clear: a part, a hash, an encoding, an encryption, a change of case; a classified bool or enum that selects a word.
using System.Security.Cryptography;

namespace Conformance;

public static class WhatDoesNotClear
{
    public static void Part(Person person)
    {
        Ads.Send(person.Ssn.Substring(7)); // flow: Ssn
        Ads.Send(person.Ssn[^4..]); // flow: Ssn
        Ads.Send(person.Ssn.Split('-')[2]); // flow: Ssn
        Ads.Send(person.Ssn.Last()); // flow: Ssn
    }

    public static void LastFourInMask(Person person)
    {
        Ads.Send("***-**-" + person.Ssn.Substring(7)); // flow: Ssn
        Ads.Send("***-**-" + person.Name.Substring(0)); // no flow
    }

    public static void ChangeOfForm(Person person)
    {
        Ads.Send(person.Ssn.Trim().ToUpperInvariant()); // flow: Ssn
        Ads.Send(person.Ssn.Replace("-", "")); // flow: Ssn
        Ads.Send(person.Ssn.PadLeft(20)); // flow: Ssn
        Ads.Send(new string(person.Ssn.Reverse().ToArray())); // flow: Ssn
        Ads.Send(person.Ssn.ToCharArray()); // flow: Ssn
    }

    public static void Replace_InTemplate(Person person)
    {
        Ads.Send("Dear {id}".Replace("{id}", person.Ssn)); // flow: Ssn
        Ads.Send("Dear {name}".Replace("{name}", person.Name)); // no flow
    }

    public static void Hash(Person person)
    {
        Ads.Send(SHA256.HashData(Encoding.UTF8.GetBytes(person.Ssn))); // flow: Ssn
        Ads.Send(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(person.Ssn)))); // flow: Ssn
        Ads.Send(SHA256.HashData(Encoding.UTF8.GetBytes(person.Name))); // no flow
    }

    public static void HashCode(Person person)
    {
        Ads.Send(person.Ssn.GetHashCode()); // flow: Ssn
        Ads.Send(person.Name.GetHashCode()); // no flow
    }

    public static void Base64(Person person)
    {
        Ads.Send(Convert.ToBase64String(Encoding.UTF8.GetBytes(person.Ssn))); // flow: Ssn
        Ads.Send(Convert.ToBase64String(Encoding.UTF8.GetBytes(person.Name))); // no flow
    }

    public static void Encryption(Person person, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        Ads.Send(aes.EncryptCbc(Encoding.UTF8.GetBytes(person.Ssn), new byte[16])); // flow: Ssn
    }

    public static void ClassifiedBool_Itself(Person person)
    {
        Ads.Send(person.IsPregnant); // flow: IsPregnant
        Ads.Send(person.IsPregnant.ToString()); // flow: IsPregnant
        Ads.Send(new { person.IsPregnant }); // flow: IsPregnant
    }

    public static void ClassifiedBool_SelectsByConditional(Person person)
    {
        Ads.Send(person.IsPregnant ? "pregnant" : ""); // flow: IsPregnant
    }

    public static void ClassifiedBool_SelectsByIf(Person person)
    {
        var word = "";
        if (person.IsPregnant)
            word = "pregnant";
        Ads.Send(word); // flow: IsPregnant
    }

    public static void ClassifiedBool_SelectsBySwitch(Person person)
    {
        var word = person.IsPregnant switch { true => "pregnant", false => "not pregnant" };
        Ads.Send(word); // flow: IsPregnant
    }

    public static void ClassifiedBool_SelectsInStatementSwitch(Person person)
    {
        string word;
        switch (person.IsPregnant)
        {
            case true:
                word = "pregnant";
                break;
            default:
                word = "not pregnant";
                break;
        }

        Ads.Send(word); // flow: IsPregnant
    }

    public static void ClassifiedBool_InLocal(Person person)
    {
        var pregnant = person.IsPregnant;
        var word = pregnant ? "yes" : "no";
        Ads.Send(word); // flow: IsPregnant
        var frequent = person.Visits > 3;
        Ads.Send(frequent ? "yes" : "no"); // no flow
    }

    public static void ClassifiedBool_SelectsInHelper(Person person)
    {
        Ads.Send(Word(person.IsPregnant)); // flow: IsPregnant
        Ads.Send(Word(person.Visits > 3)); // no flow
    }

    private static string Word(bool value) => value ? "yes" : "no";

    public static void ClassifiedBool_AppendsToBuilder(Person person)
    {
        var builder = new StringBuilder("Applicant");
        builder.Append(person.IsPregnant ? " is pregnant" : "");
        Ads.Send(builder.ToString()); // flow: IsPregnant
    }

    public static void ClassifiedBool_ConstantAfterwards(Person person)
    {
        var word = "";
        if (person.IsPregnant)
            word = "pregnant";
        word = "unknown";
        Ads.Send(word); // no flow
    }

    public static void ClassifiedEnum_Itself(Person person)
    {
        Ads.Send(person.Care); // flow: Care
        Ads.Send(person.Care.ToString()); // flow: Care
    }

    public static void ClassifiedEnum_SelectsWord(Person person)
    {
        var word = "";
        switch (person.Care)
        {
            case CareLevel.Inpatient:
                word = "hospital";
                break;
        }

        Ads.Send(word); // flow: Care
    }
}
