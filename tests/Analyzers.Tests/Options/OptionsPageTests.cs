using System;
using System.IO;
using System.Linq;
using System.Text;
using AdsGuard.Analyzers.Options;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Options;

/// <summary>docs/options.md is what the table of keys says, word for word; its examples are values that the keys take.</summary>
public sealed class OptionsPageTests
{
    private const string Begin = "<!-- options: begin -->";
    private const string End = "<!-- options: end -->";

    [Fact]
    public void Page_IsTheTable()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "options.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var stated = page[start..page.IndexOf(End, StringComparison.Ordinal)].Trim();

        Assert.Equal(Expected(), stated);
    }

    [Fact]
    public void EveryExample_IsAValueOfItsKey() => Assert.All(OptionKeys.All, key => Assert.Null(key.WhyWrong(key.Example)));

    [Fact]
    public void EveryDeclaredKey_IsInTheTable() =>
        Assert.Equal(
            typeof(OptionKeys).GetFields().Select(field => field.GetValue(null)).OfType<OptionKey>().Select(key => key.Name),
            OptionKeys.All.Select(key => key.Name));

    [Fact]
    public void Keys_AreAsTheCompilerHandsThemOver() =>
        Assert.All(OptionKeys.All, key =>
        {
            Assert.StartsWith(OptionKeys.Prefix, key.Name);
            Assert.Equal(key.Name.ToLowerInvariant(), key.Name);
            // # and ; would begin a comment.
            Assert.DoesNotContain(key.Example, character => character is '#' or ';');
        });

    private static string Expected()
    {
        var text = new StringBuilder();
        foreach (var key in OptionKeys.All)
        {
            var example = key.IsFamily ? key.Name + "ads1001" : key.Name;
            text.Append($"""
                ### `{(key.IsFamily ? key.Name + "<rule>" : key.Name)}`

                {key.Summary}

                - Value: {key.Form}
                - Default: {key.DefaultText}
                - Scope: {(key.Scope == OptionScope.File ? "file" : "compilation")}
                - Example: `{example} = {key.Example}`


                """.ReplaceLineEndings("\n"));
        }

        return text.ToString().Trim();
    }
}
