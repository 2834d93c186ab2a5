// How often ADS1010 is right: asks every public member of libraries with people in them what it looks like, and compares the matches with verdicts.tsv, where a
// person judged each of them. Prints precision by library; fails where a match has no verdict, or where fewer than four of five are right.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AdsGuard.Analyzers.Recognition;
using AdsGuard.NamePatterns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

const double Least = 0.8;

var verdicts = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "verdicts.tsv"))
    .Where(static line => line.Length > 0 && line[0] != '#')
    .Select(static line => line.Split('\t'))
    .ToDictionary(static fields => string.Join('\t', fields[1..5]), static fields => fields[0] == "yes");

var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
var references = platform.Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")).DistinctBy(Path.GetFileName).Select(static path => MetadataReference.CreateFromFile(path));
var compilation = CSharpCompilation.Create("Measured", references: references);

var (right, all, unjudged, found) = (0, 0, new List<Match>(), new HashSet<string>());
Console.WriteLine($"{"library",-40} {"members",8} {"matches",8} {"right",8} {"precision",10}");
foreach (var library in MeasuredLibrary.All)
{
    var lookAlikes = new LookAlikes(DefaultPatterns.All);
    var members = 0;
    var matches = library.Matches(compilation, lookAlikes, ref members).ToList();
    found.UnionWith(matches.Select(static m => m.Key));
    var judged = matches.Where(m => verdicts.ContainsKey(m.Key)).ToList();
    var good = judged.Count(m => verdicts[m.Key]);
    unjudged.AddRange(matches.Except(judged));
    if (library.HasPeople) (right, all) = (right + good, all + judged.Count);
    Console.WriteLine($"{library.Assembly,-40} {members,8} {matches.Count,8} {good,8} {Precision(good, judged.Count),10}");
}

Console.WriteLine($"{"all with people",-40} {"",8} {all,8} {right,8} {Precision(right, all),10}");
foreach (var match in unjudged) Console.WriteLine("no verdict\t" + match.Key);
foreach (var stale in verdicts.Keys.Except(found)) Console.WriteLine((verdicts[stale] ? "lost\t" : "no longer wrong\t") + stale);
return unjudged.Count == 0 && all > 0 && right >= Least * all ? 0 : 1;

static string Precision(int right, int all) => all == 0 ? "-" : ((double)right / all).ToString("0.00", CultureInfo.InvariantCulture);
