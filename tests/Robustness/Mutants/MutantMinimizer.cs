namespace AdsGuard.Robustness.Mutants;

/// <summary>Makes the smallest program that still fails, as far as patience goes: fewer changes, then fewer lines of the damaged file (Zeller's delta debugging).</summary>
internal sealed class MutantMinimizer(Func<Compilation, Task<bool>> fails, int patience = 400)
{
    private int _patience = patience;

    public async Task<string> MinimizeAsync(Mutant mutant)
    {
        if (mutant.Neighbour is not null) mutant = await FirstFailingAsync(mutant with { Neighbour = null }) ?? mutant;
        for (var i = mutant.Edits.Length - 1; i >= 0; i--) mutant = await FirstFailingAsync(mutant with { Edits = mutant.Edits.RemoveAt(i) }) ?? mutant;
        return await WithoutLinesAsync(mutant);
    }

    private async Task<Mutant?> FirstFailingAsync(Mutant smaller) => await StillFailsAsync(smaller, smaller.Text()) ? smaller : null;

    private async Task<string> WithoutLinesAsync(Mutant mutant)
    {
        List<string> lines = [.. mutant.Text().Split('\n')];
        for (var chunk = Math.Max(lines.Count / 2, 1); ; chunk /= 2)
        {
            for (var start = lines.Count - chunk; start >= 0; start -= chunk)
            {
                if (start + chunk > lines.Count) continue;
                List<string> fewer = [.. lines[..start], .. lines[(start + chunk)..]];
                if (await StillFailsAsync(mutant, string.Join('\n', fewer))) lines = fewer;
            }

            if (chunk <= 1) return string.Join('\n', lines);
        }
    }

    private async Task<bool> StillFailsAsync(Mutant mutant, string text) => _patience-- > 0 && await fails(mutant.Program.Compile(mutant.File, text, mutant.Neighbour));
}
