using AdsGuard.Analyzers.Recognition;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Recognition;

public sealed class WordsTests
{
    [Theory]
    [InlineData("HomePhone", "home phone")]
    [InlineData("_homePhone2", "home phone 2")]
    [InlineData("HOME_PHONE", "home phone")]
    [InlineData("home_phone_numbers", "home phone number")]
    [InlineData("SSN", "ssn")]
    [InlineData("ApplicantSSN", "applicant ssn")]
    [InlineData("SSNs", "ssn")]
    [InlineData("SSNLast4", "ssn last 4")]
    [InlineData("ICD10Code", "icd 10 code")]
    [InlineData("AddressLine1", "address line 1")]
    [InlineData("Addresses", "address")]
    [InlineData("Status", "status")]
    [InlineData("Allergies", "allergy")]
    [InlineData("Straße_Nr", "straße nr")]
    [InlineData("_", "")]
    [InlineData("", "")]
    public void Names_AreSplitIntoWords(string name, string words) => Assert.Equal(words, string.Join(" ", Words.Of(name)));

    [Theory]
    [InlineData("diagnoses")]
    [InlineData("Social Security Numbers")]
    [InlineData("icd 10 code")]
    public void Phrases_ComeOutLikeTheNamesTheyStandFor(string phrase) => Assert.Equal(string.Concat(Words.Of(phrase.Replace(" ", "_"))), Words.Joined(phrase));
}
