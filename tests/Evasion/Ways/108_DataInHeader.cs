// evasion: The data is in a header of a request to a known address.
// caught by: ADS1001
using System.Net.Http;

internal static class Evasion
{
    internal static Task SendAsync(HttpClient http, Person person)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/responses");
        request.Headers.Add("X-User", person.Ssn);
        return http.SendAsync(request);
    }
}
