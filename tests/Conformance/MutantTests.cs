using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
/// Half-typed code, in bulk: the catalogue with tokens dropped, doubled and swapped, and files cut short. Nothing is asked of the findings; whatever
/// stands in the editor, nothing may escape from the analyzers.
/// </summary>
public class MutantTests
{
    private const int Seed = 20231;
    private const int Rounds = 8;

    [Fact]
    public async Task NothingEscapesFromTheAnalyzers_WhateverIsTyped()
    {
        var cases = CaseCompilation.Load();
        var random = new Random(Seed);
        var analyzers = typeof(AdsGuard.Analyzers.Rules.FlowRules).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .ToImmutableArray();

        for (var round = 0; round < Rounds; round++)
        {
            // Each round damages a third of the files; the rest keep the damaged ones in reach of an ADS.
            var mutant = cases.Compilation;
            foreach (var tree in cases.Compilation.SyntaxTrees.Where(_ => random.Next(3) == 0))
            {
                var damaged = CSharpSyntaxTree.ParseText(SourceText.From(Damage(tree, random)), (CSharpParseOptions)tree.Options, tree.FilePath);
                mutant = mutant.ReplaceSyntaxTree(tree, damaged);
            }

            var (_, faults) = await CaseCompilation.AnalyzeAsync(mutant, analyzers, CancellationToken.None);

            Assert.Empty(faults);
        }
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
