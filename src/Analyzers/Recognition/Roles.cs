using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Recognition;

/// <summary>Tells from names whom a type, and what stands in it, is about.</summary>
internal static class Roles
{
    private static readonly Dictionary<string, Role> Known = Table();

    /// <summary>A type that ends with one of these works on data, or describes it, and holds none of a person's.</summary>
    private static readonly HashSet<string> Machinery = Set(
        "attribute exception error validator validation converter serializer formatter parser generator factory service controller handler repository client helper util utility",
        "extension manager constant column permission configuration config setting policy rule schema metadata descriptor mapping mapper resource label capability requirement feature",
        "scope context filter comparer provider format regex pattern middleware module kind type");

    /// <summary>What only a person's record has. A first name and the like tell what the type is, whatever it is called.</summary>
    private static readonly HashSet<string> OfPersons = Set(
        "firstname lastname givenname familyname surname middlename maidenname birthdate dateofbirth dob birthday ssn socialsecuritynumber maritalstatus");

    private static readonly HashSet<string> OfPatients = Set("mrn medicalrecordnumber");

    /// <summary>
    /// A person's, unless something says whose: <c>OrgContact</c> is where one reaches an office, <c>ChannelSenderProfile</c> what an office says of itself.
    /// </summary>
    private static readonly HashSet<string> Weak = Set("contact profile");

    /// <summary>The role that the words of a name tell: the last one that tells anything decides, so that a company's employee is a person and an employee's company none.</summary>
    public static Role Of(ImmutableArray<string> words, int end)
    {
        var weak = Role.Unknown;
        for (var i = end - 1; i >= 0; i--)
        {
            if (Known.TryGetValue(words[i], out var role)) return role;
            if (Weak.Contains(words[i])) weak = Role.Person;
        }

        return weak;
    }

    /// <summary>The role of a type: by its name, by those of the types around it, by what else it declares.</summary>
    public static Role Of(INamedTypeSymbol type)
    {
        var ownWords = Words.Of(type.Name);
        if (!ownWords.IsEmpty && Machinery.Contains(ownWords[ownWords.Length - 1]))
            return ServedClients.Are(type, ownWords, ByMembers(type)) ? Role.Person : Role.Other;
        // From the inside out, as one text: Organization.ContactComponent is read as OrganizationContactComponent.
        var words = ownWords;
        for (var around = type.ContainingType; around is not null; around = around.ContainingType) words = Words.Of(around.Name).AddRange(words);
        var named = Of(words, words.Length);

        if (named is Role.Other or Role.Patient) return named;
        var declared = ByMembers(type);
        return declared > named ? declared : named;
    }

    private static Role ByMembers(INamedTypeSymbol type)
    {
        var role = Role.Unknown;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol { IsConst: false }) || member.IsStatic) continue;
                var name = Words.Joined(member.Name);
                if (OfPatients.Contains(name)) return Role.Patient;
                if (OfPersons.Contains(name)) role = Role.Person;
            }
        }

        return role;
    }

    private static Dictionary<string, Role> Table()
    {
        var table = new Dictionary<string, Role>(StringComparer.Ordinal);
        Add(Role.Patient, "patient");
        Add(
            Role.Person,
            "person people individual applicant coapplicant employee customer user member student pupil citizen resident claimant beneficiary recipient dependent spouse parent guardian",
            "household candidate licensee driver worker staff teacher veteran participant payee cardholder passenger guest donor subscriber voter attendee practitioner relative",
            "witness victim defendant inmate parolee caregiver enrollee traveler shopper borrower signer signatory payer registrant author physician nurse doctor insured",
            "policyholder taxpayer retiree immigrant juvenile minor child sibling tenantuser representative director owner shareholder executive");
        Add(
            Role.Other,
            "company organization organisation business corporation firm merchant vendor supplier seller store shop branch office facility hospital clinic school bank agency department",
            "institution server network host machine node endpoint router interface ip dns smtp email mail mac web url uri http socket wallet memory base blockchain warehouse venue place",
            "event region site airport station pool api carrier sip trunk support helpdesk remote local bind listen bot app application system domain page location geography map country city hq",
            "headquarter building room employer franchise restaurant hotel brand platform register terminal printer lab laboratory pharmacy manufacturer distributor payor insurer underwriter org ssl",
            "certificate whois it product knowledge catalog meeting conference channel messaging binding hosted porting enabled");
        return table;

        void Add(Role role, params string[] lines)
        {
            foreach (var word in Set(lines)) table[word] = role;
        }
    }

    private static HashSet<string> Set(params string[] lines)
    {
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            // Through the same mill as the names they are compared with.
            foreach (var word in line.Split(' ')) set.Add(Words.Joined(word));
        }

        return set;
    }
}
