// evasion: A constructor asks for the implementation.
// caught by: ADS2004
internal sealed class Evasion(Benefits benefits)
{
    internal void Act(IModel model) => benefits.End("7", model.Score("7"));
}
