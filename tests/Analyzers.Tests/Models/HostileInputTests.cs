using System;
using System.Diagnostics;
using System.Linq;
using AdsGuard.Models;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>A model file comes from outside: whatever it holds, parsing ends soon, throws nothing and points into the text.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Fragments =
    [
        "[", "]", "A", ".", "..", "M:", "T:", "P:", "(", ")", "(*)", "*", "**", "~", "``", "`1", "#", " #", "\"", "\\", "->", ";", ",", "=", " ", "\t", "\n", "\r\n", "\0", "\u2028",
        "é", "\uD800", "flow", "client", "source", "sanitizer", "purpose", "system", "Argument", "[0]", "[*]", "Receiver", "ReturnValue", ".Element", ".Member[", "removes=", "method=", "on=", "pii", "9999999999",
    ];

    private static readonly Gen<string> Soup = Gen.OneOf(Fragments).Array[0, 60].Select(string.Concat);

    [Fact]
    public void AnyText_IsParsed() => Gen.String.Sample(Check);

    [Fact]
    public void AnySoupOfTheFormatsOwnPieces_IsParsed() => Soup.Sample(Check);

    [Fact]
    public void AnySoupAfterAGoodBeginning_IsParsed() =>
        Gen.Select(Gen.OneOf("input M:A.B(*) ", "flow M:A.B(*) ", "flow M:A.", "source P:A.B ", "sanitizer M:A.B(*) ", "purpose \"P\" ", "system "), Soup)
            .Sample((start, rest) => Check("[A]\n" + start + rest));

    // A slip anywhere in a shipped file must be an error in its line or a different line, never a lost file.
    [Fact]
    public void AnyShippedLineWithOneCharacterChanged_IsParsed()
    {
        var lines = ShippedModels.FileNames.SelectMany(file => ShippedModels.ReadText(file).Split('\n')).Where(static line => line.Length > 0).ToArray();
        Gen.Select(Gen.OneOf(lines), Gen.Int[0, 400], Gen.Char)
            .Sample((line, at, character) => Check("[A]\n" + line.Remove(at % line.Length, 1).Insert(at % line.Length, character.ToString())));
    }

    [Fact]
    public void WhatIsWritten_IsReadAgain()
    {
        var entries = ShippedModels.FileNames.SelectMany(file => ModelFile.Parse(ShippedModels.ReadText(file)).Sections).SelectMany(section => section.Entries).OfType<FlowEntry>().ToArray();

        Assert.NotEmpty(entries);
        Assert.All(entries, static entry =>
        {
            var again = Assert.IsType<FlowEntry>(ModelFile.Parse($"[A]\nflow {entry.Target} {string.Join("; ", entry.Flows)}").Sections.Single().Entries.Single());
            Assert.Equal(entry.Target, again.Target);
            Assert.Equal(entry.Flows.Select(static flow => flow.ToString()), again.Flows.Select(static flow => flow.ToString()));
        });
    }

    [Theory]
    [InlineData("noflow M:A.", "a")]
    [InlineData("input M:A.B(*) Receiver", ".Element")]
    [InlineData("input M:A.B(*) ", "Receiver,")]
    [InlineData("adverse M:A.B(*) \"", "x")]
    [InlineData("", "(")]
    [InlineData("", "z")]
    [InlineData("", "\\\"")]
    public void EndlessLine_IsOneError(string start, string repeated)
    {
        var text = "[A]\n" + start + string.Concat(Enumerable.Repeat(repeated, 1_000_000));

        var error = ModelFile.Parse(text).Errors.Single();

        Assert.Equal("The line is longer than 4096 characters", error.Message);
    }

    [Fact]
    public void DeepPath_IsOneError()
    {
        var error = ModelFile.Parse("[A]\ninput M:A.B(*) Receiver" + string.Concat(Enumerable.Repeat(".Element", 100))).Errors.Single();

        Assert.Equal("The path has more than 12 steps", error.Message);
    }

    [Fact]
    public void Messages_QuoteBoundedText()
    {
        var error = ModelFile.Parse("[A]\n" + new string('q', 4000)).Errors.Single();

        Assert.InRange(error.Message.Length, 1, 400);
    }

    [Fact]
    public void ManyBadLines_TakeLinearTime()
    {
        var watch = Stopwatch.StartNew();

        var model = ModelFile.Parse(string.Concat(Enumerable.Repeat("flwo M:A.B(*) Argument[0] -> ReturnValue\n", 20_000)));

        Assert.Equal(20_000, model.Errors.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static void Check(string text)
    {
        var model = ModelFile.Parse(text);
        var lines = SourceText.From(text).Lines;
        foreach (var error in model.Errors)
        {
            Assert.InRange(error.Line, 0, lines.Count - 1);
            var line = lines[error.Line];
            Assert.InRange(error.Column, 0, line.Span.Length);
            Assert.InRange(error.Length, 0, line.Span.Length - error.Column);
            Assert.NotEqual("", error.Message);
        }

        Assert.True(model.Errors.Select(static error => error.Line).Distinct().Count() == model.Errors.Length, "A line has one error at most.");
    }
}
