using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Conformance;

/// <summary>A marked point beside what was reported on its line.</summary>
internal sealed record Verdict(MarkedPoint Point, ImmutableArray<Diagnostic> Reported, bool DataAgrees)
{
    public bool IsRight => Point.Flows ? !Reported.IsEmpty && DataAgrees : Reported.IsEmpty;

    public bool IsAsRecorded => IsRight == (Point.KnownDifference is null);

    public static Verdict On(MarkedPoint point, ImmutableArray<Diagnostic> reported, ImmutableDictionary<string, ProtectedData> known) =>
        new(point, reported, AgreesWithMark(point, reported, known));

    // The categories of the named data are exactly the rules that fired, and each name is told, or its kind where several data share one diagnostic.
    private static bool AgreesWithMark(MarkedPoint point, ImmutableArray<Diagnostic> reported, ImmutableDictionary<string, ProtectedData> known)
    {
        if (point.Data.IsEmpty)
            return true;

        var data = point.Data.Select(name => known[name]).ToList();
        var text = string.Join('\n', reported.SelectMany(WordsOf));
        return data.SelectMany(item => item.RuleIds).ToHashSet().SetEquals(reported.Select(diagnostic => diagnostic.Id))
            && point.Data.Zip(data).All(pair => pair.Second.Kinds.Prepend(pair.First).Any(word => IsTold(word, text)));
    }

    private static IEnumerable<string> WordsOf(Diagnostic diagnostic) =>
        diagnostic.Properties.Values.OfType<string>().Append(diagnostic.GetMessage());

    private static bool IsTold(string word, string text) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b");

    public override string ToString() =>
        $"{Point.Place}: marked '{Point.Mark}'{(Point.KnownDifference is null ? "" : ", recorded as wrong")}; " +
        (Reported.IsEmpty ? "nothing was reported" : string.Join("; ", Reported.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage()}")));
}
