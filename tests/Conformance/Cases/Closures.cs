// Closures: captured in, captured out, captured through; one factory makes two closures.
namespace Conformance;

public static class Closures
{
    public static void In_LocalCaptured(Person person)
    {
        var text = person.Ssn;
        var name = person.Name;
        Func<string> read = () => text;
        Func<string> readName = () => name;
        Ads.Send(read()); // flow: Ssn
        Ads.Send(readName()); // no flow
    }

    public static void In_CapturedBeforeAssignment(Person person)
    {
        var text = "";
        Func<string> read = () => text;
        Ads.Send(read()); // no flow
        text = person.Ssn;
        Ads.Send(read()); // flow: Ssn
    }

    public static void Out_LocalWritten(Person person)
    {
        var text = "";
        Action fill = () => text = person.Ssn;
        fill();
        Ads.Send(text); // flow: Ssn
    }

    public static void Out_LocalCleaned(Person person)
    {
        var text = person.Ssn;
        Action erase = () => text = "";
        erase();
        Ads.Send(text); // no flow
    }

    public static void Out_OnlyAfterInvocation(Person person)
    {
        var text = "";
        Action fill = () => text = person.Ssn;
        Ads.Send(text); // no flow
        fill();
        Ads.Send(text); // flow: Ssn
    }

    public static void Out_ArgumentKept(Person person)
    {
        var kept = "";
        Action<string> keep = value => kept = value;
        keep(person.Name);
        Ads.Send(kept); // no flow
        keep(person.Ssn);
        Ads.Send(kept); // flow: Ssn
    }

    public static void Through_TwoClosures(Person person)
    {
        var shared = "";
        Action<string> write = value => shared = value;
        Func<string> read = () => shared;
        write(person.Ssn);
        Ads.Send(read()); // flow: Ssn
    }

    public static void Through_WrapperMethod(Person person)
    {
        var text = "";
        Run(() => text = person.Ssn);
        Ads.Send(text); // flow: Ssn
        var name = "";
        Run(() => name = person.Name);
        Ads.Send(name); // no flow
    }

    private static void Run(Action action) => action();

    public static void Factory_TwoClosures(Person person)
    {
        var protectedReader = Keep(person.Ssn);
        var harmlessReader = Keep(person.Name);
        Ads.Send(protectedReader()); // flow: Ssn
        Ads.Send(harmlessReader()); // no flow
    }

    private static Func<string> Keep(string text) => () => text;

    public static void Factory_PairOfClosures(Person person)
    {
        var (write, read) = Cell();
        var (_, otherRead) = Cell();
        write(person.Ssn);
        Ads.Send(read()); // flow: Ssn
        Ads.Send(otherRead()); // no flow
    }

    private static (Action<string> Write, Func<string> Read) Cell()
    {
        var value = "";
        return (text => value = text, () => value);
    }

    public static void LoopVariable_PerRound(Person person)
    {
        var readers = new List<Func<string>>();
        foreach (var text in new[] { person.Ssn, person.Name })
            readers.Add(() => text);
        Ads.Send(readers[0]()); // flow: Ssn
    }

    public static void CapturedObject_Mutated(Person person)
    {
        var lines = new List<string>();
        Action<string> add = line => lines.Add(line);
        add(person.Name);
        Ads.Send(lines); // no flow
        add(person.Ssn);
        Ads.Send(lines); // flow: Ssn
    }

    private sealed class Session(Person person)
    {
        private string _note = "";

        public Action Recorder() => () => _note = person.Diagnosis;

        public void Forward() => Ads.Send(_note); // flow: Diagnosis
    }

    public static void This_Captured(Person person)
    {
        var holder = new Holder { Text = person.Ssn };
        Ads.Send(holder.Reader()()); // flow: Ssn
        Ads.Send(holder.OtherReader()()); // no flow
    }

    private sealed class Holder
    {
        public string Text = "";
        public string Title = "";

        public Func<string> Reader() => () => Text;

        public Func<string> OtherReader() => () => Title;
    }

    public static void Composed(Person person)
    {
        var trim = Compose(text => text.Trim(), text => text.ToUpperInvariant());
        Ads.Send(trim(person.Ssn)); // flow: Ssn
        Ads.Send(trim(person.Name)); // no flow
        var forget = Compose(text => text.Trim(), _ => "***");
        Ads.Send(forget(person.Ssn)); // no flow
    }

    private static Func<string, string> Compose(Func<string, string> first, Func<string, string> second) => text => second(first(text));

    public static void WriteInALambdaThatMayNotRun(Person person, List<string> lines)
    {
        var text = person.Ssn;
        lines.ForEach(_ => text = "");
        Ads.Send(text); // flow: Ssn
        var other = person.Ssn;
        other = "";
        lines.ForEach(line => other = line.Trim());
        Ads.Send(other); // no flow
    }

    public static void Captured_SixteenFunctionsIn(Person person)
    {
        var number = person.Ssn;
        Action a = () => { Action b = () => { Action c = () => { Action d = () => { Action e = () => { Action f = () => { Action g = () => { Action h = () => {
            Action i = () => { Action j = () => { Action k = () => { Action l = () => { Action m = () => { Action n = () => { Action o = () => {
            Action p = () => Ads.Send(number); // flow: Ssn
            p(); }; o(); }; n(); }; m(); }; l(); }; k(); }; j(); }; i(); }; h(); }; g(); }; f(); }; e(); }; d(); }; c(); }; b(); };
        a();
    }
}
