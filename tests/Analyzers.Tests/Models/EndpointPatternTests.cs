using AdsGuard.Models;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Models;

/// <summary>Which addresses a pattern fits, as code writes them: whole, in part, with holes.</summary>
public sealed class EndpointPatternTests
{
    [Theory]
    [InlineData("api.openai.com", "https://api.openai.com/v1/chat/completions")]
    [InlineData("api.openai.com", "https://API.OpenAI.com")]
    [InlineData("api.openai.com", "https://api.openai.com:443/v1")]
    [InlineData("api.openai.com", "api.openai.com")]
    [InlineData("*.openai.azure.com", "https://{}.openai.azure.com/openai/deployments/{}/x")]
    [InlineData("*.openai.azure.com", ".openai.azure.com/q")]
    [InlineData("*.openai.azure.com", "https://mine.openai.azure.com?api-version=1")]
    [InlineData("bedrock-runtime.*", "https://bedrock-runtime.{0}.amazonaws.com/model/m/invoke")]
    [InlineData("localhost:11434", "http://localhost:11434/api/x")]
    [InlineData("*/chat/completions", "https://models.example.gov/v1/chat/completions?x=1")]
    [InlineData("*/chat/completions", "chat/completions")]
    [InlineData("*/chat/completions", "{}/chat/completions")]
    [InlineData("/v1/messages", "/v1/messages")]
    [InlineData("/v1/messages", "v1/messages/")]
    [InlineData("/v1/messages", "{}/v1/messages")]
    [InlineData("/v1/messages", "https://{}/v1/messages")]
    [InlineData("/model/*/invoke", "/model/{}/invoke")]
    [InlineData("/model/*/invoke", "https://{}/model/x/invoke")]
    [InlineData("*:generateContent", "v1beta/models/{}:generateContent?key={}")]
    [InlineData("*/openai/deployments/", "/openai/deployments/{}/embeddings")]
    [InlineData("*/openai/deployments/", "https://models.example.gov/openai/deployments/m")]
    public void Fits(string pattern, string address) => Assert.True(Pattern(pattern).Fits(ModelAddress.TryParse(address)!));

    [Theory]
    [InlineData("api.openai.com", "https://api.openai.com.example.org/")]
    [InlineData("api.openai.com", "https://example.org/api.openai.com")]
    [InlineData("api.openai.com", "https://notapi.openai.com/")]
    [InlineData("*.openai.azure.com", "https://openai.azure.com.evil.example/")]
    [InlineData("*.openai.azure.com", "/.openai.azure.com/")]
    [InlineData("*.openai.azure.com", ".openai.azure.com.example.org/")]
    [InlineData("/model/*/invoke", "/model/{}/invoked")]
    [InlineData("/model/*/invoke", "https://cases.example.org/model/{}/invoke")]
    [InlineData("localhost:11434", "http://localhost:5000/")]
    [InlineData("*/chat/completions", "/chat/completionsets")]
    [InlineData("*/chat/completions", "/livechat/completions")]
    [InlineData("/v1/messages", "https://mail.example.org/v1/messages")]
    [InlineData("/v1/messages", "/v1/messagestore")]
    [InlineData("/api/chat", "/api/chat/rooms")]
    [InlineData("*/chat/completions", "/chat/completions/history")]
    [InlineData("*:generateContent", "v1beta/models/m:generateContentful")]
    public void DoesNotFit(string pattern, string address) => Assert.False(Pattern(pattern).Fits(ModelAddress.TryParse(address)!));

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("*/")]
    [InlineData("/")]
    [InlineData("*.*")]
    [InlineData("https://api.openai.com")]
    [InlineData("api.openai.com/v1")]
    [InlineData("/v1 /x")]
    [InlineData("/v1/x?y")]
    public void IsNoPattern(string text) => Assert.Null(EndpointPattern.TryParse(text));

    [Theory]
    [InlineData("Hello, world")]
    [InlineData("ftp://api.openai.com/x")]
    [InlineData("abc")]
    [InlineData("{ \"a\": \"https://api.openai.com\" }")]
    public void IsNoAddress(string text) => Assert.Null(ModelAddress.TryParse(text));

    private static EndpointPattern Pattern(string text) => Assert.IsType<EndpointPattern>(EndpointPattern.TryParse(text));
}
