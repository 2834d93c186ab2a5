using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Robustness.Foreign;

/// <summary>
/// Makes the engine work on code that knows nothing of it: a model file says that every third text of the program is protected and that the methods most called with
/// text go into a system, and one file of ours, whose ToString asks the system, puts every member in reach of it.
/// </summary>
internal static class ForeignMarks
{
    private const int Sinks = 12;

    private const string Everywhere = """
        [AdsGuard.AdsClient("foreign")]
        internal interface IForeignModel
        {
            string Ask(string prompt);
        }

        internal sealed class EverywhereInReach
        {
            private readonly IForeignModel _model;

            public EverywhereInReach(IForeignModel model) => _model = model;

            public override string ToString() => _model.Ask("who are you?");
        }
        """;

    private static readonly string[] FrameworkSinks =
    [
        "M:System.IO.TextWriter.Write(*)", "M:System.IO.TextWriter.WriteLine(*)", "M:System.IO.Stream.WriteAsync(*)", "M:System.Net.Http.HttpClient.SendAsync(*)",
        "M:System.Text.StringBuilder.AppendFormat(*)",
    ];

    public static (CSharpCompilation Compilation, AnalyzerOptions Options) Add(CSharpCompilation compilation, bool putEverythingInReach = true)
    {
        if (!putEverythingInReach) return (compilation, new AnalyzerOptions([new ModelText(Model(compilation))]));
        var mark = Code.Parse("EverywhereInReach.cs", Everywhere, (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options);
        return (compilation.AddSyntaxTrees(mark), new AnalyzerOptions([new ModelText(Model(compilation))]));
    }

    private static string Model(CSharpCompilation compilation)
    {
        var model = new StringBuilder();
        model.AppendLine("[System.Runtime]").AppendLine("system \"foreign\"");
        foreach (var sink in FrameworkSinks) model.AppendLine($"input {sink} Argument[*]");
        model.AppendLine($"[{compilation.AssemblyName}]").AppendLine("system \"foreign\"");
        foreach (var sink in MostCalled(compilation)) model.AppendLine($"input {sink} Argument[*]");
        foreach (var source in TextMembers(compilation).Where(static (_, i) => i % 3 == 0)) model.AppendLine($"source {source} pii SocialSecurityNumber");
        return model.ToString();
    }

    /// <summary>The methods of the program that are handed text, by how often their name is called.</summary>
    private static IEnumerable<string> MostCalled(CSharpCompilation compilation)
    {
        var calls = compilation.SyntaxTrees
            .SelectMany(static tree => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            .Select(static call => call.Expression switch { MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText, SimpleNameSyntax name => name.Identifier.ValueText, _ => "" })
            .CountBy(static name => name)
            .OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal);
        return calls
            .SelectMany(pair => compilation.GetSymbolsWithName(pair.Key, SymbolFilter.Member).OfType<IMethodSymbol>())
            .Where(static method => method.Parameters.Any(static p => p.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object) && method.GetDocumentationCommentId() is not null)
            .Select(static method => method.GetDocumentationCommentId()!)
            .Where(IsReadable)
            .Distinct()
            .Take(Sinks);
    }

    private static IEnumerable<string> TextMembers(CSharpCompilation compilation) =>
        compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Member)
            .Where(static member => member is IPropertySymbol { Type.SpecialType: SpecialType.System_String, IsIndexer: false } or IFieldSymbol { Type.SpecialType: SpecialType.System_String, IsConst: false, AssociatedSymbol: null })
            .Select(static member => member.GetDocumentationCommentId()!)
            .Where(IsReadable)
            .Order(StringComparer.Ordinal);

    /// <summary>Explicit implementations and compiler-made names have no line in a model file.</summary>
    private static bool IsReadable(string id) => id.IndexOfAny(['#', '<', '>', '{', ' ', '@']) < 0;

    private sealed class ModelText(string text) : AdditionalText
    {
        public override string Path => "foreign.adsmodel";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
