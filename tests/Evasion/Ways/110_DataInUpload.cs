// evasion: The data is uploaded as a file to a known address.
// caught by: ADS1001
using System.Net.Http;

internal static class Evasion
{
    internal static Task SendAsync(HttpClient http, Person person)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(person.Ssn)), "file", "v.txt" } };
        return http.PostAsync("https://api.openai.com/v1/files", form);
    }
}
