// evasion: The model is said to be no automated decision system.
// caught by: ADS9006
[NotAds(NotAdsReason.Calculator)]
internal sealed class Calculator : IModel
{
    public double Score(string number) => 0.1;
    public string Ask(string? prompt) => "";
    public void Send(object? value) { }
}
