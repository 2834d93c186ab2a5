using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Benchmarks.Programs;
using AdsGuard.Models;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.Benchmarks.Parts;

/// <summary>What is read before any member is analysed: text, syntax, and the models of libraries.</summary>
[MemoryDiagnoser]
public class IndexParts
{
    private SourceText _text = SourceText.From("");
    private SyntaxTree _tree = CSharpSyntaxTree.ParseText("");
    private ImmutableArray<string> _models = [];

    [GlobalSetup]
    public void Prepare()
    {
        // One file of 20,000 lines; it is read and never bound, so that repeated directives and namespaces do not matter.
        var files = AgencyProgram.Generate(20_000, FlowDensity.Many, seed: 1);
        _text = SourceText.From(string.Concat(files.Select(static file => file.Text.ToString())));
        _tree = CSharpSyntaxTree.ParseText(_text);
        _tree.GetRoot();
        _models = [.. ModelLibrary.Names.Select(Read)];
    }

    [Benchmark]
    public int WordsOfFile() => FileWords.Of(_text).Hashes.Length;

    [Benchmark]
    public object IndexOfFile() => TreeIndex.Build(_tree, CancellationToken.None);

    [Benchmark]
    public int AllModelFiles() => _models.Sum(static text => ModelFile.Parse(text).Sections.Length);

    private static string Read(string resource)
    {
        using var stream = typeof(ModelLibrary).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"No model {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
