using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Summaries;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Analyzers.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace AdsGuard.Analyzers.Tests.Flow.Probes;

/// <summary>
/// The engine without rules: a snippet with calls of <c>Probe.At("name", x)</c>, and what the engine holds about x there, in the state over which it would
/// report. Members are analysed as the engine does it, only that somebody watches the calls.
/// </summary>
internal sealed class Probe
{
    private const string Declarations = """

        public static class Probe
        {
            public static void At(string name, object? value)
            {
            }
        }
        """;

    private readonly Dictionary<string, ProbedPoint> _points = [];
    private readonly Compilation _compilation;
    private readonly SummarySolver _solver;
    private readonly MethodBodies _bodies;
    private readonly FlowModel _model;

    private Probe(string source)
    {
        _compilation = Verify.Compile(source + Declarations, References.Default);
        Assert.Empty(_compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        _model = new FlowModel(_compilation, Policy.Silent);
        _bodies = new MethodBodies(_compilation);
        _solver = new SummarySolver(_model, new ProgramIndex(_compilation, _bodies.ModelOf, new OwnTreeFacts()), _bodies);
    }

    /// <summary>Analyses every member of the snippet that holds a probe.</summary>
    public static Probe In(string source)
    {
        var probe = new Probe(source);
        foreach (var member in probe.ProbedMembers()) probe.Watch(member);
        return probe;
    }

    /// <summary>What is known where the probe of this name stands; the point was not reached if nobody came by.</summary>
    public ProbedPoint At(string name) => Assert.Contains(name, (IReadOnlyDictionary<string, ProbedPoint>)_points);

    public bool IsReached(string name) => _points.ContainsKey(name);

    /// <summary>What a method does, for every caller alike.</summary>
    public Summary SummaryOf(string method) => _solver.Solve(MethodNamed(method), CancellationToken.None);

    private IMethodSymbol MethodNamed(string name) => _compilation.GetSymbolsWithName(name, SymbolFilter.Member).OfType<IMethodSymbol>().Single();

    private IEnumerable<ISymbol> ProbedMembers()
    {
        foreach (var tree in _compilation.SyntaxTrees)
        {
            var model = _bodies.ModelOf(tree);
            foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(static c => c.Expression.ToString() == "Probe.At"))
            {
                var owner = model.GetEnclosingSymbol(call.SpanStart)!;
                yield return owner;
            }
        }
    }

    private void Watch(ISymbol member)
    {
        // Callees first, so that what is watched is the last word on the member.
        _solver.Solve(Outermost(member), CancellationToken.None);
        _solver.Solve(member, CancellationToken.None);
        var analysis = new MemberAnalysis(_bodies.Of(member, CancellationToken.None)!, SummaryKey.Plain(member), _model, new WatchedCallees(_solver, this), CancellationToken.None);
        analysis.Run();
    }

    private static ISymbol Outermost(ISymbol member)
    {
        while (CapturedVariables.IsNested(member)) member = member.ContainingSymbol;
        return member;
    }

    private void Note(CallSite call, Evaluator evaluator)
    {
        // Before the recording pass states still change.
        if (evaluator.Frame.Recording is null) return;
        var name = (string)call.Arguments[0].Value.Constant.Value!;
        _points[name] = new ProbedPoint(call.Arguments[1].Value, evaluator.State.Clone(), evaluator.Control, evaluator.Members.ReadEverything(call.Arguments[1].Value, call.Arguments[1].Type));
    }

    /// <summary>The engine's own callees, with the calls of probes noted on the way.</summary>
    private sealed class WatchedCallees(ICallees callees, Probe probe) : ICallees
    {
        public void NoteStep() => callees.NoteStep();

        public bool HasBody(IMethodSymbol method) => callees.HasBody(method);

        public ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, Value receiver, MemberFrame frame) => callees.Targets(method, receiver, frame);

        public Value Apply(IMethodSymbol target, CallSite call, Value? receiver, Value? environment, Evaluator evaluator)
        {
            if (target is { Name: "At", ContainingType.Name: "Probe" }) probe.Note(call, evaluator);
            return callees.Apply(target, call, receiver, environment, evaluator);
        }

        public bool HasChoice(IMethodSymbol method) => callees.HasChoice(method);

        public ImmutableArray<IMethodSymbol> HandlersOf(ITypeSymbol request) => callees.HandlersOf(request);

        public IOperation? OperationAt(SyntaxNode code) => callees.OperationAt(code);

        public ConstantFact ConstantOf(IFieldSymbol field) => callees.ConstantOf(field);

        public AdsGuard.Analyzers.Flow.Lattice.FiniteSet<Origin> Shared(Formal formal, ISymbol reader) => callees.Shared(formal, reader);

        public ImmutableArray<IMethodSymbol> SharedFunctions(FormalPath path) => callees.SharedFunctions(path);
    }
}
