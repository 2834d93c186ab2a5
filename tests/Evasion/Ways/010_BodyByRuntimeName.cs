// evasion: Reflection takes the body by a name that is read from the environment.
// limit: names that exist only while the program runs are not known when it is compiled
internal static class Evasion
{
    internal static void Act(Determination d, double? score)
    {
        var name = Environment.GetEnvironmentVariable("ACTION");
        typeof(Determination).GetMethod(name!, (System.Reflection.BindingFlags)36)!.Invoke(d, ["7", score, "low"]);
    }
}
