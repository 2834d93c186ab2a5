using System.Collections.Generic;
using System.IO;
using System.Linq;
using AdsGuard.Analyzers.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>
/// Stand-ins for libraries that could not be had, under their assembly names and with the members that their models speak of. They show that a model would fire on
/// such an API; whether the API is such, its documentation says.
/// </summary>
internal static class Stubs
{
    public static IEnumerable<MetadataReference> With(string assembly, string source)
    {
        var compilation = CSharpCompilation.Create(assembly, [CSharpSyntaxTree.ParseText(source)], References.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return References.Default.Append(MetadataReference.CreateFromImage(image.ToArray()));
    }
}
