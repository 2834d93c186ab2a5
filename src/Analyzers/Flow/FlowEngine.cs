using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Paths;
using AdsGuard.Analyzers.Flow.Summaries;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Recognition;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow;

/// <summary>
/// The engine as rules see it: born with a compilation, answers which protected data reaches which ADS in a file, dies with the compilation. Safe for several
/// threads: one of them computes at a time, and results do not depend on which.
/// </summary>
internal sealed class FlowEngine
{
    private readonly object _gate = new();
    private readonly Compilation _compilation;
    private readonly ITreeFacts _facts;
    private readonly Lazy<FlowModel> _model;
    private readonly bool _useIndex;
    private readonly RememberedMeanings? _remembered;
    private readonly Dictionary<SyntaxTree, ImmutableArray<ProtectedFlow>> _flows = new();
    private ProgramIndex? _index;
    private SummarySolver? _solver;
    private Boundaries? _boundaries;
    private StoredFunctions? _functions;
    private bool _knowsBoundaries;
    private bool _isIdle;
    private bool _knowsActions;

    /// <param name="compilation">The compilation.</param>
    /// <param name="facts">What syntax says.</param>
    /// <param name="policy">What the organization says.</param>
    /// <param name="useIndex">Whether only the slice is looked at that the index finds.</param>
    /// <param name="lookAlikes">Finds what looks like protected data and is not classified, where that counts.</param>
    /// <param name="isOneOfMany">Whether compilations of the same files came before and will come after, as in an editor, so that remembering pays.</param>
    public FlowEngine(Compilation compilation, ITreeFacts facts, Policy? policy = null, bool useIndex = true, LookAlikes? lookAlikes = null, bool isOneOfMany = false)
    {
        _compilation = compilation;
        _facts = facts;
        _useIndex = useIndex;
        _remembered = isOneOfMany ? new RememberedMeanings(compilation, facts) : null;
        _model = new Lazy<FlowModel>(() => new FlowModel(compilation, policy ?? Policy.Silent, lookAlikes, facts));
    }

    public FlowModel Model => _model.Value;

    /// <summary>Whether no member is in reach of an ADS: known once the first file was asked for. Not under the lock: who asks too early is told no.</summary>
    public bool IsIdle => _isIdle;

    /// <summary>The operations evaluated so far. Not under the lock: it can be watched while others work.</summary>
    public long Steps => _solver?.Steps ?? 0;

    /// <summary>The flows of protected data whose end the reader sees in this file, in the order of the text.</summary>
    public ImmutableArray<ProtectedFlow> FlowsIn(SyntaxTree tree, CancellationToken cancellation) =>
        AllFlowsIn(tree, cancellation).RemoveAll(static f => f.Data.Category is ProtectionMask.Unscreened or ProtectionMask.Recording);

    /// <summary>The same of what people typed or uploaded and nothing has screened.</summary>
    public ImmutableArray<ProtectedFlow> UserInputIn(SyntaxTree tree, CancellationToken cancellation) => Of(ProtectionMask.Unscreened, tree, cancellation);

    /// <summary>The same of settings that have the call which they are handed to recorded.</summary>
    public ImmutableArray<ProtectedFlow> RecordingSettingsIn(SyntaxTree tree, CancellationToken cancellation) => Of(ProtectionMask.Recording, tree, cancellation);

    private ImmutableArray<ProtectedFlow> Of(ProtectionMask category, SyntaxTree tree, CancellationToken cancellation) =>
        AllFlowsIn(tree, cancellation).RemoveAll(f => f.Data.Category != category);

    private ImmutableArray<ProtectedFlow> AllFlowsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        lock (_gate)
        {
            // Rules about one file and about all of them ask; the way that each flow took is found once.
            if (_flows.TryGetValue(tree, out var known)) return known;
            var flows = new List<ProtectedFlow>();
            var seen = new HashSet<(SyntaxNode, ProtectedData, SyntaxNode)>();
            foreach (var (member, summary) in SummariesIn(tree, cancellation))
            {
                // One argument may reach the ADS in several places: which of them a message ends in does not depend on the order of files.
                foreach (var finding in summary.Findings.OrderBy(static f => f.Sink.Place.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(static f => f.Sink.Place.SpanStart))
                {
                    if (finding.Sink.System is not { } system || finding.Place.SyntaxTree != tree || !seen.Add((finding.Place, finding.Data, finding.Sink.Place))) continue;
                    var path = new PathSearch(finding.Data, Model.WholeObjects, _solver!).Find(finding, summary.Recording!);
                    flows.Add(new ProtectedFlow(finding.Place, finding.Data, system, finding.Sink.Method, member, path)
                    {
                        SinkPlace = finding.Sink.Place,
                        Through = finding.Sink.Through,
                    });
                }
            }

            return _flows[tree] = flows.OrderBy(static f => f.Place.SpanStart).ThenBy(static f => f.Data.Display, StringComparer.Ordinal).ToImmutableArray();
        }
    }

    /// <summary>
    /// The protected data in this file that is handed to code whose effect cannot be seen, by members that are in reach of an ADS: those from which the index finds a
    /// way to one, whether or not this data would take it. In the order of the text.
    /// </summary>
    public ImmutableArray<UnseenFlow> UnseenIn(SyntaxTree tree, CancellationToken cancellation)
    {
        lock (_gate)
        {
            var flows = new List<UnseenFlow>();
            var seen = new HashSet<(SyntaxNode, ProtectedData)>();
            foreach (var (member, summary) in SummariesIn(tree, cancellation))
            {
                foreach (var finding in summary.Findings)
                {
                    if (finding.Sink.Unseen == UnseenKind.None || finding.Place.SyntaxTree != tree || !seen.Add((finding.Place, finding.Data))) continue;
                    var path = new PathSearch(finding.Data, Model.WholeObjects, _solver!).Find(finding, summary.Recording!);
                    flows.Add(new UnseenFlow(finding.Place, finding.Data, finding.Sink.Method, finding.Sink.Unseen, member, path));
                }
            }

            return flows.OrderBy(static f => f.Place.SpanStart).ThenBy(static f => f.Data.Display, StringComparer.Ordinal).ToImmutableArray();
        }
    }

    /// <summary>The actions in this file that depend on an ADS and that no human is known to have reviewed, in the order of the text.</summary>
    public ImmutableArray<ActionFlow> ActionsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        lock (_gate)
        {
            Start(cancellation);
            if (!_knowsActions) return ImmutableArray<ActionFlow>.Empty;
            var actions = new Dictionary<(SyntaxNode, ISymbol), ActionFlow>();
            foreach (var (member, summary) in SummariesIn(tree, cancellation))
            {
                foreach (var finding in summary.ActionFindings)
                {
                    var key = (finding.Place, finding.Action.Symbol);
                    if (finding.Place.SyntaxTree != tree || actions.ContainsKey(key)) continue;
                    actions.Add(key, new ActionFlow(finding.Place, finding.ActionPlace, finding.Action, finding.Systems, finding.Review == ReviewStatus.Asked, member));
                }
            }

            return actions.Values.OrderBy(static a => a.Place.SpanStart).ThenBy(static a => a.Action.Title, StringComparer.Ordinal).ToImmutableArray();
        }
    }

    /// <summary>The calls of an ADS in this file, whatever they are given, in the order of the text.</summary>
    public ImmutableArray<AdsCall> CallsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return SummariesIn(tree, cancellation)
                .SelectMany(static pair => pair.Summary.AdsCalls)
                .Where(call => call.Place.SyntaxTree == tree)
                .Distinct()
                .OrderBy(static call => call.Place.SpanStart)
                .ToImmutableArray();
        }
    }

    /// <summary>The parameters in this file that other assemblies hand something to, and that go into an ADS without saying so, in the order of the text.</summary>
    public ImmutableArray<UnstatedInput> InputsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!IsLibrary) return ImmutableArray<UnstatedInput>.Empty;
        lock (_gate)
        {
            var inputs = new Dictionary<(IParameterSymbol, string), UnstatedInput>();
            var choices = new MereChoices(Model.Library, code => _solver!.OperationAt(code));
            foreach (var (member, summary) in SummariesIn(tree, cancellation))
            {
                if (member is not IMethodSymbol method || !Boundaries.IsVisible(method) || Model.Ads.IsNotAds(method)) continue;
                // Callers of a client are checked as it is; the caller of a handler is a framework, and what it hands over a person sent.
                if (Model.UserInputs.IsHandler(method) || Model.Ads.Reached(method) is not null || Model.Ads.ClientType(method.ContainingType) is not null) continue;
                foreach (var flow in summary.SinkFlows)
                {
                    if (flow.Sink.System is not { } system) continue;
                    foreach (var parameter in Whole(flow.Origins, method))
                    {
                        if (parameter.Locations.All(l => l.SourceTree != tree) || Model.Ads.IsNotInput(parameter) || Model.Ads.Inputs(parameter).Contains(system.Id)) continue;
                        if (BuilderTypes.Include(parameter.Type) || choices.Include(parameter)) continue;
                        inputs[(parameter, system.Id)] = new UnstatedInput(parameter, system, flow.Sink.Method);
                    }
                }
            }

            return inputs.Values.OrderBy(static i => i.Parameter.Locations[0].SourceSpan.Start).ThenBy(static i => i.System.Id, StringComparer.Ordinal).ToImmutableArray();
        }
    }

    /// <summary>The declarations that other assemblies read protected data from, and that do not say so, in the order of the files and their text.</summary>
    public ImmutableArray<UnstatedData> UnstatedData(CancellationToken cancellation)
    {
        if (!IsLibrary) return ImmutableArray<UnstatedData>.Empty;
        lock (_gate)
        {
            Start(cancellation);
            if (!_knowsBoundaries) StartBoundaries(cancellation);
            return _boundaries is null
                ? ImmutableArray<UnstatedData>.Empty
                : _boundaries.Unstated(cancellation)
                    .Where(static u => u.Place.Locations is [{ SourceTree: not null }, ..])
                    .OrderBy(static u => u.Place.Locations[0].SourceTree!.FilePath, StringComparer.Ordinal)
                    .ThenBy(static u => u.Place.Locations[0].SourceSpan.Start)
                    .ToImmutableArray();
        }
    }

    /// <summary>Nobody reads a program's declarations but the program.</summary>
    public bool IsLibrary => _compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule or OutputKind.WindowsRuntimeMetadata;

    /// <summary>The parameters that go in as they are; a part of one says nothing of the rest of it.</summary>
    private static IEnumerable<IParameterSymbol> Whole(OriginSet origins, IMethodSymbol method)
    {
        foreach (var origin in origins)
        {
            if (origin is Formal { Path: { Root.Kind: FormalRootKind.Parameter } path } && path.Root.Ordinal < method.Parameters.Length && path.Members.All(static m => m.IsElement || m.Kind == MemberKeyKind.Keys))
                yield return method.Parameters[path.Root.Ordinal];
        }
    }

    private void StartBoundaries(CancellationToken cancellation)
    {
        // Without an ADS in reach nobody has read the program yet.
        var bodies = _solver is null ? new MethodBodies(_compilation) : null;
        var index = bodies is null ? _index! : new ProgramIndex(_compilation, bodies.ModelOf, _facts);
        var names = new HashSet<string>(index.FilesWithAny(TreeIndex.ClassifyingWords).SelectMany(static t => t.Classified), StringComparer.Ordinal);
        names.UnionWith(SinkNames.ProtectedOfReferences(_compilation, Model));
        cancellation.ThrowIfCancellationRequested();
        if (bodies is not null && names.Count > 0)
        {
            _index = index;
            _solver = new SummarySolver(Model, _index, bodies, _remembered);
        }

        if (_solver is not null) _boundaries = new Boundaries(Model, _index!, _solver, names);
        _knowsBoundaries = true;
    }

    /// <summary>The members whose analysis ran into a budget, all files looked at, in the order of their text.</summary>
    public ImmutableArray<(ISymbol Member, Limits Limits)> Limited(CancellationToken cancellation)
    {
        lock (_gate)
        {
            foreach (var tree in _compilation.SyntaxTrees)
            {
                foreach (var _ in SummariesIn(tree, cancellation))
                {
                    // Solving is all that is wanted: where every file was asked for before, it is done already.
                }
            }

            return _solver is null
                ? ImmutableArray<(ISymbol, Limits)>.Empty
                : _solver.Limited.OrderBy(static m => m.Member.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static m => m.Member.Locations[0].SourceSpan.Start).ToImmutableArray();
        }
    }

    /// <summary>What was done for the whole compilation, all files looked at.</summary>
    public FlowStatistics Statistics(CancellationToken cancellation)
    {
        lock (_gate)
        {
            var files = 0;
            var calls = new HashSet<AdsCall>();
            foreach (var tree in _compilation.SyntaxTrees)
            {
                var isInReach = false;
                foreach (var (_, summary) in SummariesIn(tree, cancellation))
                {
                    isInReach = true;
                    calls.UnionWith(summary.AdsCalls);
                }

                if (isInReach) files++;
            }

            if (_solver is null) return FlowStatistics.None;
            var systems = calls.Select(static call => call.System.Id).Distinct().OrderBy(static id => id, StringComparer.Ordinal).ToImmutableArray();
            return new FlowStatistics(files, _solver.MembersAnalysed, calls.Select(static call => call.Place).Distinct().Count(), systems, _solver.Limited.Count());
        }
    }

    /// <summary>Whether a member in this file may reach an ADS, so that the file is analysed at all.</summary>
    public bool IsInReach(SyntaxTree tree, CancellationToken cancellation)
    {
        lock (_gate)
        {
            Start(cancellation);
            return !_isIdle && _index!.HasSlice(tree);
        }
    }

    /// <summary>What is known of the members in this file that are in reach of an ADS, and of the functions in them, which share their purposes.</summary>
    private IEnumerable<(ISymbol Member, Summary Summary)> SummariesIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!IsInReach(tree, cancellation)) yield break;
        foreach (var member in _index!.SliceIn(tree, cancellation))
        {
            var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            var pending = new Stack<ISymbol>();
            pending.Push(member is IMethodSymbol method ? MethodBodies.Definition(method) : member);
            while (pending.Count > 0)
            {
                var current = pending.Pop();
                if (!visited.Add(current)) continue;
                var summary = _solver!.Solve(current, cancellation);
                yield return (member, summary);
                foreach (var function in summary.Functions) pending.Push(function);
            }
        }
    }

    private void Start(CancellationToken cancellation)
    {
        if (_solver is not null || _isIdle)
        {
            FollowFunctions(cancellation);
            return;
        }

        var bodies = new MethodBodies(_compilation);
        var index = new ProgramIndex(_compilation, bodies.ModelOf, _facts);
        var speaking = index.FilesWithAny(TreeIndex.Vocabulary).ToList();
        var marked = speaking.SelectMany(static t => t.Marked).ToList();
        var foreign = SinkNames.OfReferences(_compilation, Model).ToList();
        // Requests over HTTP matter where the program mentions an address of a model: then all of them, since the address may come from anywhere.
        var endpoints = Model.Library.Endpoints;
        var addressed = index.FilesWithAllOfAny(endpoints.Words).Where(tree => endpoints.IsAnyIn(_facts.IndexOf(tree).Addresses)).ToList();
        if (endpoints.IsMentioned = addressed.Count > 0) foreign.AddRange(Model.Library.SenderNames);
        var hasOutputs = speaking.Any(static t => t.MentionsOutputs);
        if (marked.Count + foreign.Count == 0 && !hasOutputs)
        {
            _isIdle = true;
            return;
        }

        var acted = speaking.SelectMany(static t => t.Actions).ToList();
        var actionNames = SinkNames.ActionsOfReferences(_compilation, Model).ToList();
        actionNames.AddRange(index.FilesThatLookAdverse().SelectMany(static t => t.LookAlikes));
        _knowsActions = acted.Count + actionNames.Count > 0;
        Model.Oversight.HasActions = _knowsActions;
        if (marked.Count + foreign.Count == 0 && !_knowsActions)
        {
            _isIdle = true;
            return;
        }

        var names = new HashSet<string>(foreign, StringComparer.Ordinal);
        foreach (var declaration in marked) SinkNames.AddMarked(declaration, bodies.ModelOf(declaration.SyntaxTree), Model, names, cancellation);
        if (endpoints.IsMentioned)
        {
            var registrations = new HttpClientRegistrations(Model, bodies.ModelOf, names, cancellation);
            foreach (var tree in index.FilesWithAny(HttpClientRegistrations.Words)) registrations.Read(tree);
        }

        UserInputHandlers.Read(index, bodies.ModelOf, Model.UserInputs, cancellation);
        names.UnionWith(actionNames);
        // An action need not name what is marked, (Status)2, nor the ADS, where a parameter says that it is output.
        if (hasOutputs && _knowsActions) names.UnionWith(TreeIndex.OutputWords);
        foreach (var declaration in acted) SinkNames.AddAction(declaration, bodies.ModelOf(declaration.SyntaxTree), names, cancellation);
        if (_useIndex) index.SliceFrom(names, cancellation);
        _index = index;
        _solver = new SummarySolver(Model, index, bodies, _remembered);
        if (_useIndex) _functions = new StoredFunctions(index, _solver);
        FollowFunctions(cancellation);
    }

    private void FollowFunctions(CancellationToken cancellation)
    {
        _functions?.Follow(cancellation);
        _functions = null;
    }
}
