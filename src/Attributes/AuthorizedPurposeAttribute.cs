using System;

namespace AdsGuard;

/// <summary>
/// Says that protected data may flow into automated decision systems from here, and on what grounds: the exception in Gov. Code 12898.1(h), "except
/// where necessary for services administration or delivery, as authorized by law and subject to appropriate safeguards".
/// </summary>
/// <remarks>
/// <para>
/// It permits only what it names. The purpose that counts is the innermost: on the member where the flow is reported, then on its type, then on the
/// assembly. A purpose that leaves out the authority, the service, the necessity or the safeguards is incomplete and does not count.
/// </para>
/// <para>It is not inherited: each override states its own purpose.</para>
/// </remarks>
/// <param name="purpose">The name of the purpose; where a policy keeps a register of approved purposes, the name it has there.</param>
/// <example>
/// <code>
/// public sealed class BenefitRouting([AdsClient("county-routing")] System.Func&lt;string, string&gt; model)
/// {
///     [AuthorizedPurpose(
///         "Route benefit applications to the county of residence",
///         Pii = new[] { PiiKind.ResidentialAddress },
///         Systems = new[] { "county-routing" },
///         Service = ServiceKind.SocialServices,
///         Authority = "The section of the code that establishes the program",
///         Necessity = "The county follows from the address alone.",
///         Safeguards = "Only the address is sent; nothing is stored by the provider.",
///         AccessControls = "Service identity of the routing program, reviewed quarterly",
///         SecurityStandards = "SAM 5300, FedRAMP Moderate",
///         Expires = "2027-06-30")]
///     public string FindCounty([Pii(PiiKind.ResidentialAddress)] string address) => model(address);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method
    | AttributeTargets.Property
    | AttributeTargets.Constructor
    | AttributeTargets.Class
    | AttributeTargets.Struct
    | AttributeTargets.Interface
    | AttributeTargets.Assembly,
    AllowMultiple = true,
    Inherited = false)]
public sealed class AuthorizedPurposeAttribute(string purpose) : Attribute
{
    /// <summary>Gets the name of the purpose.</summary>
    public string Purpose { get; } = purpose;

    /// <summary>Gets or sets the categories that may flow with all their kinds. To permit single kinds, name them in the properties below instead.</summary>
    public DataCategories Categories { get; set; }

    /// <summary>Gets or sets the kinds of personally identifiable information (Gov. Code 12898(e)) that may flow.</summary>
    public PiiKind[] Pii { get; set; } = [];

    /// <summary>Gets or sets the kinds of protected health information (Gov. Code 12898(f)) that may flow.</summary>
    public PhiKind[] Phi { get; set; } = [];

    /// <summary>Gets or sets the grounds of legal protection (Gov. Code 12898(c)) whose information may flow.</summary>
    public LegalProtection[] LegallyProtected { get; set; } = [];

    /// <summary>
    /// Gets or sets the systems that the data may enter: ids of <see cref="AdsSystemAttribute"/>, or for a client without registration the name that
    /// its model entry gives the system.
    /// </summary>
    public string[] Systems { get; set; } = [];

    /// <summary>Gets or sets the service that is administered or delivered: "services administration or delivery" in Gov. Code 12898.1(h).</summary>
    public ServiceKind Service { get; set; }

    /// <summary>Gets or sets the provision of law that authorizes it: "as authorized by law" in Gov. Code 12898.1(h).</summary>
    public string? Authority { get; set; }

    /// <summary>Gets or sets why the service cannot be given without this data: "where necessary" in Gov. Code 12898.1(h).</summary>
    public string? Necessity { get; set; }

    /// <summary>Gets or sets the safeguards that apply: "subject to appropriate safeguards" in Gov. Code 12898.1(h).</summary>
    public string? Safeguards { get; set; }

    /// <summary>
    /// Gets or sets the access controls by name: with <see cref="SecurityStandards"/>, what the last sentence of Gov. Code 12898.1(h) mentions for
    /// third-party systems. For such a system at least one of the two has to be named.
    /// </summary>
    public string? AccessControls { get; set; }

    /// <summary>Gets or sets the security standards by name; see <see cref="AccessControls"/>.</summary>
    public string? SecurityStandards { get; set; }

    /// <summary>Gets or sets the last day for which the purpose is authorized, as <c>yyyy-MM-dd</c>. Without one it holds until it is removed.</summary>
    public string? Expires { get; set; }
}
