using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AdsGuard.Tests;

/// <summary>An example in the documentation is code that somebody will paste: it compiles.</summary>
public sealed class ExampleTests
{
    private const string Usings = "using System;\nusing System.Threading.Tasks;\nusing AdsGuard;\n";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static file => MetadataReference.CreateFromFile(file)),
    ];

    private static readonly XmlDocumentation Documentation = XmlDocumentation.Of(Vocabulary.Assembly);

    public static TheoryData<Type> Attributes => Vocabulary.Attributes();

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Example_CompilesAndShowsItsAttribute(Type attribute)
    {
        var code = string.Concat(Documentation.Find(attribute).Elements("example").Elements("code").Select(static element => element.Value));

        Assert.Empty(ErrorsIn(code));
        Assert.Contains(attribute.Name[..^"Attribute".Length], code, StringComparison.Ordinal);
    }

    [Fact]
    public void ExampleThatDoesNotCompile_WouldBeSeen() => Assert.NotEmpty(ErrorsIn("[Pii] public sealed class Applicant;"));

    private static IEnumerable<string> ErrorsIn(string code) =>
        CSharpCompilation
            .Create("Example", [CSharpSyntaxTree.ParseText(Usings + code)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString());
}
