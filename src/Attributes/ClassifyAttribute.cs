using System;

namespace AdsGuard;

/// <summary>
/// Says of a member of a type that you cannot edit what <see cref="PiiAttribute"/>, <see cref="PhiAttribute"/>,
/// <see cref="LegallyProtectedAttribute"/> or <see cref="ProtectedCharacteristicAttribute"/> would say if it stood there
/// (Gov. Code 12898(c), (e), (f) and 12898.1(g)(2)).
/// </summary>
/// <remarks>Each use states one kind. Exactly one of the kinds can be read back; the others are <see langword="null"/>.</remarks>
/// <example>
/// <code>
/// [assembly: Classify(typeof(Vendor.Person), "HomeAddress", PiiKind.ResidentialAddress, AlsoMembers = new[] { "MailAddress" })]
/// [assembly: Classify(typeof(Vendor.Person), "Memo", LegalProtection.Confidentiality, "Welf. &amp; Inst. Code 10850")]
///
/// namespace Vendor
/// {
///     public class Person
///     {
///         public string HomeAddress = "";
///         public string MailAddress = "";
///         public string Memo = "";
///     }
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ClassifyAttribute : Attribute
{
    /// <summary>Classifies a member as personally identifiable information (Gov. Code 12898(e)).</summary>
    /// <param name="type">The type that declares the member; an open generic type stands for all its constructions.</param>
    /// <param name="member">The name of the field or property, or of the method whose return value is meant.</param>
    /// <param name="kind">Which item of the closed list it is.</param>
    public ClassifyAttribute(Type type, string member, PiiKind kind)
        : this(type, member) => Pii = kind;

    /// <summary>Classifies a member as protected health information (Gov. Code 12898(f)).</summary>
    /// <param name="type">The type that declares the member; an open generic type stands for all its constructions.</param>
    /// <param name="member">The name of the field or property, or of the method whose return value is meant.</param>
    /// <param name="kind">Whether it identifies the person, or concerns health, care, or payment for care.</param>
    public ClassifyAttribute(Type type, string member, PhiKind kind)
        : this(type, member) => Phi = kind;

    /// <summary>Classifies a member as legally protected information (Gov. Code 12898(c)).</summary>
    /// <param name="type">The type that declares the member; an open generic type stands for all its constructions.</param>
    /// <param name="member">The name of the field or property, or of the method whose return value is meant.</param>
    /// <param name="ground">Which of the three grounds protects it.</param>
    /// <param name="authority">The provision that protects it.</param>
    public ClassifyAttribute(Type type, string member, LegalProtection ground, string authority)
        : this(type, member)
    {
        LegallyProtected = ground;
        Authority = authority;
    }

    /// <summary>Classifies a member as a protected characteristic (Gov. Code 12898.1(g)(2)).</summary>
    /// <param name="type">The type that declares the member; an open generic type stands for all its constructions.</param>
    /// <param name="member">The name of the field or property, or of the method whose return value is meant.</param>
    /// <param name="kind">Which of the characteristics it is.</param>
    public ClassifyAttribute(Type type, string member, ProtectedCharacteristicKind kind)
        : this(type, member) => ProtectedCharacteristic = kind;

    private ClassifyAttribute(Type type, string member)
    {
        Type = type;
        Member = member;
    }

    /// <summary>Gets the type that declares the member.</summary>
    public Type Type { get; }

    /// <summary>Gets the name of the member.</summary>
    public string Member { get; }

    /// <summary>Gets or sets the names of further members of the type to which the same classification applies.</summary>
    public string[] AlsoMembers { get; set; } = [];

    /// <summary>Gets the kind of personally identifiable information, where that is what the member is.</summary>
    public PiiKind? Pii { get; }

    /// <summary>Gets the kind of protected health information, where that is what the member is.</summary>
    public PhiKind? Phi { get; }

    /// <summary>Gets the ground of legal protection, where legally protected information is what the member is.</summary>
    public LegalProtection? LegallyProtected { get; }

    /// <summary>Gets the provision that protects the member, where <see cref="LegallyProtected"/> is stated.</summary>
    public string? Authority { get; }

    /// <summary>Gets the protected characteristic, where that is what the member is.</summary>
    public ProtectedCharacteristicKind? ProtectedCharacteristic { get; }
}
