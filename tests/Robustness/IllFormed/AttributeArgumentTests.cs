namespace AdsGuard.Robustness.IllFormed;

/// <summary>Every attribute of ours with arguments that it does not take, on everything that an attribute can stand on.</summary>
public sealed class AttributeArgumentTests
{
    private static readonly string[] Arguments =
    [
        "", "()", "(null)", "(null, null, null)", "(default)", "(42)", "(\"x\")", "(-1, \"\", null!)", "(typeof(C), \"P\", 7)", "(typeof(void), null, PiiKind.PassportNumber)",
        "(new object[] { null, 1, \"x\", new[] { typeof(int) } })", "((PiiKind)(-1))", "((PiiKind)\"x\")", "(\"x\", Systems = null, Services = null, Pii = null)",
        "(\"x\", Nonsense = 1, Nonsense = 2)", "(\"x\", Missing.Id)", "(C.Missing())", "(typeof(C<,>), nameof(C))", "(x => x)", "(\"x\", Pii = new[] { (PiiKind)99, default, (PiiKind)int.MinValue })",
        "(1 + , )", "(\"x\" + C.P)", "(\"\\u0000\\ud800\")", "(Id = 3, \"x\")", "(kind: PiiKind.PassportNumber, kind: PiiKind.PassportNumber)", "<int>(3)", "(Expires = \"32.13.2026\", Authority = 3)",
    ];

    public static TheoryData<string> Attributes =>
    [
        .. typeof(PiiAttribute).Assembly.GetExportedTypes()
            .Where(static type => typeof(Attribute).IsAssignableFrom(type))
            .Select(static type => type.Name[..^nameof(Attribute).Length])
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Attributes))]
    public async Task WrongArguments_EndNothing(string attribute)
    {
        var files = Arguments.Select((arguments, i) => ($"Wrong{i}.cs", Everywhere(i, attribute + arguments)));

        Assert.Empty((await Trial.OfAsync(Code.Compile([.. files, ("World.cs", World)]))).Faults);
    }

    [Fact]
    public async Task HugeArguments_EndNothing()
    {
        var words = string.Join(", ", Enumerable.Range(0, 20_000).Select(static i => $"\"w{i}\""));
        var kinds = string.Join(", ", Enumerable.Range(0, 20_000).Select(static i => $"(PiiKind){i}"));
        var text = new string('x', 1_000_000);
        var huge = $$"""
            [assembly: Classify(typeof(C), "P", PiiKind.PassportNumber, AlsoMembers = new[] { {{words}} })]
            [assembly: AdsSystem("m", Name = "{{text}}", Services = new[] { {{string.Join(", ", Enumerable.Repeat("ServiceKind.SocialServices", 20_000))}} })]
            class Huge
            {
                [AuthorizedPurpose("{{text}}", Systems = new[] { {{words}} }, Pii = new[] { {{kinds}} })]
                void Run(IModel m, [Pii(PiiKind.PassportNumber)] string p) => m.Ask(p);
            }
            """;

        Assert.Empty((await Trial.OfAsync(Code.Compile(("World.cs", World), ("Huge.cs", "using AdsGuard;\n" + huge)))).Faults);
    }

    private const string World = """
        global using System;
        global using System.Threading.Tasks;
        global using AdsGuard;

        [AdsClient("m")]
        public interface IModel
        {
            string Ask(object? prompt);
        }

        public class C
        {
            public const string P = "p";
        }
        """;

    private static string Everywhere(int number, string attribute) => $$"""
        [assembly: {{attribute}}]
        [module: {{attribute}}]
        [nowhere: {{attribute}}]
        namespace N{{number}}
        {
            [{{attribute}}, {{attribute}}] public partial class T<[{{attribute}}] U>([{{attribute}}] string p)
            {
                [{{attribute}}] [field: {{attribute}}] public string P { [{{attribute}}] get; [param: {{attribute}}] set; } = p;
                [{{attribute}}] private IModel _m;
                [{{attribute}}] public event Action E;
                [{{attribute}}] public T() : this("") { }
                [{{attribute}}] ~T() { }
                [{{attribute}}] public string this[[{{attribute}}] int i] => P;
                [{{attribute}}] public static T<U> operator +(T<U> t, T<U> u) => t;
                [{{attribute}}] [return: {{attribute}}] public partial Task<string> RunAsync([{{attribute}}] string s, [{{attribute}}] double? d);
                [{{attribute}}] [return: {{attribute}}] public string Run([{{attribute}}] IModel m, [{{attribute}}] ref string s)
                {
                    [{{attribute}}] string Local([{{attribute}}] string t) => t;
                    var f = [{{attribute}}] ([{{attribute}}] string t) => m.Ask(t);
                    return m.Ask(P + s + p + Local(s) + f(this[0]) + _m.Ask(this));
                }
            }

            [{{attribute}}] public enum E { [{{attribute}}] A }
            [{{attribute}}] public delegate void D([{{attribute}}] string s);
            [{{attribute}}] public interface I { [{{attribute}}] void F([{{attribute}}] string s, double d); }
            [{{attribute}}] public record R([property: {{attribute}}] [param: {{attribute}}] string S);
            public class X : I { [{{attribute}}] void I.F(string s, double d) { } }
        }
        """;
}
