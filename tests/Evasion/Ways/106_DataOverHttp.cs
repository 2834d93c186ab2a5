// evasion: The data is posted to a known address.
// caught by: ADS1001
using System.Net.Http;

internal static class Evasion
{
    internal static Task SendAsync(HttpClient http, Person person) =>
        http.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent("{ \"input\": \"" + person.Ssn + "\" }"));
}
