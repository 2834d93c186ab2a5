using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Generators.Tests;

/// <summary>An edit that has nothing to do with a gate writes nothing anew, and nothing of Roslyn's outlives the first step.</summary>
public sealed class IncrementalTests
{
    private const string Gate = """
        using System.Threading;
        using System.Threading.Tasks;
        using AdsGuard;

        public sealed partial class Registry
        {
            [AdverseAction("Deny")]
            public partial Task DenyAsync([ReviewSubject] string subject, [AdsOutput("s")] int score, CancellationToken cancellationToken);

            private Task DenyAfterReviewAsync(string subject, int score, CancellationToken cancellationToken) => Task.CompletedTask;
        }

        public interface IBenefits
        {
            [AdverseAction("Stop")]
            void Stop([ReviewSubject] string subject, [AdsOutput("s")] int? score);
        }

        public interface IBenefitsOfTheNorth : IBenefits;

        public sealed record Score([AdverseWhen(false)] bool IsEligible);

        [AdsClient("s")]
        public interface IModel
        {
            Score Of([ReviewSubject] string subject);
        }
        """;

    /// <summary>Every step that has a name: one that nobody watches could be computed anew with each letter that is typed.</summary>
    private static readonly string[] Steps =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(static field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public void UnrelatedFile_ChangesNothing() =>
        AssertReasons(static compilation => compilation.AddSyntaxTrees(Parse(compilation, "class Unrelated { void M() { } }")), mayBeUnchanged: true);

    [Fact]
    public void CommentInTheSameFile_ChangesNothing() =>
        AssertReasons(static compilation => Replace(compilation, Gate + "\n// A comment.\n"), mayBeUnchanged: true);

    [Fact]
    public void BodyAfterReview_ChangesNothing() =>
        AssertReasons(static compilation => Replace(compilation, Gate.Replace("=> Task.CompletedTask", "=> Task.Delay(1)", StringComparison.Ordinal)), mayBeUnchanged: true);

    [Fact]
    public void NewTitle_IsWritten()
    {
        var compilation = Compile.Source(Gate);
        var driver = Compile.Driver(compilation).RunGenerators(compilation);
        driver = driver.RunGenerators(Replace(compilation, Gate.Replace("\"Deny\"", "\"Deny it\"", StringComparison.Ordinal)));

        var reasons = Reasons(driver, "ActionGates");
        Assert.Contains(IncrementalStepRunReason.Modified, reasons);
        Assert.Contains("Deny it", string.Concat(driver.GetRunResult().GeneratedTrees.Select(static tree => tree.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void Models_HoldNothingOfRoslyn()
    {
        var compilation = Compile.Source(Gate);
        var results = Compile.Driver(compilation).RunGenerators(compilation).GetRunResult().Results;
        var models = results.SelectMany(static r => r.TrackedSteps).Where(static step => Steps.Contains(step.Key)).SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs).Select(static output => output.Value).ToList();

        Assert.NotEmpty(models);
        Assert.All(models, static model => AssertFree(model, [], "model"));
    }

    [Fact]
    public void EqualSources_HaveEqualModels()
    {
        var one = Models();
        var other = Models();

        Assert.Equal(one, other);
        Assert.NotSame(one[0], other[0]);

        static List<object> Models()
        {
            var compilation = Compile.Source(Gate);
            return [.. Compile.Driver(compilation).RunGenerators(compilation).GetRunResult().Results
                .SelectMany(static r => r.TrackedSteps).Where(static step => Steps.Contains(step.Key)).SelectMany(static step => step.Value)
                .SelectMany(static step => step.Outputs).Select(static output => output.Value)];
        }
    }

    private static void AssertReasons(Func<Compilation, Compilation> edit, bool mayBeUnchanged)
    {
        Compilation compilation = Compile.Source(Gate);
        var driver = Compile.Driver(compilation).RunGenerators(compilation);
        driver = driver.RunGenerators(edit(compilation));

        foreach (var step in Steps)
        {
            var reasons = Reasons(driver, step);
            Assert.NotEmpty(reasons);
            Assert.All(reasons, reason => Assert.True(
                reason == IncrementalStepRunReason.Cached || (mayBeUnchanged && reason == IncrementalStepRunReason.Unchanged),
                $"{step}: {reason}"));
        }

        var outputs = driver.GetRunResult().Results.SelectMany(static r => r.TrackedOutputSteps).SelectMany(static step => step.Value).SelectMany(static step => step.Outputs).ToList();
        Assert.NotEmpty(outputs);
        Assert.All(outputs, static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static List<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string name) =>
        [.. driver.GetRunResult().Results.SelectMany(static r => r.TrackedSteps).Where(step => step.Key == name).SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs).Select(static output => output.Reason)];

    private static Compilation Replace(Compilation compilation, string source) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(), Parse(compilation, source));

    private static SyntaxTree Parse(Compilation compilation, string source) =>
        CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)compilation.SyntaxTrees.First().Options, "Edited.cs");

    private static void AssertFree(object? value, HashSet<object> seen, string path)
    {
        if (value is null || !seen.Add(value))
            return;
        Assert.False(value is ISymbol or SyntaxNode or SyntaxToken or SyntaxTree or Compilation or SemanticModel or Location or AttributeData, $"{path} is {value.GetType()}");
        if (value is string || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
            return;
        // The array within is looked at as a field; one that was never set cannot be enumerated.
        if (value is IEnumerable items && value.GetType().Namespace != "System.Collections.Immutable")
        {
            foreach (var item in items)
                AssertFree(item, seen, path + "[]");
        }

        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            AssertFree(field.GetValue(value), seen, $"{path}.{field.Name}");
    }
}
