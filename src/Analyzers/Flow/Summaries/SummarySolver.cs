using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Computes summaries on demand and to a fixpoint over cycles of calls. A summary that is asked for while it is being computed answers with what is known so far;
/// whoever asked is computed again when that changes. Deep chains of calls go on the work list instead of the stack. Used under the engine's lock.
/// </summary>
internal sealed class SummarySolver : ICallees
{
    /// <summary>How often an answer may lead to further questions.</summary>
    private const int RoundsOfQuestions = 3;

    /// <summary>Once so many summaries were worked out again, of all there are, cycles are looked for: so that looking costs little beside working out.</summary>
    private const int ShareOfNodes = 16;

    private readonly Dictionary<SummaryKey, Node> _nodes = new();
    private readonly Dictionary<ISymbol, ConstantFact> _constants = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _contexts = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, int> _classes = new(SymbolEqualityComparer.Default);
    private readonly Queue<Node> _fresh = new();
    private readonly Sweeps _pending = new();
    private readonly Sweeps _readersOfShared = new();
    private readonly FlowModel _model;
    private readonly MethodBodies _bodies;
    private readonly Dispatch _dispatch;
    private readonly Stack<Node> _running = new();
    private readonly CallCycles _cycles = new();
    private CancellationToken _cancellation;
    private long _work;
    private int _again;

    /// <summary>How many of those that are being worked out wait for the content of shared state, and not for who is called next: nobody calls who writes what it reads.</summary>
    private int _callsFrom;

    public SummarySolver(FlowModel model, ProgramIndex index, MethodBodies bodies, RememberedMeanings? remembered = null)
    {
        _model = model;
        _bodies = bodies;
        _dispatch = new Dispatch(model.Compilation);
        Shared = new SharedState(this, new Mentions(index, bodies, _dispatch, new CollectionMembers(model.Compilation), remembered), new ObjectParts(model, _dispatch));
    }

    public SharedState Shared { get; }

    public Budgets Budgets => _model.Budgets;

    public CancellationToken Cancellation => _cancellation;

    /// <summary>The operations evaluated so far, of all members.</summary>
    public long Steps { get; private set; }

    public void NoteStep()
    {
        NoteWork(1);
        // A block of straight code can be twenty thousand lines: asking between blocks would not do.
        if (++Steps % Budgets.StepsBetweenPolls == 0) _cancellation.ThrowIfCancellationRequested();
    }

    private void NoteWork(int work) => _work += work;

    /// <summary>The summary of a member for every caller, with everything it depends on settled.</summary>
    public Summary Solve(ISymbol member, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _callsFrom = 0;
        var node = NodeOf(SummaryKey.Plain(member));
        if (!node.IsComputed) Compute(node);
        while (true)
        {
            // Who reads shared state depends on all its writers, and is better computed once after them than once after each.
            if (_fresh.Count + _pending.Count == 0 && Shared.UpdateNext()) continue;
            if (_fresh.Count + _pending.Count + _readersOfShared.Count == 0) break;
            var next = _fresh.Count > 0 ? _fresh.Dequeue() : _pending.Count > 0 ? _pending.Take() : _readersOfShared.Take();
            next.IsQueued = false;
            if (next.IsComputed && ++_again > _nodes.Count / ShareOfNodes) FindCycles();
            if (!next.IsQueued) Compute(next);
        }

        return node.Value;
    }

    /// <summary>
    /// Most cycles of calls are seen when they close. Those that are longer than calls are followed at once are found among who depends on whom, once much was worked out again; and
    /// with them an order in which who is called comes before who calls.
    /// </summary>
    private void FindCycles()
    {
        _again = 0;
        var order = _nodes.Count;
        foreach (var component in Components.Of(_nodes.Values, static n => n.Dependents, n => n.Order = order--))
        {
            var first = component[0].Key.Member;
            if (component.TrueForAll(n => SymbolEqualityComparer.Default.Equals(n.Key.Member, first) || _cycles.AreInOne(n.Key.Member, first))) continue;
            _cycles.Close(component.Select(static n => n.Key.Member), first);
            // What came to them from one another before is to be looked at as what it is.
            foreach (var member in component.Where(static n => n.IsComputed)) Enqueue(member);
        }
    }

    /// <summary>The members whose analysis ran into a budget, of all that were looked at.</summary>
    public IEnumerable<(ISymbol Member, Limits Limits)> Limited =>
        _nodes.Values
            .Select(static node => (node.Key.Member, Limits: node.Limits | node.Value.Limits))
            .Where(static reached => reached.Limits != Limits.None)
            .GroupBy(static reached => reached.Member, static reached => reached.Limits, SymbolEqualityComparer.Default)
            .Select(static group => (group.Key!, group.Aggregate(static (all, one) => all | one)));

    /// <summary>The number of members with code that were looked at.</summary>
    public int MembersAnalysed => _nodes.Values.Where(static node => node.IsComputed).Select(static node => node.Key.Member).Distinct(SymbolEqualityComparer.Default).Count();

    /// <summary>What is known of a summary now; the member being computed is told when it changes.</summary>
    public Summary Demand(SummaryKey key)
    {
        var node = NodeOf(key);
        if (_running.Count > 0) CloseCycle(node);
        var summary = Known(node);
        // Only now: who waits while a summary is worked out gets what it becomes, and has no need to be told of it.
        if (_running.Count > 0) node.Dependents.Add(_running.Peek());
        return summary;
    }

    private Summary Known(Node node)
    {
        if (node.IsComputed || node.IsRunning) return node.Value;
        if (_running.Count < Lattice.Budgets.EagerCallDepth && StackGuard.HasRoom) Compute(node);
        else Enqueue(node);
        return node.Value;
    }

    /// <summary>A member that is being worked out is called by those since, or one is that is in a cycle with it (the condition of Tarjan's algorithm).</summary>
    private void CloseCycle(Node callee)
    {
        if (!callee.IsRunning && !_cycles.Contains(callee.Key.Member)) return;
        var since = 0;
        foreach (var running in _running.Take(_running.Count - _callsFrom))
        {
            if (callee.IsRunning ? ReferenceEquals(running, callee) : _cycles.AreInOne(running.Key.Member, callee.Key.Member))
            {
                _cycles.Close(_running.Take(since).Select(static n => n.Key.Member), running.Key.Member);
                return;
            }

            since++;
        }
    }

    /// <summary>The summary being computed.</summary>
    public Node? CurrentNode => _running.Count > 0 ? _running.Peek() : null;

    /// <summary>Has a summary computed again, since something it used was not complete or has changed.</summary>
    public void Invalidate(Node node) => Enqueue(node);

    /// <summary>What is known now of a member that writes shared state, and where to say that it has changed.</summary>
    public Summary Demand(ISymbol writer, SharedContent reader)
    {
        var node = NodeOf(SummaryKey.Plain(writer));
        var callsFrom = _callsFrom;
        _callsFrom = _running.Count;
        var summary = Known(node);
        _callsFrom = callsFrom;
        node.Feeds.Add(reader);
        return summary;
    }

    /// <summary>What was written down of a member that has been looked at, as every caller sees it.</summary>
    public Recording? RecordingOf(ISymbol member) => _nodes.TryGetValue(SummaryKey.Plain(member), out var node) ? node.Value.Recording : null;

    /// <summary>Notes that the summary being computed depends on shared state.</summary>
    public void NoteSharedRead()
    {
        if (_running.Count > 0) _running.Peek().ReadsShared = true;
    }

    public bool HasBody(IMethodSymbol method) => _bodies.HasBody(method);

    public ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, Value receiver, MemberFrame frame) =>
        _dispatch.Targets(method, _dispatch.HasChoice(method) ? Settled(receiver, frame) : receiver, frame);

    /// <summary>The members of which a repeated step goes through any.</summary>
    public ImmutableArray<MemberKey> StepsOf(MemberKey repeated) =>
        repeated.Links is null ? [repeated.Once()] : _dispatch.LinksOf(LinkedClasses.ClassOf(repeated.Symbol!)!);

    /// <summary>The properties that mean the same as one: which one a write names depends on the type that the object is seen by.</summary>
    public ImmutableArray<MemberKey> OtherNamesOf(MemberKey member) => member is { IsForeign: false, Symbol: IPropertySymbol { IsStatic: false, IsIndexer: false } property }
        ? _dispatch.RelatedTo(property).Where(related => related is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false } && !SymbolEqualityComparer.Default.Equals(related, property.OriginalDefinition)).Select(MemberKey.Of).ToImmutableArray()
        : ImmutableArray<MemberKey>.Empty;

    public bool HasChoice(IMethodSymbol method) => _dispatch.HasChoice(method);

    /// <summary>A receiver that is shared state is one of the objects that the compilation stores there, where it stores nothing else.</summary>
    private Value Settled(Value receiver, MemberFrame frame)
    {
        foreach (var target in receiver.Objects)
        {
            if (target.Path is not { IsSharedState: true } path || frame.ExactTypes.ContainsKey(path)) continue;
            var made = Shared.MadeFor(path);
            if (!made.IsEmpty) receiver = receiver.WithObjects(receiver.Objects.Where(o => !o.Equals(target)).Union(made));
        }

        return receiver;
    }

    public ImmutableArray<IMethodSymbol> HandlersOf(ITypeSymbol request) => _dispatch.HandlersOf(request);

    public IOperation? OperationAt(SyntaxNode code) => _bodies.ModelOf(code.SyntaxTree).GetOperation(code, _cancellation);

    public ConstantFact ConstantOf(IFieldSymbol field)
    {
        if (!field.IsReadOnly || field.Type.SpecialType is not (SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Char)) return ConstantFact.Varying;
        field = field.OriginalDefinition;
        if (_constants.TryGetValue(field, out var known)) return known;
        return _constants[field] = InitializerOf(field);
    }

    private ConstantFact InitializerOf(IFieldSymbol field)
    {
        // A static constructor that somebody wrote may write it, too.
        if (field.DeclaringSyntaxReferences.Length != 1 || !field.ContainingType.StaticConstructors.All(static c => c.IsImplicitlyDeclared)) return ConstantFact.Varying;
        if (field.DeclaringSyntaxReferences[0].GetSyntax(_cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } initializer } || !_model.Compilation.ContainsSyntaxTree(initializer.SyntaxTree)) return ConstantFact.Varying;
        return OperationAt(initializer) is { ConstantValue: { HasValue: true, Value: { } value }, Type: { } type } && type.SpecialType == field.Type.SpecialType ? ConstantFact.Known(value) : ConstantFact.Varying;
    }

    public ImmutableArray<IMethodSymbol> SharedFunctions(FormalPath path)
    {
        // What a collection or a wrapper in a field runs is written down with the field.
        var last = path.Members.Length - 1;
        while (last > 0 && (path.Members[last].IsElement || path.Members[last].Kind == MemberKeyKind.Keys)) last--;
        return path.Members[last] is { Kind: MemberKeyKind.Symbol } member
            ? Shared.FunctionsOf(member).Select(static o => o.Symbol).OfType<IMethodSymbol>().ToImmutableArray()
            : ImmutableArray<IMethodSymbol>.Empty;
    }

    OriginSet ICallees.Shared(Formal formal, ISymbol reader) => Shared.Of(formal, reader);

    public Value Apply(IMethodSymbol target, CallSite call, Value? receiver, Value? environment, Evaluator evaluator)
    {
        var definition = target.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction ? target.OriginalDefinition : MethodBodies.Definition(target);
        evaluator.Frame.Invoked.Add(definition);
        var bound = call with { Arguments = Bind(call.Arguments, definition) };
        var substitution = new Substitution(bound, target, receiver, environment, evaluator, this);
        var (key, summary) = InContext(definition, new CallContext(substitution, evaluator, _dispatch));
        substitution.CycleSize = IsInCycle(definition) ? _cycles.SizeOf(definition) : 0;
        var size = summary.Size;
        if (substitution.IsInCycle) NoteWork(size);
        evaluator.Frame.Work.NoteFacts(size);
        if (!summary.WrittenStructs.IsEmpty)
        {
            bound = StructArguments.WithCopies(bound, summary.WrittenStructs, evaluator);
            substitution = new Substitution(bound, target, StructArguments.Receiver(bound, receiver, definition, summary.WrittenStructs, evaluator), environment, evaluator, this) { CycleSize = substitution.CycleSize };
        }

        evaluator.Frame.StartsWork |= summary.StartsWork;
        if (!summary.FunctionsRun.IsEmpty) evaluator.Frame.RunBelow.UnionWith(summary.FunctionsRun);
        var returned = substitution.Map(summary.Returned);
        var thrown = substitution.Map(summary.Thrown);
        var writtenBack = summary.WrittenBack.Select(pair => (pair.Key, Value: substitution.Map(pair.Value))).ToList();
        if (evaluator.Frame.Recording is { } recording)
        {
            foreach (var flow in summary.SinkFlows) recording.Arrivals.AddRange(substitution.Arrivals(flow, definition));
            if (!key.IsPlain) recording.Arrivals.AddRange(OnlyHere(summary, definition, bound));
            // What stands behind a gate is done once a human has approved it.
            if (!evaluator.Calls.Actions.AsksForItself(call))
            {
                foreach (var action in summary.Actions) recording.Actions.Add(substitution.Action(action, call.Site, evaluator.ControlOfActions(), evaluator.State.Review, evaluator.State.Verification));
            }

            // A call that nobody wrote has no operation.
            if (call.ImplicitAt is null) recording.Call(call.Operation, summary.Recording);
        }

        returned = Reviews.CameBack(definition, summary.Review, returned, evaluator);
        evaluator.State.Verification = Reviews.After(evaluator.State.Verification, summary.Verification);
        if (!summary.ThrowsUnder.IsEmpty) evaluator.State.Decided = evaluator.State.Decided.Union(substitution.Decided(summary));
        substitution.Write(summary);
        foreach (var (ordinal, value) in writtenBack)
        {
            if (bound.WrittenBack is not null) bound.WrittenBack(ordinal, value);
            else if (bound.ArgumentOf(ordinal)?.Operation is { } place) evaluator.Assign(place, WithDeclaration(value, definition, ordinal), null);
        }

        if (evaluator.StoredThrough is { } stored && !summary.ReturnedPlaces.IsEmpty) substitution.Store(summary.ReturnedPlaces, stored);
        if (!thrown.IsBottom) Exceptions.Raise(thrown, evaluator);
        return returned;
    }

    /// <summary>
    /// The summary for what this caller knows. It starts from the plain one, or from the one for the class of the receiver where that is known to matter, and goes on as
    /// long as the more special one asks something that can be answered.
    /// </summary>
    private (SummaryKey Key, Summary Summary) InContext(IMethodSymbol member, CallContext context)
    {
        var key = SummaryKey.Plain(member);
        if (context.ClassOfReceiver(member) is { } receiver)
        {
            var ofClass = new SummaryKey(member, ImmutableArray.Create(receiver));
            if (IsKept(ofClass, _classes, Lattice.Budgets.ClassesPerMember)) key = ofClass;
        }

        var summary = Demand(key);
        for (var round = 0; round < RoundsOfQuestions && !summary.Questions.IsEmpty; round++)
        {
            var facts = context.Answer(summary.Questions, key.Facts);
            // What is where in a tree, the members that walk it ask of each node again, and each would be worked out for each combination of them.
            var isInCycle = IsInCycle(member);
            if (isInCycle) facts = facts.RemoveAll(static f => f.Functions.IsEmpty && f.Path.Members.Length > Lattice.Budgets.FactsDepthInCycles);
            if (facts.Length == key.Facts.Length) break;
            var special = new SummaryKey(member, facts);
            if (!IsKept(special, _contexts, isInCycle ? Lattice.Budgets.ContextsPerCycle : Lattice.Budgets.ContextsPerMember))
            {
                // A function that is not known there is not run.
                if (CurrentNode is { } caller && facts.Any(static f => !f.Functions.IsEmpty)) caller.Limits |= Limits.Contexts;
                break;
            }

            key = special;
            summary = Demand(key);
        }

        return (key, summary);
    }

    /// <summary>Whether a member that is called calls the one that is being worked out in turn.</summary>
    private bool IsInCycle(ISymbol callee) => CurrentNode is { } caller && (SymbolEqualityComparer.Default.Equals(caller.Key.Member, callee) || _cycles.AreInOne(caller.Key.Member, callee));

    /// <summary>Whether there is a summary for this context, or may be one more.</summary>
    private bool IsKept(SummaryKey key, Dictionary<ISymbol, int> kept, int most)
    {
        if (_nodes.ContainsKey(key)) return true;
        kept.TryGetValue(key.Member, out var count);
        if (count >= most) return false;
        kept[key.Member] = count + 1;
        return true;
    }

    private Value WithDeclaration(Value value, IMethodSymbol method, int ordinal)
    {
        var data = _model.Classification.Of(method.Parameters[ordinal]);
        return data.IsEmpty || !Members.IsFromOutside(value) ? value : Members.WithData(value, data);
    }

    /// <summary>
    /// What a member reports only because of what this caller hands over - a lambda that reads protected data, a constant that opens a branch - is reported at
    /// the caller: nobody else is to blame.
    /// </summary>
    private IEnumerable<Arrival> OnlyHere(Summary summary, ISymbol member, CallSite call)
    {
        if (summary.Findings.IsEmpty) yield break;
        var plain = Demand(SummaryKey.Plain(member));
        foreach (var finding in summary.Findings)
        {
            if (plain.Findings.Any(f => f.Place == finding.Place && f.Data.Equals(finding.Data))) continue;
            var argument = call.Arguments.FirstOrDefault(static a => a.Operation is not null && a.Value.Objects.Any(static o => o.Kind == AbstractObjectKind.Delegate))
                ?? call.Arguments.FirstOrDefault(static a => a.Operation is not null);
            var place = argument?.Operation ?? call.Operation;
            yield return new Arrival(place.Syntax, null, finding.Sink, OriginSet.Of(finding.Data));
        }
    }

    private static ImmutableArray<CallArgument> Bind(ImmutableArray<CallArgument> arguments, IMethodSymbol definition)
    {
        var bound = ImmutableArray.CreateBuilder<CallArgument>(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            var ordinal = arguments[i].Parameter?.Ordinal ?? i;
            bound.Add(ordinal < definition.Parameters.Length ? arguments[i] with { Parameter = definition.Parameters[ordinal] } : arguments[i]);
        }

        return bound.MoveToImmutable();
    }

    private Node NodeOf(SummaryKey key)
    {
        if (!_nodes.TryGetValue(key, out var node)) _nodes.Add(key, node = new Node(key));
        return node;
    }

    private void Enqueue(Node node)
    {
        if (node.IsQueued) return;
        node.IsQueued = true;
        if (!node.IsComputed) _fresh.Enqueue(node);
        else (node.ReadsShared ? _readersOfShared : _pending).Add(node);
    }

    private void Compute(Node node)
    {
        if (node.IsRunning) return;
        var isSpent = node.IsComputed && _cycles.IsSpent(node.Key.Member, Budgets);
        if (isSpent || ++node.Visits > Budgets.Rounds)
        {
            node.Limits |= isSpent ? Limits.CycleWork : Limits.SummaryVisits;
            return;
        }

        var workOfCaller = _work;
        _work = 0;
        node.IsRunning = true;
        _running.Push(node);
        Summary? value = null;
        try
        {
            _cancellation.ThrowIfCancellationRequested();
            value = Infer(node.Key);
        }
        finally
        {
            _running.Pop();
            node.IsRunning = false;
            if (value is not null) _cycles.Spend(node.Key.Member, _work);
            _work = workOfCaller;
            // Cancelled: whoever asks next goes on where this stopped.
            if (value is null)
            {
                node.Visits--;
                Enqueue(node);
            }
        }

        node.IsComputed = true;
        if (node.Visits > Lattice.Budgets.VisitsApart && _cycles.Contains(node.Key.Member)) value = Accumulation.Of(node.Value, value, _model.Ads);
        value = Abridgement.Of(value, _model.Ads);
        if (value.Equals(node.Value))
        {
            node.Value = value;
            return;
        }

        node.Value = value;
        foreach (var dependent in node.Dependents) Enqueue(dependent);
        foreach (var content in node.Feeds) Shared.Outdate(content);
    }

    private Summary Infer(SummaryKey key)
    {
        if (_bodies.Of(key.Member, _cancellation) is not { } body) return Summary.None;
        var analysis = new MemberAnalysis(body, key, _model, this, _cancellation);
        analysis.Run();
        return new SummaryBuilder(analysis, body, this).Build();
    }

    /// <summary>One summary being worked out.</summary>
    internal sealed class Node(SummaryKey key)
    {
        public SummaryKey Key { get; } = key;

        public Summary Value { get; set; } = Summary.None;

        public HashSet<Node> Dependents { get; } = new();

        /// <summary>The places of shared state that it may write.</summary>
        public HashSet<SharedContent> Feeds { get; } = new();

        public bool IsComputed { get; set; }

        /// <summary>Whether it depends on what the compilation writes to shared state.</summary>
        public bool ReadsShared { get; set; }

        public bool IsRunning { get; set; }

        public bool IsQueued { get; set; }

        public int Visits { get; set; }

        /// <summary>Its place among all: who is called comes before who calls, as far as there is an order.</summary>
        public int Order { get; set; }

        public Limits Limits { get; set; }
    }
}
