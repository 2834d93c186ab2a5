// evasion: The runtime is asked for a door to the body.
// caught by: ADS2004
using System.Runtime.CompilerServices;

internal static class Evasion
{
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "DenyAfterReview")]
    private static extern void Door(Determination d, string number, double? score, string reason);

    internal static void Act(Determination d, double? score) => Door(d, "7", score, "low");
}
