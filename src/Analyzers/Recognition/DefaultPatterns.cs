using System.Collections.Generic;
using System.Collections.Immutable;
using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Recognition;

/// <summary>
/// The names that protected data goes by, kind by kind: the closed list of Gov. Code 12898(e), protected health information, and what law protects otherwise. What is on
/// no list is not here: a name, an e-mail address and a date of birth are none of the kinds, unless they identify a patient. Measured by benchmarks/NamePatterns.
/// </summary>
internal static class DefaultPatterns
{
    private const ValueShapes Number = ValueShapes.Text | ValueShapes.Number | ValueShapes.NamedAlike;
    private const ValueShapes Described = ValueShapes.Text | ValueShapes.Enumeration | ValueShapes.Composite;

    public static readonly ImmutableArray<DataPattern> All = ImmutableArray.CreateRange(Pii()).AddRange(Phi()).AddRange(LegallyProtected()).AddRange(NotProtected());

    private static IEnumerable<DataPattern> Pii()
    {
        foreach (var p in Of("SocialSecurityNumber", Role.Other, Number, "ssn", "ss number", "social security number", "social security", "social security no", "soc sec no", "social insurance number"))
            yield return p;
        foreach (var p in Of("DriversLicenseNumber", Role.Other, Number, "driver license", "drivers license", "driver licence", "driving license", "driving licence", "dl number", "dln"))
            yield return p;
        foreach (var p in Of("StateIdentificationCardNumber", Role.Other, Number, "state id number", "state id card", "state identification", "state identification card", "identification card number", "identity card number", "id card number"))
            yield return p;
        foreach (var p in Of("PassportNumber", Role.Other, Number, "passport number", "passport no")) yield return p;
        foreach (var p in Of("PassportNumber", Role.Person, ValueShapes.Text | ValueShapes.Single, "passport")) yield return p;
        foreach (var p in Of("LicensePlateNumber", Role.Other, Number, "license plate", "licence plate", "number plate", "plate number", "registration plate", "vehicle plate")) yield return p;
        foreach (var p in Of("VehicleRegistration", Role.Other, Number, "vehicle registration", "vehicle registration number", "vehicle identification number", "vehicle identification")) yield return p;
        foreach (var p in Of("VehicleRegistration", Role.Unknown, ValueShapes.Text, "vin", "vin number")) yield return p;
        foreach (var p in Of("TelephoneNumber", Role.Unknown, Number, "phone", "phone number", "phone no", "telephone", "telephone number", "mobile number", "mobile phone", "cell number", "cell phone", "home phone", "work phone", "tel"))
            yield return p;
        foreach (var p in Of("TelephoneNumber", Role.Person, ValueShapes.Text, "mobile", "cell")) yield return p;
        foreach (var p in Of("TelephoneNumber", Role.Person, ValueShapes.Text | ValueShapes.Composite, "telecom")) yield return p;
        const ValueShapes address = ValueShapes.Text | ValueShapes.NamedAlike;
        foreach (var p in Of("ResidentialAddress", Role.Unknown, address, "residential address", "home address", "residence address", "address of residence", "domicile address")) yield return p;
        foreach (var p in Of("ResidentialAddress", Role.Person, address, "address", "street", "address line", "street name", "street number", "house number", "residence", "zip", "zip code", "postal code", "post code"))
            yield return p;
        const ValueShapes place = ValueShapes.Text | ValueShapes.Number;
        foreach (var p in Of("PreciseGeolocation", Role.Person, place, "latitude", "longitude", "lat", "lng", "lon")) yield return p;
        foreach (var p in Of("PreciseGeolocation", Role.Person, place | ValueShapes.Composite, "geolocation", "geo location", "gps location", "gps position", "gps coordinate", "geo coordinate", "current location", "precise location", "last known location"))
            yield return p;

        static IEnumerable<DataPattern> Of(string kind, Role least, ValueShapes shapes, params string[] phrases) => Patterns(ProtectionMask.PersonallyIdentifiable, kind, least, shapes, phrases);
    }

    private static IEnumerable<DataPattern> Phi()
    {
        foreach (var p in Of("Identifier", Role.Other, Number, "mrn", "medical record number", "medical record no", "health plan number", "health insurance number", "health card number", "medicare number", "medicare id", "medicaid number", "medicaid id", "medi cal id", "medi cal number", "medicare beneficiary identifier", "hicn"))
            yield return p;
        const ValueShapes known = ValueShapes.Text | ValueShapes.Date | ValueShapes.Number | ValueShapes.Composite;
        foreach (var p in Of("Identifier", Role.Patient, known, "date of birth", "birth date", "dob", "birthday", "first name", "last name", "given name", "family name", "middle name", "full name", "surname", "name", "email", "email address", "photo", "insurance number", "insurance id", "policy number"))
            yield return p;
        foreach (var p in Of("Health", Role.Unknown, Described, "diagnosis", "diagnoses", "primary diagnosis", "diagnosis code", "icd code", "icd 10 code", "symptom", "medical condition", "health condition", "medical history", "health history", "blood type", "blood group", "blood pressure", "hiv status", "mental health status", "allergy", "chief complaint", "lab result", "genetic test result"))
            yield return p;
        foreach (var p in Of("Health", Role.Unknown, ValueShapes.Flag | ValueShapes.Text, "pregnant", "hiv positive")) yield return p;
        foreach (var p in Of("Care", Role.Unknown, Described, "medication", "prescription", "treatment plan", "therapy note", "psychotherapy note", "clinical note", "immunization", "vaccination", "attending physician", "primary care physician", "care plan"))
            yield return p;
        foreach (var p in Of("Care", Role.Patient, Described | ValueShapes.Date, "treatment", "procedure", "admission date", "discharge date", "general practitioner")) yield return p;
        foreach (var p in Of("Payment", Role.Unknown, Number, "health insurance claim", "medical bill", "medical claim number", "health claim number")) yield return p;

        static IEnumerable<DataPattern> Of(string kind, Role least, ValueShapes shapes, params string[] phrases) => Patterns(ProtectionMask.ProtectedHealth, kind, least, shapes, phrases);
    }

    private static IEnumerable<DataPattern> LegallyProtected()
    {
        const ValueShapes text = ValueShapes.Text | ValueShapes.NamedAlike;
        foreach (var p in Of("Privilege", text, "attorney note", "attorney advice", "counsel note", "counsel advice", "legal advice", "privileged communication", "privileged note", "attorney work product", "attorney client communication"))
            yield return p;
        foreach (var p in Of("Confidentiality", text, "confidential note", "confidential information", "confidential comment")) yield return p;
        foreach (var p in Of("DisclosureProhibited", text, "criminal history", "criminal record", "juvenile record", "adoption record", "sealed record", "tax return information")) yield return p;

        static IEnumerable<DataPattern> Of(string kind, ValueShapes shapes, params string[] phrases) => Patterns(ProtectionMask.LegallyProtected, kind, Role.Unknown, shapes, phrases);
    }

    private static IEnumerable<DataPattern> NotProtected()
    {
        foreach (var phrase in new[] { "email address", "mail address", "im address", "ip address", "mac address", "web address", "wallet address", "proxy address", "from address", "to address", "reply to address" })
            yield return DataPattern.NotProtected(phrase);
        // What is called "... name" is rarely a person's.
        foreach (var phrase in new[] { "type name", "user name", "display name", "file name", "table name", "resource name", "system name", "host name", "service name" })
            yield return DataPattern.NotProtected(phrase);
    }

    private static IEnumerable<DataPattern> Patterns(ProtectionMask category, string kind, Role least, ValueShapes shapes, string[] phrases)
    {
        foreach (var phrase in phrases) yield return new DataPattern(phrase, category, kind, least, shapes);
    }
}
