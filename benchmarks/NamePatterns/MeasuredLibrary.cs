using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Recognition;
using Microsoft.CodeAnalysis;

namespace AdsGuard.NamePatterns;

/// <summary>One assembly whose public members are asked what they look like.</summary>
internal sealed record MeasuredLibrary(string Assembly, bool HasPeople)
{
    /// <summary>Those with people in them, and some without, where every match is one too many.</summary>
    public static readonly IReadOnlyList<MeasuredLibrary> All =
    [
        new("Bogus", true),
        new("Hl7.Fhir.Base", true),
        new("Hl7.Fhir.R4", true),
        new("Microsoft.Extensions.Identity.Stores", true),
        new("Microsoft.Graph", true),
        new("Octokit", true),
        new("SendGrid", true),
        new("Stripe.net", true),
        new("Telegram.Bot", true),
        // Chosen without a look at the patterns.
        new("Google.Apis.Oauth2.v2", true),
        new("Hl7.Fhir.Conformance", true),
        new("Ical.Net", true),
        new("IdentityModel", true),
        new("MailKit", true),
        new("Microsoft.Identity.Client", true),
        new("MimeKit", true),
        new("OpenIddict.Abstractions", true),
        new("PhoneNumbers", true),
        new("System.DirectoryServices.AccountManagement", true),
        new("Twilio", true),
        new("Microsoft.CodeAnalysis", false),
        new("System.Net.Http", false),
        new("System.Private.CoreLib", false),
        new("System.Private.Xml", false),
    ];

    /// <summary>What looks like protected data among the public properties and fields.</summary>
    public IEnumerable<Match> Matches(Compilation compilation, LookAlikes lookAlikes, ref int members)
    {
        var found = new List<Match>();
        var assembly = compilation.SourceModule.ReferencedAssemblySymbols.Single(a => a.Name == Assembly);
        foreach (var type in TypesOf(assembly.GlobalNamespace))
        {
            foreach (var member in type.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol) || member.DeclaredAccessibility != Accessibility.Public) continue;
                members++;
                if (lookAlikes.Of(member) is { } likeness) found.Add(new Match(Assembly, type.ToDisplayString(), member.Name, likeness.Kind));
            }
        }

        return found.OrderBy(static m => m.Key, System.StringComparer.Ordinal);
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol root)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamedTypeSymbol { DeclaredAccessibility: not Accessibility.Public }) continue;
                if (member is INamespaceOrTypeSymbol container) pending.Push(container);
                if (member is INamedTypeSymbol type) yield return type;
            }
        }
    }
}

/// <summary>A member that looks like protected data of a kind.</summary>
internal sealed record Match(string Assembly, string Type, string Member, string Kind)
{
    public string Key => string.Join('\t', Assembly, Type, Member, Kind);
}
