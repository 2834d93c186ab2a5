using System.Text.Json;

namespace AdsGuard.Package.Tests;

/// <summary>A diagnostic as the compiler's error log has it.</summary>
internal sealed record SarifResult(
    string RuleId,
    string Level,
    string Message,
    string? File,
    int Line,
    IReadOnlyList<int> RelatedLines,
    IReadOnlyDictionary<string, string> Properties)
{
    public static IReadOnlyList<SarifResult> Read(string path)
    {
        using var log = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        return [.. log.RootElement.GetProperty("runs").EnumerateArray()
            .SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Where(result => !result.TryGetProperty("suppressions", out _))
            .Select(Parse)];
    }

    private static SarifResult Parse(JsonElement result)
    {
        var location = Locations(result, "locations").FirstOrDefault();
        return new SarifResult(
            result.GetProperty("ruleId").GetString()!,
            result.TryGetProperty("level", out var level) ? level.GetString()! : "warning",
            result.GetProperty("message").GetProperty("text").GetString()!,
            location.File,
            location.Line,
            [.. Locations(result, "relatedLocations").Select(related => related.Line)],
            result.TryGetProperty("properties", out var properties) ? Strings(properties) : new Dictionary<string, string>());
    }

    private static IEnumerable<(string? File, int Line)> Locations(JsonElement result, string name)
    {
        if (!result.TryGetProperty(name, out var locations))
            yield break;
        foreach (var location in locations.EnumerateArray())
        {
            var place = location.GetProperty("physicalLocation");
            var uri = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
            yield return (uri.LocalPath, place.GetProperty("region").GetProperty("startLine").GetInt32());
        }
    }

    // The compiler adds properties of its own, some of which are arrays.
    private static Dictionary<string, string> Strings(JsonElement properties) =>
        properties.TryGetProperty("customProperties", out var custom)
            ? custom.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString())
            : properties.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.ToString());
}
