namespace AdsGuard.Robustness.Mutants;

internal enum Damage
{
    Dropped,
    Doubled,
    Swapped,
}

/// <summary>One change to the tokens of a file; places are taken modulo the number of tokens, so that any subset of changes makes sense.</summary>
internal readonly record struct TokenEdit(Damage Damage, int Place, int Other);

/// <summary>A file as somebody may leave it for a moment: tokens missing, doubled or swapped, or the rest not typed yet. The seed says everything.</summary>
/// <param name="Program">What is damaged.</param>
/// <param name="File">Which file of it.</param>
/// <param name="Neighbour">A file that stays whole beside it; null for none.</param>
/// <param name="Edits">The changes, in their order.</param>
/// <param name="Length">The part of the text that is kept, from its beginning.</param>
internal sealed record Mutant(Original Program, SyntaxTree File, SyntaxTree? Neighbour, ImmutableArray<TokenEdit> Edits, double Length)
{
    public static Mutant OfSeed(int seed)
    {
        var random = new Random(seed);
        var program = Original.All[random.Next(Original.All.Length)];
        var edits = Enumerable.Range(0, random.Next(1, 20)).Select(_ => new TokenEdit((Damage)random.Next(3), random.Next(), random.Next()));
        return new Mutant(
            program,
            program.Files[random.Next(program.Files.Length)],
            program.Files[random.Next(program.Files.Length)],
            [.. edits],
            random.Next(5) == 0 ? random.NextDouble() : 1);
    }

    public string Text()
    {
        List<string> tokens = [.. File.GetRoot().DescendantTokens().Select(static token => token.ToFullString())];
        foreach (var edit in Edits)
        {
            if (tokens.Count == 0) break;
            var place = edit.Place % tokens.Count;
            switch (edit.Damage)
            {
                case Damage.Dropped:
                    tokens.RemoveAt(place);
                    break;
                case Damage.Doubled:
                    tokens.Insert(place, tokens[place]);
                    break;
                default:
                    var other = edit.Other % tokens.Count;
                    (tokens[place], tokens[other]) = (tokens[other], tokens[place]);
                    break;
            }
        }

        var text = string.Concat(tokens);
        return text[..(int)(text.Length * Length)];
    }

    public CSharpCompilation Compile() => Program.Compile(File, Text(), Neighbour);
}
