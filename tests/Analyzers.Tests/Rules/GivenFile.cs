using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>An additional file with the text of a test.</summary>
internal sealed class GivenFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
