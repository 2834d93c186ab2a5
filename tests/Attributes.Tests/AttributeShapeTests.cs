using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AdsGuard.Shared;
using Xunit;

namespace AdsGuard.Tests;

/// <summary>What holds for every type of the vocabulary.</summary>
public sealed partial class AttributeShapeTests
{
    private static readonly XmlDocumentation Documentation = XmlDocumentation.Of(Vocabulary.Assembly);

    public static TheoryData<Type> Attributes => Vocabulary.Attributes();

    public static TheoryData<Type> Enumerations => Vocabulary.Enumerations();

    [Fact]
    public void Assembly_HoldsAttributesAndEnumerationsOnly() =>
        Assert.DoesNotContain(Vocabulary.All, static type => !type.IsEnum && type.BaseType != typeof(Attribute));

    [Fact]
    public void Assembly_IsNetStandard20AndReferencesNothingElse()
    {
        Assert.Equal(".NETStandard,Version=v2.0", Vocabulary.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
        Assert.Equal("netstandard", Assert.Single(Vocabulary.Assembly.GetReferencedAssemblies()).Name);
    }

    [Fact]
    public void MetadataNames_AreTheAttributesThatExist()
    {
        var names = typeof(MetadataNames)
            .GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(static field => (string)field.GetRawConstantValue()!)
            .Where(static name => name.EndsWith("Attribute", StringComparison.Ordinal));

        Assert.Equal(MetadataNames.AttributesAssembly, Vocabulary.Assembly.GetName().Name);
        Assert.Equal(
            Vocabulary.All.Where(static type => !type.IsEnum).Select(static type => type.FullName),
            names.Select(static name => $"{MetadataNames.Namespace}.{name}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Attribute_IsSealed(Type attribute) => Assert.True(attribute.IsSealed);

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Attribute_SaysItselfWhereItMayStand(Type attribute)
    {
        var usage = attribute.GetCustomAttribute<AttributeUsageAttribute>(inherit: false);

        Assert.NotNull(usage);
        Assert.NotEqual(AttributeTargets.All, usage.ValidOn);
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Attribute_StaysInMetadata(Type attribute)
    {
        Assert.Empty(attribute.GetCustomAttributes<ConditionalAttribute>());
        Assert.Contains(attribute, VocabularyInUse.FoundInMetadata());
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Attribute_IsDocumentedWithExampleAndProvision(Type attribute)
    {
        var documentation = Documentation.Find(attribute);

        Assert.NotEmpty(XmlDocumentation.Text(documentation, "summary"));
        Assert.NotEmpty(documentation.Elements("example").Elements("code"));
        Assert.Matches(Provision(), XmlDocumentation.Text(documentation, "summary"));
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Property_IsDocumentedAndStoresWhatItIsGiven(Type attribute)
    {
        foreach (var property in attribute.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            Assert.StartsWith("Gets ", XmlDocumentation.Text(Documentation.Find(property), "summary"), StringComparison.Ordinal);
            if (!property.CanWrite)
                continue;

            var instance = RuntimeHelpers.GetUninitializedObject(attribute);
            var value = SampleOf(property.PropertyType);
            property.SetValue(instance, value);
            Assert.Equal(value, property.GetValue(instance));
        }
    }

    [Theory]
    [MemberData(nameof(Attributes))]
    public void ArrayProperty_IsNeverNull(Type attribute)
    {
        foreach (var instance in VocabularyInUse.InstancesOf(attribute))
        {
            foreach (var property in attribute.GetProperties().Where(static property => property.PropertyType.IsArray))
                Assert.NotNull(property.GetValue(instance));
        }
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Enumeration_CitesItsProvision(Type enumeration) =>
        Assert.Matches(Provision(), XmlDocumentation.Text(Documentation.Find(enumeration), "summary"));

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void Enumeration_HasNoClaimAtZero(Type enumeration) =>
        Assert.All(
            Enum.GetValues(enumeration).Cast<Enum>().Where(static member => Convert.ToInt32(member) == 0),
            static member => Assert.Equal("None", member.ToString()));

    [Fact]
    public void QuestionOfForce_IsLeftToCounselInOnePlace() =>
        Assert.Equal(
            [typeof(AdsSystemAttribute)],
            Vocabulary.All.Where(static type => XmlDocumentation.Text(Documentation.Find(type), "remarks").Contains("in force", StringComparison.Ordinal)));

    private static object SampleOf(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(bool) ? true
        : type == typeof(double) ? 0.5
        : type.IsEnum ? Enum.GetValues(type).GetValue(1)!
        : type.IsArray ? SampleArrayOf(type.GetElementType()!)
        : throw new NotSupportedException($"{type} is no type of an attribute's property.");

    private static Array SampleArrayOf(Type element)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(SampleOf(element), 0);
        return array;
    }

    [GeneratedRegex(@"Gov\. Code (12898(\.1)?|11546\.45\.5)|EO N-12-23 \d|Bus\. & Prof\. Code 22602|45 CFR 16[04]\.\d+")]
    private static partial Regex Provision();
}
