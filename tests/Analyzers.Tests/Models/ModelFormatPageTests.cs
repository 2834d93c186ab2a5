using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AdsGuard.Models;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>What docs/model-format.md shows is what the parser takes.</summary>
public sealed class ModelFormatPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "model-format.md"));

    [Fact]
    public void Example_CanBeRead()
    {
        var model = ModelFile.Parse(Regex.Match(Page, "```adsmodel\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);

        Assert.Empty(model.Errors.Select(static error => $"{error.Line + 1}: {error.Message}"));
        Assert.Single(model.Purposes);
    }

    [Fact]
    public void Example_ShowsEveryVerb() =>
        Assert.All(ModelVocabulary.Verbs.Remove("tool"), static verb => Assert.Matches($"(?m)^{verb} ", Page));

    [Fact]
    public void Grammar_HasEveryVerbAndSetting()
    {
        var grammar = Regex.Match(Page, "```ebnf\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        Assert.All(ModelVocabulary.Verbs, verb => Assert.Contains($"\"{verb}\"", grammar));
        Assert.All([.. ModelVocabulary.InputKeys, .. ModelVocabulary.SanitizerKeys, .. ModelVocabulary.SendKeys, .. ModelVocabulary.SourceKeys, .. ModelVocabulary.RecorderKeys], key => Assert.Contains($"\"{key}=\"", grammar));
        Assert.All(ModelVocabulary.Hostings.AddRange(ModelVocabulary.SanitizerMethods).AddRange(ModelVocabulary.Recordings), word => Assert.Contains($"\"{word}\"", grammar));
    }

    [Fact]
    public void Table_ExplainsEveryVerb() => Assert.All(ModelVocabulary.Verbs, static verb => Assert.Contains($"| `{verb} ", Page));
}
