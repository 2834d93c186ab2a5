// evasion: The status is returned to another program.
// limit: a value that leaves the compilation is nobody's assignment yet
public static class Evasion
{
    public static Status Decide(IModel model) => model.Score("7") < 0.5 ? Status.Denied : Status.Granted;
}
