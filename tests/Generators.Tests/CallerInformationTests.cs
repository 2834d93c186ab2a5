namespace AdsGuard.Generators.Tests;

/// <summary>Called from one place, a method and its twin are given the same: an approval of the one opens the other.</summary>
public sealed class CallerInformationTests
{
    private const string Usings = "using System.Runtime.CompilerServices;\nusing AdsGuard;\n";

    private const string Parameters =
        "[ReviewSubject] string s, [AdsOutput(\"x\")] int o, [CallerMemberName] string who = \"\", [CallerFilePath] string? path = null, [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(s))] string text = \"\"";

    private const string Repeated =
        "[global::System.Runtime.CompilerServices.CallerMemberNameAttribute] string who = \"\", [global::System.Runtime.CompilerServices.CallerFilePathAttribute] string? path = default, "
        + "[global::System.Runtime.CompilerServices.CallerLineNumberAttribute] int line = 0, [global::System.Runtime.CompilerServices.CallerArgumentExpressionAttribute(\"s\")] string text = \"\")";

    [Fact]
    public void TwinOfAGate_IsFilledInByTheCompiler() =>
        Once(Usings + $$"""
            public partial class Office
            {
                [AdverseAction("a")] public partial void Deny({{Parameters}});
                void DenyAfterReview(string s, int o, string who, string? path, int line, string text) { }
            }
            """);

    // Nobody calls the decorator's own members but by the interface, which says it.
    [Fact]
    public void TwinOfADecorator_IsFilledInByTheCompiler() => Once($"{Usings}public interface IOffice {{ [AdverseAction(\"a\")] void Deny({Parameters}); }}");

    private static void Once(string source)
    {
        var text = Assert.Single(Compile.Clean(source)).SourceText.ToString();

        Assert.Equal(Repeated, text.Split('\n').Single(static line => line.Contains(" TryDeny", StringComparison.Ordinal)).Split("int o, ")[1]);
        Assert.Equal(4, text.Split("CompilerServices.Caller").Length - 1);
    }
}
