using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Repository.Tests;

public sealed partial class DescriptorTests
{
    [Fact]
    public void Rules_AreThere() => Assert.NotEmpty(ShippedRules.Offered);

    [Fact]
    public void Analyzers_AreSealedAndAnnounced() =>
        Assert.All(ShippedRules.Analyzers, analyzer =>
        {
            Assert.True(analyzer.GetType().IsSealed, analyzer.GetType().Name);
            Assert.NotEmpty(analyzer.GetType().GetCustomAttributes(typeof(DiagnosticAnalyzerAttribute), inherit: false));
        });

    [Fact]
    public void Field_IsNamedByIdAndSentence() =>
        Assert.All(ShippedRules.Fields, field =>
        {
            Assert.Matches(FieldName(), field.Name);
            Assert.StartsWith(ShippedRules.DescriptorIn(field).Id + "_", field.Name, StringComparison.Ordinal);
        });

    [Fact]
    public void Fields_StandInTheOrderOfTheirIds() =>
        Assert.All(ShippedRules.Fields.GroupBy(field => field.DeclaringType), fields =>
            Assert.Equal(fields.Select(field => field.Name).Order(StringComparer.Ordinal), fields.Select(field => field.Name)));

    [Fact]
    public void Id_BelongsToOneDescriptor()
    {
        var ids = ShippedRules.Fields.Select(field => ShippedRules.DescriptorIn(field).Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void EveryDeclaredRule_IsOffered_AndEveryOfferedRuleIsDeclared() =>
        Assert.Equal(
            ShippedRules.Fields.Select(field => ShippedRules.DescriptorIn(field).Id).Order(StringComparer.Ordinal),
            ShippedRules.ById.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Category_FollowsFromTheFirstDigit() =>
        Assert.All(ShippedRules.ById.Values, descriptor => Assert.Equal(
            descriptor.Id[3] switch
            {
                '1' => "AdsGuard.DataProtection",
                '2' => "AdsGuard.HumanOversight",
                '3' => "AdsGuard.Transparency",
                '4' => "AdsGuard.Governance",
                '9' => "AdsGuard.Policy",
                _ => "none",
            },
            descriptor.Category));

    [GeneratedRegex(@"^ADS\d{4}_[A-Z][A-Za-z0-9]+$")]
    private static partial Regex FieldName();
}
