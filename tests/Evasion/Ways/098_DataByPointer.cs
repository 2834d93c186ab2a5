// evasion: The data is copied through a pointer.
// limit: unsafe pointers are not followed
internal static class Evasion
{
    internal static unsafe void Send(IModel model, Person person)
    {
        fixed (char* text = person.Ssn)
        {
            var copy = stackalloc char[9];
            for (var i = 0; i < 9; i++)
                *(copy + i) = *(text + i);
            model.Ask(new string(copy, 0, 9));
        }
    }
}
