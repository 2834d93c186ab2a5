// evasion: A derived class calls the body of its base.
// caught by: ADS2004
internal sealed class Evasion(ReviewGates gates) : Determination(gates)
{
    internal void Act(IModel model) => base.DenyAfterReview("7", model.Score("7"), "low");
}
