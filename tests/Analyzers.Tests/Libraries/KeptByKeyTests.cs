using System.Threading.Tasks;
using AdsGuard.Analyzers.Tests.Rules;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Libraries;

/// <summary>Dictionaries and caches that a class keeps and asks by protected data: what is found by a number is not the number.</summary>
public sealed class KeptByKeyTests
{
    [Theory]
    [InlineData("_kept[a.Ssn] = a.Name; ask(_kept[a.Ssn]);")]
    [InlineData("if (!_kept.TryGetValue(a.Ssn, out var found)) _kept[a.Ssn] = found = a.Name; ask(found);")]
    [InlineData("_kept.Add(a.Ssn, a.Name); ask(string.Join(\",\", _kept.Values));")]
    [InlineData("_kept[a.Ssn] = a.Name; foreach (var pair in _kept) ask(pair.Value);")]
    [InlineData("_counts[a.Ssn] = _counts.GetValueOrDefault(a.Ssn) + 1; ask($\"{_counts.Count} people, at most {_counts.Values.Max()} times\");")]
    [InlineData("ask(_shared.GetOrAdd(a.Ssn, _ => a.Name));")]
    [InlineData("_kept[a.Ssn] = a.Name; ask({|ADS1001:string.Join(\",\", _kept.Keys)|});")]
    [InlineData("_kept[a.Ssn] = a.Name; foreach (var pair in _kept) ask({|ADS1001:pair.Key|});")]
    [InlineData("_kept[a.Name] = a.Ssn; ask({|ADS1001:_kept[a.Name]|});")]
    [InlineData("_kept[a.Ssn] = a.Name; ask({|ADS1001:System.Text.Json.JsonSerializer.Serialize(_kept)|});")]
    [InlineData("var made = new Dictionary<string, string> { [a.Ssn] = a.Name }; _kept = made; ask(_kept[\"1\"]); ask({|ADS1001:_kept.Keys.First()|});")]
    public Task Fields(string body) => Verify.ReportsAsync($$"""
        using System.Collections.Concurrent;

        class Program([AdsClient("model")] Func<string, string> ask)
        {
            private readonly ConcurrentDictionary<string, string> _shared = new();
            private readonly Dictionary<string, int> _counts = new();
            private Dictionary<string, string> _kept = new();

            void Run(Applicant a)
            {
                {{body}}
            }
        }
        """);

    [Fact]
    public Task OneMemberPuts_AnotherReads() => Verify.ReportsAsync("""
        class Program([AdsClient("model")] Func<string, string> ask)
        {
            private readonly Dictionary<string, string> _kept = new();

            public void Put(Applicant a) => _kept[a.Ssn] = a.Name;

            public void Values() => ask(_kept["faq"]);

            public void Keys() => ask({|ADS1001:_kept.Keys.First()|});
        }
        """);

    [Fact]
    public Task Caches() => Verify.ReportsWithLibrariesAsync("""
        using Microsoft.Extensions.Caching.Memory;

        class Program([AdsClient("model")] Func<string, string> ask, IMemoryCache cache)
        {
            public void Put(Applicant a) => cache.Set(a.Ssn, a.Name);

            public void Get() => ask(cache.Get<string>("faq")!);

            public void Make(Applicant a) => ask(cache.GetOrCreate(a.Ssn, _ => a.Name)!);
        }

        class Other([AdsClient("model")] Func<string, string> ask, IMemoryCache cache)
        {
            public void Leak(Applicant a) => ask({|ADS1001:cache.GetOrCreate("1", _ => a.Ssn)|}!);
        }
        """);
}
