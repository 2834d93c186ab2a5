using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Generators.Model;

/// <summary>What the language version of the project lets generated code use.</summary>
/// <param name="Nullability">Nullable annotations (C# 8).</param>
/// <param name="StaticLambdas">Static lambdas (C# 9).</param>
/// <param name="Records">Copies of records by <c>with</c> (C# 9).</param>
/// <param name="RecordStructs">The same of structs (C# 10).</param>
internal sealed record LanguageFeatures(bool Nullability, bool StaticLambdas, bool Records, bool RecordStructs)
{
    public static LanguageFeatures Of(ParseOptions options)
    {
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : LanguageVersion.Latest;
        return new LanguageFeatures(
            version >= LanguageVersion.CSharp8,
            version >= LanguageVersion.CSharp9,
            version >= LanguageVersion.CSharp9,
            version >= LanguageVersion.CSharp10);
    }
}
