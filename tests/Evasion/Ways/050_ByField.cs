// evasion: The output waits in a field.
// caught by: ADS2001
internal sealed class Evasion(IModel model, IOffice office)
{
    private bool _low;

    internal void Ask() => _low = model.Score("7") < 0.5;

    internal void Act()
    {
        if (_low)
            office.Stop("7");
    }
}
