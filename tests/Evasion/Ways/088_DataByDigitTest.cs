// evasion: The data is guessed digit by digit and written down anew.
// limit: a value that protected data merely decides about is taken for a comparison, which clears
internal static class Evasion
{
    internal static void Send(IModel model, Person person)
    {
        var copy = "";
        foreach (var c in person.Ssn)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (c == digit)
                    copy += digit;
            }
        }
        model.Ask(copy);
    }
}
