// evasion: A review of one person is taken for another.
// limit: any honoured review since the output counts; generated gates bind a decision to its action and person
internal static class Evasion
{
    internal static void Act(IModel model, IDesk desk, IOffice office, string file)
    {
        var score = model.Score("7");
        if (score < 0.5 && desk.Approves("7", score, file))
            office.Stop("8");
    }
}
