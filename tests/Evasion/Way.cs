using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AdsGuard.Evasion;

/// <summary>A way around AdsGuard, and what the first two lines of its file say about it.</summary>
internal sealed partial record Way(string Name, string Title, Outcome Outcome, string Detail, string Source)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Ways");

    /// <summary>The number before its name.</summary>
    public string Number => Name[..3];

    /// <summary>The rules that report it, where some do.</summary>
    public ImmutableArray<string> Rules => Outcome == Outcome.Caught ? [.. Detail.Split(',', StringSplitOptions.TrimEntries)] : [];

    /// <summary>The exception that it ends with, where it is stopped.</summary>
    public string Exception => Detail[..Detail.IndexOf(" when run", StringComparison.Ordinal)];

    /// <summary>The row of the page.</summary>
    public string Row => $"| {Number} | {Title} | {Told} |";

    private string Told => Outcome switch
    {
        Outcome.Caught => string.Join(", ", Rules.Select(rule => $"[{rule}](rules/{rule}.md)")),
        Outcome.Stopped => $"stopped: `{Exception}`",
        _ => $"**limit**: {Detail}",
    };

    public static ImmutableArray<Way> All() =>
        [.. Directory.GetFiles(Folder, "*.cs").Order(StringComparer.Ordinal).Select(path => Load(Path.GetFileNameWithoutExtension(path)))];

    public static Way Load(string name)
    {
        var source = File.ReadAllText(Path.Combine(Folder, name + ".cs"));
        var match = Header().Match(source);
        if (!match.Success)
            throw new InvalidDataException($"{name}: the first two lines say what the way is and what becomes of it.");

        var outcome = match.Groups["outcome"].Value switch
        {
            "caught by" => Outcome.Caught,
            "stopped" => Outcome.Stopped,
            _ => Outcome.Limit,
        };
        return new Way(name, match.Groups["title"].Value, outcome, match.Groups["detail"].Value, source);
    }

    [GeneratedRegex(
        @"\A// evasion: (?<title>[^\r\n]+)\r?\n"
        + @"// (?:(?<outcome>caught by): (?<detail>ADS\d{4}(?:, ADS\d{4})*)|(?<outcome>stopped): (?<detail>\w+ when run)|(?<outcome>limit): (?<detail>[^\r\n]+))\r?\n")]
    private static partial Regex Header();
}
