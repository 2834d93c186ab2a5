using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AdsGuard.Conformance;

/// <summary>
/// Half-typed code, in bulk: the catalogue, the samples and our own sources with tokens dropped, doubled and swapped, and files cut short. Nothing is asked of the
/// findings; whatever stands in the editor, nothing may escape from the analyzers.
/// </summary>
public class MutantTests
{
    /// <summary>How many damaged files to analyse; 2000 and more is for a night, or for the day on which the engine was changed.</summary>
    private const string HowMany = "ADSGUARD_MUTANTS";

    private const int Seed = 20231;
    private const int InCi = 200;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(AdsGuard.Analyzers.Rules.FlowRules).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    [Fact]
    public async Task NothingEscapesFromTheAnalyzers_WhateverIsTyped()
    {
        var cases = CaseCompilation.Load().Compilation;
        Compilation[] programs = [cases, cases, cases, Sources(cases, "samples"), cases, Sources(cases, "src")];
        var random = new Random(Seed);
        var wanted = int.TryParse(Environment.GetEnvironmentVariable(HowMany), CultureInfo.InvariantCulture, out var stated) ? stated : InCi;
        var damagedFiles = 0;
        for (var round = 0; damagedFiles < wanted; round++)
        {
            // Each round damages a third of the files; the rest keep the damaged ones in reach of an ADS.
            var mutant = programs[round % programs.Length];
            foreach (var tree in mutant.SyntaxTrees.Where(_ => random.Next(3) == 0))
            {
                var damaged = CSharpSyntaxTree.ParseText(SourceText.From(Damage(tree, random)), (CSharpParseOptions)tree.Options, tree.FilePath);
                mutant = mutant.ReplaceSyntaxTree(tree, damaged);
                damagedFiles++;
            }

            await NothingEscapesAsync(mutant);
        }
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public async Task NothingEscapes_InAnyVersionOfTheLanguage(LanguageVersion version)
    {
        // Newer syntax is an error in older versions, and is bound all the same.
        var options = CSharpParseOptions.Default.WithLanguageVersion(version);
        var cases = CaseCompilation.Load().Compilation;
        var some = cases.SyntaxTrees.Where((_, i) => i % 4 == (int)version % 4).Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), options, tree.FilePath));

        await NothingEscapesAsync(cases.RemoveAllSyntaxTrees().AddSyntaxTrees(some));
    }

    [Fact]
    public async Task NothingEscapes_WhereReferencesAreMissing()
    {
        var cases = CaseCompilation.Load().Compilation;
        var references = cases.References.ToList();

        await NothingEscapesAsync(cases.WithReferences(references.TakeLast(1)));
        await NothingEscapesAsync(cases.WithReferences(references.Where(static (_, i) => i % 2 == 0)));
    }

    [Theory]
    [InlineData("class A : B { } class B : A { string Run(IModel m, A a) => m.Ask(a.ToString()); }")]
    [InlineData("interface I : J { } interface J : I { void Run(IModel m) => m.Ask(\"\"); } class C : I { }")]
    [InlineData("struct S { S s; [Pii(PiiKind.PassportNumber)] string p; void Run(IModel m) { m.Ask(p); m.Ask(s.s.s.p); } }")]
    [InlineData("class C<T> where T : C<C<T>> { T t; [Pii(PiiKind.PassportNumber)] string p; void Run(IModel m) => m.Ask(t.t.t.p); }")]
    [InlineData("class C<T> : C<C<T>> { [Pii(PiiKind.PassportNumber)] string p; void Run(IModel m) => m.Ask(p); }")]
    [InlineData("class C { C(int i) : this(i) { } [Pii(PiiKind.PassportNumber)] string p = new C(1).p; void Run(IModel m) => m.Ask(p); }")]
    [InlineData("class C { void Run(IModel m) { m.Ask(F()); string F() => G(); string G() => F(); } }")]
    [InlineData("class C { [Pii(PiiKind.PassportNumber)] string P => P; string this[int i] => this[i]; void Run(IModel m) => m.Ask(P + this[0]); }")]
    [InlineData("partial class C : D { } partial class C : E { } class D { } class E { } partial class C { void Run(IModel m) => m.Ask(\"\"); void Run(IModel m) => m.Ask(\"\"); }")]
    [InlineData("enum E { A = B, B = A } class C { const int X = Y; const int Y = X; void Run(IModel m) => m.Ask((E.A, X).ToString()); }")]
    [InlineData("class C { static C c = new(); [Pii(PiiKind.PassportNumber)] string p; static C Make() => Make(); void Run(IModel m) { c = c.Self(); m.Ask(Make().p); } C Self() => Self(); }")]
    public async Task NothingEscapes_WhereDeclarationsGoInCircles(string code)
    {
        const string Model = "using AdsGuard; [AdsClient(\"m\")] interface IModel { string Ask(string prompt); }\n";
        var cases = CaseCompilation.Load().Compilation;

        await NothingEscapesAsync(cases.RemoveAllSyntaxTrees().AddSyntaxTrees(CSharpSyntaxTree.ParseText(Model + code, (CSharpParseOptions)cases.SyntaxTrees.First().Options)));
    }

    private static async Task NothingEscapesAsync(Compilation compilation) =>
        Assert.Empty((await CaseCompilation.AnalyzeAsync(compilation, Analyzers, CancellationToken.None)).Faults);

    /// <summary>Sources of this repository, bound as far as the references of the catalogue go.</summary>
    private static CSharpCompilation Sources(CSharpCompilation cases, string folder) => cases.RemoveAllSyntaxTrees().AddSyntaxTrees(
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Where(static (_, i) => i % 5 == 0)
            .Select(path => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), (CSharpParseOptions)cases.SyntaxTrees[0].Options, path)));

    private static string RepositoryRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "AdsGuard.sln"))) directory = directory.Parent ?? throw new DirectoryNotFoundException("No AdsGuard.sln.");
        return directory.FullName;
    }

    private static string Damage(SyntaxTree tree, Random random)
    {
        List<string> tokens = [.. tree.GetRoot().DescendantTokens().Select(token => token.ToFullString())];
        for (var i = random.Next(3, 25); i > 0 && tokens.Count > 1; i--)
        {
            var (at, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
            switch (random.Next(3))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, tokens[at]);
                    break;
                default:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
            }
        }

        var text = string.Concat(tokens);
        return random.Next(4) == 0 ? text[..random.Next(text.Length)] : text;
    }
}
