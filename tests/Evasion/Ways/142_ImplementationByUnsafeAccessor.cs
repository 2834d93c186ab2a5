// evasion: The runtime is asked for a door to the constructor of the implementation.
// caught by: ADS2004
using System.Runtime.CompilerServices;

internal static class Evasion
{
    internal static void Act(IModel model)
    {
        IBenefits benefits = New();
        benefits.End("7", model.Score("7"));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Benefits New();
}
