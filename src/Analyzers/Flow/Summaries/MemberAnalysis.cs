using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.ControlFlow;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Cells = System.Collections.Immutable.ImmutableDictionary<AdsGuard.Analyzers.Flow.Values.MemberKey, AdsGuard.Analyzers.Flow.Values.Value>;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>Computes the summary of one member in one context: runs its graphs to a fixpoint, then once more over the stable states to write down what was found.</summary>
internal sealed class MemberAnalysis : IBlockTransfer<State>
{
    /// <summary>A first run more lets started work see what was put down after it, a second what that work itself put down elsewhere.</summary>
    private const int RunsForMeetings = 2;

    private readonly MemberBody _body;
    private readonly SummaryKey _key;
    private readonly MemberFrame _frame;
    private readonly CancellationToken _cancellation;
    private bool _isStraight;
    private bool _hasConditions;
    private Evaluator _evaluator = null!;
    private BodyGraph _graph = null!;
    private ForwardAnalysis<State> _driver = null!;
    private OriginSet[] _conditions = new OriginSet[0];
    private OriginSet[] _control = new OriginSet[0];
    private ReviewFact[] _answers = new ReviewFact[0];
    private ImmutableDictionary<AbstractObject, Cells> _awaited = ImmutableDictionary<AbstractObject, Cells>.Empty;

    public MemberAnalysis(MemberBody body, SummaryKey key, FlowModel model, ICallees callees, CancellationToken cancellation)
    {
        _body = body;
        _key = key;
        _cancellation = cancellation;
        _frame = new MemberFrame(body.Member, model, callees, body.Captured, cancellation);
    }

    public MemberFrame Frame => _frame;

    /// <summary>The state in which the member returns, or null where it never does.</summary>
    public State? Exit { get; private set; }

    /// <summary>The states in which the member throws: where the exception's own members are found.</summary>
    public State? Throwing { get; private set; }

    /// <summary>What decides whether the member throws instead of coming back.</summary>
    public OriginSet ThrowsUnder { get; private set; } = OriginSet.Empty;

    /// <summary>An evaluator over <see cref="Exit"/>, to read values there.</summary>
    public Evaluator Evaluator => _evaluator;

    /// <summary>
    /// Most members are straight: each block is reached by what is known for good, so one visit both finds and writes down. Others need their states to settle first.
    /// </summary>
    public void Run()
    {
        _isStraight = _body.Graphs.All(static g => g.IsStraight);
        Pass();
        // Started work waits for what is put down after it was started: what was found there in the end was there all along.
        for (var run = 0; run < RunsForMeetings && _frame.StartsWork && MeetAt(Exit) | MeetAt(Throwing); run++) Pass();
    }

    State IBlockTransfer<State>.Clone(State state) => state.Clone();

    bool IBlockTransfer<State>.Join(State into, State from) => into.JoinWith(from);

    void IBlockTransfer<State>.Enter(BasicBlock block, State state)
    {
        var control = OriginSet.Empty;
        // Without a decision that depends on anything, nobody needs to know what it decides.
        if (_hasConditions)
        {
            var always = Regions.Enclosing(block.EnclosingRegion, ControlFlowRegionKind.Finally);
            foreach (var controller in _graph.Dependence.ControllersOf(block.Ordinal))
            {
                // However the tried code is left, a finally block runs: only branches of its own decide within it.
                if (always is null || controller >= always.FirstBlockOrdinal && controller <= always.LastBlockOrdinal) control = control.Union(_conditions[controller]).Union(_control[controller]);
            }

            foreach (var tried in TriedBefore(block)) control = control.Union(_control[tried.FirstBlockOrdinal]);
        }

        if (!control.Equals(_control[block.Ordinal]))
        {
            _control[block.Ordinal] = control;
            RevisitControlledBy(block.Ordinal);
            RevisitHandlersOf(block);
        }

        _evaluator.Control = control;
        _evaluator.Region = block.EnclosingRegion;
    }

    void IBlockTransfer<State>.Apply(IOperation operation, State state)
    {
        _evaluator.State = state;
        _evaluator.Evaluate(operation);
    }

    bool? IBlockTransfer<State>.ApplyBranchValue(BasicBlock block, State state)
    {
        if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Rethrow) Exceptions.Rethrow(_evaluator);
        if (block.BranchValue is null) return null;
        _evaluator.State = state;
        var value = _evaluator.Evaluate(block.BranchValue);
        switch (block.FallThroughSuccessor?.Semantics)
        {
            case ControlFlowBranchSemantics.Return:
                Returns.Leave(value, block.BranchValue, _evaluator);
                return null;
            case ControlFlowBranchSemantics.Throw:
                Exceptions.Raise(value, _evaluator);
                // Whoever handles the exception runs because of what led to it.
                state.Decided = state.Decided.Union(_evaluator.ControlOfActions());
                ThrowsUnder = ThrowsUnder.Union(state.Decided);
                if (Throwing is null) Throwing = state.Clone();
                else Throwing.JoinWith(state);
                return null;
        }

        if (block.ConditionKind == ControlFlowConditionKind.None) return null;
        _answers[block.Ordinal] = value.Constant.Review;
        if (value.Constant is { IsKnown: true, Value: bool decided }) return decided;
        _frame.Ask(value, QuestionKind.Constant);
        var condition = _conditions[block.Ordinal].Union(value.Origins.Where(static o => o is not (AdsClient or AdsAddress or BodyField or MarkedValue)));
        if (!condition.Equals(_conditions[block.Ordinal]))
        {
            _hasConditions = true;
            _conditions[block.Ordinal] = condition;
            RevisitControlledBy(block.Ordinal);
        }

        return null;
    }

    State IBlockTransfer<State>.Along(BasicBlock block, bool isTrue, State state)
    {
        if (!Reviews.IsApproval(_answers[block.Ordinal], isTrue)) return state;
        var approved = state.Clone();
        Reviews.Approve(approved);
        return approved;
    }

    void IBlockTransfer<State>.Leave(ControlFlowRegion region, State state)
    {
        foreach (var local in region.Locals) state.Forget(local);
        foreach (var capture in region.CaptureIds)
        {
            if (!_graph.Places.IsKept(capture)) state.Forget(capture);
        }
    }

    private void RevisitControlledBy(int block)
    {
        if (_frame.Recording is not null) return;
        foreach (var controlled in _graph.Dependence.ControlledBy(block)) _driver.Revisit(controlled);
    }

    /// <summary>
    /// What is tried before a handler or a finally block: no branch leads there, and whether it runs is decided where it is decided whether anything is tried.
    /// </summary>
    private static IEnumerable<ControlFlowRegion> TriedBefore(BasicBlock block)
    {
        foreach (var (region, outer) in Regions.Around(block))
        {
            if (outer.Kind is ControlFlowRegionKind.TryAndCatch or ControlFlowRegionKind.TryAndFinally && region.Kind != ControlFlowRegionKind.Try) yield return outer.NestedRegions[0];
        }
    }

    private void RevisitHandlersOf(BasicBlock block)
    {
        if (_frame.Recording is not null) return;
        foreach (var (region, outer) in Regions.Around(block))
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.FirstBlockOrdinal != block.Ordinal) continue;
            for (var ordinal = region.LastBlockOrdinal + 1; ordinal <= outer.LastBlockOrdinal; ordinal++) _driver.Revisit(ordinal);
        }
    }

    /// <summary>Notes what the places hold at which started work and its starter meet; says whether that is more than was known.</summary>
    private bool MeetAt(State? state)
    {
        if (state is null) return false;
        var before = _awaited;
        foreach (var pair in state.Heap)
        {
            if (pair.Value.IsEmpty || !MeetingPlaces.Contains(pair.Key.Type)) continue;
            var cells = _awaited.TryGetValue(pair.Key, out var known) ? known : Cells.Empty;
            foreach (var cell in pair.Value)
            {
                if (cell.Value.IsBottom) continue;
                var joined = cells.TryGetValue(cell.Key, out var value) ? value.Join(cell.Value) : cell.Value;
                if (value is null || !joined.Equals(value)) cells = cells.SetItem(cell.Key, joined);
            }

            if (!cells.IsEmpty && !ReferenceEquals(cells, known)) _awaited = _awaited.SetItem(pair.Key, cells);
        }

        return !ReferenceEquals(before, _awaited);
    }

    /// <summary>Handlers are told what the tried code throws, and those around them what they throw themselves, until nothing new is thrown.</summary>
    private void Settle(State entry)
    {
        var throws = _frame.Throws;
        _driver.Run(entry);
        while (throws != _frame.Throws)
        {
            throws = _frame.Throws;
            foreach (var block in _graph.Handlers) _driver.Revisit(block);
            _driver.Resume();
        }
    }

    private void Pass()
    {
        _frame.Returned = Value.Bottom;
        _frame.Work.Reset();
        var state = new State(_frame.Unions, _frame.Work) { Awaited = _awaited };
        _evaluator = new Evaluator(_frame, new CapturedPlaces(_body.Graphs.IsEmpty ? null : _body.Graphs[0].Graph)) { State = state };
        _frame.Recording = null;
        Enter(state);
        var recording = new Recording(_body.Member);
        if (_body.ImplicitBase is not null && _body.Graphs.IsEmpty) RunImplicitBase(state, null);
        for (var i = 0; i < _body.Graphs.Length; i++)
        {
            _graph = _body.Graphs[i];
            if (_body.ImplicitBase is not null && i == _body.Graphs.Length - 1) RunImplicitBase(state, _graph.Graph.OriginalOperation);
            var blocks = _graph.Graph.Blocks.Length;
            _conditions = Enumerable.Repeat(OriginSet.Empty, blocks).ToArray();
            _control = Enumerable.Repeat(OriginSet.Empty, blocks).ToArray();
            _answers = new ReviewFact[blocks];
            _hasConditions = false;
            _evaluator = new Evaluator(_frame, _graph.Places) { State = state };
            _driver = new ForwardAnalysis<State>(_graph.Graph, this, _frame.Model.Budgets.Rounds, _cancellation);
            if (_isStraight)
            {
                _frame.Recording = recording;
                _driver.Run(state);
            }
            else
            {
                Settle(state);
                _frame.Recording = recording;
                _driver.Replay();
                if (i < _body.Graphs.Length - 1) _frame.Recording = null;
            }

            if (_driver.IsCut) _frame.Limits |= Limits.BlockVisits;

            var exit = _driver.EntryOf(blocks - 1);
            Exit = exit;
            if (exit is null) break;
            state = exit;
        }

        if (_body.Graphs.IsEmpty) Exit = state;
        _frame.Recording = recording;
        _evaluator = new Evaluator(_frame, new CapturedPlaces(null)) { State = Exit ?? state };
    }

    /// <summary>What the member finds on entry: formal values, sharpened by what the context knows.</summary>
    private void Enter(State state)
    {
        var member = _body.Member;
        foreach (var fact in _key.Facts) Sharpen(fact);
        if (_frame.OwnEnvironment is { } environment)
        {
            state.Allocate(environment);
            if (CapturedVariables.IsNested(member)) state.Write(environment, MemberKey.Outer, Value.Of(AbstractObject.Formal(new FormalPath(FormalRoot.Environment), null)), strong: true);
            else if (!member.IsStatic) state.Write(environment, MemberKey.Receiver, _evaluator.Variables.This(member.ContainingType), strong: true);
        }

        if (member is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters) _evaluator.Variables.Write(parameter, EntryValue(parameter));
            if (method.MethodKind == MethodKind.Constructor) StorePrimaryParameters(method);
        }

        foreach (var awaited in _awaited)
        {
            if (awaited.Key.Kind != AbstractObjectKind.Formal) continue;
            foreach (var cell in awaited.Value) state.Write(awaited.Key, cell.Key, cell.Value, strong: false);
        }

        if (!_body.IsIterator) return;
        var sequence = AbstractObject.Allocation(member.DeclaringSyntaxReferences[0].GetSyntax(), ((IMethodSymbol)member).ReturnType, member);
        state.Allocate(sequence);
        _frame.Returned = Value.Of(sequence);
    }

    private void Sharpen(ArgumentFact fact)
    {
        if (!fact.Functions.IsEmpty) _frame.DelegateTargets[fact.Path] = fact.Functions;
        if (fact.ExactType is not null) _frame.ExactTypes[fact.Path] = fact.ExactType;
        if (fact.Constant.IsKnown) _frame.Constants[fact.Path] = fact.Constant.Value;
        if (fact.Constant.IsAnswer) _frame.Answers[fact.Path] = fact.Constant;
        if (fact.IsHarmless) _frame.HarmlessPlaces.Add(fact.Path);
    }

    private Value EntryValue(IParameterSymbol parameter)
    {
        var root = FormalRoot.Parameter(parameter.Ordinal);
        if (parameter.RefKind == RefKind.Out) return Value.Clean;
        var path = new FormalPath(root);
        if (_frame.Constants.TryGetValue(path, out var constant)) return Value.OfConstant(constant);
        var isHarmless = _frame.HarmlessPlaces.Contains(path);
        var type = _frame.ExactTypes.TryGetValue(path, out var exact) ? exact : TypeHere(parameter);
        var data = _frame.Model.Classification.Of(parameter);
        var typed = _frame.Model.UserInputs.Of(parameter);
        var formal = new Formal(path, removed: !data.IsEmpty ? ProtectionMask.All : typed is null ? ProtectionMask.None : ProtectionMask.Unscreened);
        var objects = Members.IsLeaf(parameter.Type) ? ObjectSet.Empty : ObjectSet.Of(AbstractObject.Formal(path, type));
        var value = Value.Of(OriginSet.Of(formal), objects, isOpaque: !isHarmless);
        if (!isHarmless) value = Members.WithData(value, data);
        if (!isHarmless && typed is not null) value = value.With(typed);
        // new Applicant("n", "***"): a record that is made with text of the program holds nobody's data, whatever the parameter is called.
        if (!data.IsEmpty && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }) _frame.Ask(path, QuestionKind.Harmless);
        if ((_frame.Model.Ads.ClientMember(parameter) ?? _frame.Model.Ads.ClientType(parameter.Type)) is { } client) value = value.With(new AdsClient(client));
        if (_frame.Model.Ads.InjectedElsewhere.Contains(parameter.OriginalDefinition)) value = value.With(AdsAddress.Elsewhere);
        if (_frame.Model.Ads.Output(parameter) is { } output) value = value.With(new AdsOutput(output));
        // The model that calls a tool chooses the words and numbers; objects are what the host provides.
        if (Members.IsLeaf(MemberTypes.Unwrap(parameter.Type)) && parameter.ContainingSymbol is IMethodSymbol tool && _frame.Model.Ads.OfferedTo(tool) is { } chooser) value = value.With(new AdsOutput(chooser));
        return _frame.Answers.TryGetValue(path, out var answer) ? value.WithAnswer(answer) : value;
    }

    /// <summary>The type of a parameter; one of the class's own type parameters is what the class of the receiver, where it is known, puts in its place.</summary>
    private ITypeSymbol TypeHere(IParameterSymbol parameter)
    {
        if (parameter.Type is not ITypeParameterSymbol { DeclaringType: { } declaring } own || !_frame.ExactTypes.TryGetValue(new FormalPath(FormalRoot.This), out var type)) return parameter.Type;
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, declaring.OriginalDefinition)) return current.TypeArguments[own.Ordinal];
        }

        return parameter.Type;
    }

    /// <summary>A primary constructor stores its parameters: in the properties of a positional record, and wherever members go on using them.</summary>
    private void StorePrimaryParameters(IMethodSymbol constructor)
    {
        var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is not Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax) return;
        var self = _evaluator.Variables.This(constructor.ContainingType);
        foreach (var parameter in constructor.Parameters)
        {
            var value = _evaluator.Variables.Read(parameter, parameter.Type);
            var property = constructor.ContainingType.IsRecord ? constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() : null;
            if (property is null) _evaluator.Members.WriteCell(self, MemberKey.Of(parameter), value);
            else if (MemberAccess.IsStorage(property)) _evaluator.Members.WriteMember(self, property, value);
        }
    }

    private void RunImplicitBase(State state, IOperation? site)
    {
        _evaluator.State = state;
        var self = _evaluator.Variables.This(_body.Member.ContainingType);
        var call = new CallSite(site!, _body.ImplicitBase!, self, null, _body.ImplicitBase!.ContainingType, ImmutableArray<CallArgument>.Empty, false)
        {
            ImplicitAt = site is null ? _body.Member.ContainingType.DeclaringSyntaxReferences[0].GetSyntax() : null,
        };
        _frame.Callees.Apply(_body.ImplicitBase!, call, self, null, _evaluator);
    }
}
