// evasion: A copy of a record has the status.
// caught by: ADS2001
internal sealed record Case(string Number, Status Status);

internal static class Evasion
{
    internal static Case Act(IModel model, Case open) => model.Score(open.Number) < 0.5 ? open with { Status = Status.Denied } : open;
}
