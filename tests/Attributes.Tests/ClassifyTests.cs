using System;
using Xunit;

namespace AdsGuard.Tests;

/// <summary>Each constructor of <see cref="ClassifyAttribute"/> states one kind and leaves the others unstated.</summary>
public sealed class ClassifyTests
{
    [Fact]
    public void PersonallyIdentifiable_StatesItsKindOnly() =>
        AssertStates(new(typeof(Uri), "Host", PiiKind.PassportNumber), pii: PiiKind.PassportNumber);

    [Fact]
    public void ProtectedHealth_StatesItsKindOnly() => AssertStates(new(typeof(Uri), "Host", PhiKind.Care), phi: PhiKind.Care);

    [Fact]
    public void LegallyProtected_StatesItsGroundAndAuthorityOnly() =>
        AssertStates(new(typeof(Uri), "Host", LegalProtection.Privilege, "Evid. Code 954"), ground: LegalProtection.Privilege, authority: "Evid. Code 954");

    [Fact]
    public void ProtectedCharacteristic_StatesItsKindOnly() =>
        AssertStates(new(typeof(Uri), "Host", ProtectedCharacteristicKind.Age), characteristic: ProtectedCharacteristicKind.Age);

    private static void AssertStates(
        ClassifyAttribute attribute,
        PiiKind? pii = null,
        PhiKind? phi = null,
        LegalProtection? ground = null,
        string? authority = null,
        ProtectedCharacteristicKind? characteristic = null)
    {
        Assert.Equal((typeof(Uri), "Host"), (attribute.Type, attribute.Member));
        Assert.Empty(attribute.AlsoMembers);
        Assert.Equal(
            (pii, phi, ground, authority, characteristic),
            (attribute.Pii, attribute.Phi, attribute.LegallyProtected, attribute.Authority, attribute.ProtectedCharacteristic));
    }
}
