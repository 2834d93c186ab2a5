using System;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Models;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>The words of the format are the words of the attributes.</summary>
public sealed class ModelVocabularyTests
{
    [Fact]
    public void Kinds_AreTheAttributesOwn()
    {
        AssertNames<PiiKind>(ModelVocabulary.PiiKinds);
        AssertNames<PhiKind>(ModelVocabulary.PhiKinds);
        AssertNames<LegalProtection>(ModelVocabulary.LegalProtections);
        AssertNames<ProtectedCharacteristicKind>(ModelVocabulary.ProtectedCharacteristicKinds);
        AssertNames<ServiceKind>(ModelVocabulary.ServiceKinds);
    }

    [Fact]
    public void Hostings_AreTheAttributesOwn() => AssertWords<AdsHosting>(ModelVocabulary.Hostings);

    [Fact]
    public void SanitizerMethods_AreTheAttributesOwn() => AssertWords<DeidentificationMethod>(ModelVocabulary.SanitizerMethods);

    [Fact]
    public void PurposeKeys_AreTheAttributesOwn() =>
        Assert.Equal(
            typeof(AuthorizedPurposeAttribute).GetProperties().Where(static property => property.CanWrite).Select(static property => property.Name).Order(),
            ModelVocabulary.PurposeKeys.Select(static key => key == "legal" ? nameof(AuthorizedPurposeAttribute.LegallyProtected) : FromWords(key)).Order());

    [Fact]
    public void Categories_AreTheAttributesOwn()
    {
        Assert.Equal((int)DataCategories.PersonallyIdentifiable, (int)ModelCategories.Pii);
        Assert.Equal((int)DataCategories.ProtectedHealth, (int)ModelCategories.Phi);
        Assert.Equal((int)DataCategories.LegallyProtected, (int)ModelCategories.Legal);
        Assert.Equal((int)DataCategories.All, (int)ModelCategories.All);
    }

    private static void AssertNames<T>(ImmutableArray<string> words) where T : struct, Enum => Assert.Equal(Enum.GetNames<T>().Order(), words.Order());

    // AgencyHosted is written agency: after "hosting=" the rest of the name says nothing.
    private static void AssertWords<T>(ImmutableArray<string> words) where T : struct, Enum =>
        Assert.Equal(Enum.GetNames<T>().Select(static name => name.Replace("AgencyHosted", "Agency")).Order(), words.Select(FromWords).Order());

    private static string FromWords(string words) => string.Concat(words.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
