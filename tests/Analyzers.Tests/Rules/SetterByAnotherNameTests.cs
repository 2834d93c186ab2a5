using System.Threading.Tasks;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Rules;

/// <summary>A marked member that is handed to what stores it: as it is, as a number, by its name, in an object that is written on the spot.</summary>
public sealed class SetterByAnotherNameTests
{
    private const string Store = """
        interface IStore
        {
            void SetStatus(string number, string status);
            void SetStatusCode(string number, int status);
            Task<bool> TryUpdateAsync(string number, Status status);
            int Save(string number, Status status);
            bool Allows(Status status);
            Task<int> ExecuteAsync(string statement, object? parameters = null);
            Task<T> PostAsJsonAsync<T>(string address, T body);
            void Log(string text, object? about);
        }
        IStore store = null!;
        """;

    [Theory]
    [InlineData("await store.ExecuteAsync(\"update\", {|ADS2001:new { subject.Number, s = Status.Denied }|});")]
    [InlineData("await store.PostAsJsonAsync(\"x\", {|ADS2001:new { subject.Number, status = Status.Denied }|});")]
    [InlineData("store.SetStatusCode(\"1\", {|ADS2001:(int)Status.Denied|});")]
    [InlineData("store.SetStatus(\"1\", {|ADS2001:Status.Denied.ToString()|});")]
    [InlineData("await store.TryUpdateAsync(\"1\", {|ADS2001:Status.Denied|});")]
    [InlineData("store.Save(\"1\", {|ADS2001:Status.Denied|});")]
    [InlineData("store.Save(\"1\", Status.Granted);")]
    [InlineData("await store.ExecuteAsync(\"update\", new { subject.Number, s = Status.Granted });")]
    [InlineData("_ = store.Allows(Status.Denied);")]
    [InlineData("store.Log(\"was {0}\", new { Status = Status.Denied });")]
    public Task UnderOutput(string body) => AdverseActionTests.InMethodAsync("if (ads.Score(subject.Number) > 0.5) return; " + body, Store);

    [Theory]
    [InlineData("store.Save(\"1\", Status.Denied);")]
    [InlineData("await store.ExecuteAsync(\"update\", new { subject.Number, s = Status.Denied });")]
    public Task WithoutOutput(string body) => AdverseActionTests.InMethodAsync(body, Store);
}
