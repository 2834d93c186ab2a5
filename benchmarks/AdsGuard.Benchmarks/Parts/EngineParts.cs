using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Summaries;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Benchmarks.Cost;
using AdsGuard.Benchmarks.Programs;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Benchmarks.Parts;

/// <summary>What the analysis of members is made of.</summary>
[MemoryDiagnoser]
public class EngineParts
{
    private readonly OwnTreeFacts _facts = new();
    private readonly FiniteSet<string> _few = FiniteSet<string>.Of(Enumerable.Range(0, 8).Select(static n => $"{n}"));
    private readonly FiniteSet<string> _fewOthers = FiniteSet<string>.Of(Enumerable.Range(4, 8).Select(static n => $"{n}"));
    private readonly FiniteSet<string> _many = FiniteSet<string>.Of(Enumerable.Range(0, 200).Select(static n => $"{n}"));
    private readonly FiniteSet<string> _manyOthers = FiniteSet<string>.Of(Enumerable.Range(100, 200).Select(static n => $"{n}"));
    private readonly FiniteSet<string> _manyAgain = FiniteSet<string>.Of(Enumerable.Range(0, 200).Select(static n => $"{n}"));
    private Compilation? _program;
    private IMethodSymbol? _member;

    [GlobalSetup]
    public void Prepare()
    {
        _program = Workload.Compile(AgencyProgram.Generate(2_000, FlowDensity.Few, seed: 1));
        _program.GetDiagnostics();
        _member = _program.GetSymbolsWithName("Draft0Async", SymbolFilter.Member).OfType<IMethodSymbol>().First();
        OneSummary();
    }

    /// <summary>A member that asks an ADS, with what it calls and reads, from binding to summary. The index of the files is there already.</summary>
    [Benchmark]
    public object OneSummary()
    {
        var bodies = new MethodBodies(_program!);
        var index = new ProgramIndex(_program!, bodies.ModelOf, _facts);
        return new SummarySolver(new FlowModel(_program!, Policy.Silent), index, bodies).Solve(_member!, CancellationToken.None);
    }

    [Benchmark]
    public int UnionOfFew() => _few.Union(_fewOthers).Count;

    [Benchmark]
    public int UnionOfMany() => _many.Union(_manyOthers).Count;

    /// <summary>The usual case when an analysis has converged.</summary>
    [Benchmark]
    public int UnionThatAddsNothing() => _many.Union(_manyAgain).Count;
}
