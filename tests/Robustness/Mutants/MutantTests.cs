using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Robustness.Mutants;

/// <summary>Half-typed code, in bulk. Nothing is asked of the findings; whatever stands in the editor, nothing may escape from analyzers and generators, and the analysis ends by itself.</summary>
public sealed class MutantTests
{
    [Fact]
    public async Task NothingEscapes_WhateverIsTyped()
    {
        for (var seed = Tier.Seed; seed < Tier.Seed + Tier.Mutants; seed++)
        {
            var mutant = Mutant.OfSeed(seed);
            var trial = await Trial.OfAsync(mutant.Compile());
            if (trial.Faults.IsEmpty) continue;
            var small = await new MutantMinimizer(Trial.FailsAsync).MinimizeAsync(mutant);
            Assert.Fail($"ADSGUARD_ROBUSTNESS_SEED={seed}, {Path.GetFileName(mutant.File.FilePath)} of {mutant.Program.Name}:\n\n{small}\n\n{string.Join('\n', trial.Faults)}");
        }
    }

    [Fact]
    public void AMutant_DependsOnItsSeedAlone()
    {
        Assert.Equal(Mutant.OfSeed(7).Text(), Mutant.OfSeed(7).Text());
        Assert.NotEqual(Mutant.OfSeed(7).Text(), Mutant.OfSeed(8).Text());
    }

    [Fact]
    public void EveryProgram_HasFilesToDamage() => Assert.All(Original.All, static program => Assert.NotEmpty(program.Files));

    [Fact]
    public async Task AFailingMutant_IsMadeSmall()
    {
        var mutant = Mutant.OfSeed(1) with { Program = Original.All[0], File = Original.All[0].Files[0], Length = 1, Edits = [new TokenEdit(Damage.Doubled, 40, 0), new TokenEdit(Damage.Dropped, 90, 0)] };

        var small = await new MutantMinimizer(static compilation => Task.FromResult(HasMethod(compilation, "TwoInstances"))).MinimizeAsync(mutant);

        Assert.InRange(small.Split('\n').Length, 1, 4);
        Assert.Contains("TwoInstances", small, StringComparison.Ordinal);
    }

    private static bool HasMethod(Compilation compilation, string name) =>
        compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().Any(node => node is MethodDeclarationSyntax method && method.Identifier.ValueText == name));
}
