// evasion: A channel carries the data.
// caught by: ADS1001
internal static class Evasion
{
    internal static async Task SendAsync(IModel model, Person person)
    {
        var channel = System.Threading.Channels.Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(person.Ssn);
        model.Ask(await channel.Reader.ReadAsync());
    }
}
