// evasion: The memory of the status is written as a number.
// limit: a place that is seen as another type is not followed
internal static class Evasion
{
    private static Status _status;

    internal static void Act(IModel model, Person person)
    {
        if (model.Score(person.Number) < 0.5)
            System.Runtime.CompilerServices.Unsafe.As<Status, int>(ref _status) = 2;
    }
}
