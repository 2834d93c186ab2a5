using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// One computation of one member: what is fixed while it is evaluated, and what it accumulates over all its blocks. Used by one thread.
/// </summary>
internal sealed class MemberFrame
{
    private const int MaximalQuestions = 32;

    private readonly Dictionary<ControlFlowRegion, Value> _thrown = new();

    public MemberFrame(ISymbol member, FlowModel model, ICallees callees, CapturedVariables captured, CancellationToken cancellation)
    {
        Member = member;
        Model = model;
        Unions = new BoundedUnions((one, other) => Widening.Join(one, other, model.Ads));
        Callees = callees;
        Captured = captured;
        Cancellation = cancellation;
        OwnEnvironment = captured.HasNestedFunctions(member) ? AbstractObject.Environment(member) : null;
    }

    /// <summary>The method, accessor, lambda, local function or constructor that is evaluated.</summary>
    public ISymbol Member { get; }

    public FlowModel Model { get; }

    public ICallees Callees { get; }

    public CapturedVariables Captured { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The object that holds the variables which functions nested in the member capture; null where there are none.</summary>
    public AbstractObject? OwnEnvironment { get; }

    /// <summary>What the caller knows of the delegates it hands over, by the place they are found in.</summary>
    public Dictionary<FormalPath, ImmutableArray<IMethodSymbol>> DelegateTargets { get; } = new();

    /// <summary>What each ref local is another name of: one place, or several where it is bound anew.</summary>
    public Dictionary<ISymbol, List<IOperation>> Aliases { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The run-time types that the caller knows.</summary>
    public Dictionary<FormalPath, ITypeSymbol> ExactTypes { get; } = new();

    /// <summary>The constants that the caller knows.</summary>
    public Dictionary<FormalPath, object?> Constants { get; } = new();

    /// <summary>What the caller knows of human reviews by what it hands over.</summary>
    public Dictionary<FormalPath, ConstantFact> Answers { get; } = new();

    /// <summary>The places that the caller knows to hold nothing but text of the program.</summary>
    public HashSet<FormalPath> HarmlessPlaces { get; } = new();

    /// <summary>What would make a difference, and the caller has not said.</summary>
    public HashSet<Question> Questions { get; } = new();

    /// <summary>Whether anything is known of formal places.</summary>
    public bool HasFacts => DelegateTargets.Count + ExactTypes.Count + Constants.Count + Answers.Count + HarmlessPlaces.Count > 0;

    public void Ask(FormalPath path, QuestionKind kind)
    {
        // Static state is nobody's argument.
        if (path.Root.Kind != FormalRootKind.Static && Questions.Count < MaximalQuestions) Questions.Add(new Question(path, kind));
    }

    /// <summary>Asks about a value that is nothing but what a formal place holds.</summary>
    public void Ask(Value value, QuestionKind kind)
    {
        if (value.FormalPlace() is { } path) Ask(path, kind);
    }

    /// <summary>What is returned; for an iterator, an object whose elements are what is yielded.</summary>
    public Value Returned { get; set; } = Value.Bottom;

    /// <summary>The places that are returned by reference.</summary>
    public HashSet<ReturnedPlace> ReturnedPlaces { get; } = new();

    /// <summary>What is thrown and leaves the member.</summary>
    public Value Thrown { get; private set; } = Value.Bottom;

    /// <summary>Counts what was found to be thrown, for whoever has to look at the handlers again.</summary>
    public int Throws { get; private set; }

    /// <summary>What is thrown in a try block.</summary>
    public Value ThrownIn(ControlFlowRegion tried) => _thrown.TryGetValue(tried, out var thrown) ? thrown : Value.Bottom;

    /// <summary>Notes that an exception leaves a try block, or, without one, the member.</summary>
    public void Throw(Value exception, ControlFlowRegion? tried)
    {
        var before = tried is null ? Thrown : ThrownIn(tried);
        var after = before.Join(exception);
        if (after.Equals(before)) return;
        Throws++;
        if (tried is null) Thrown = after;
        else _thrown[tried] = after;
    }

    /// <summary>Where findings are written, in the pass over the stable states; null while they still change.</summary>
    public Recording? Recording { get; set; }

    /// <summary>The interpolated string handler that is being filled: what an implicit receiver stands for.</summary>
    public Value? Handler { get; set; }

    /// <summary>The object whose initializer is being run, where the compiler left the initializer in place.</summary>
    public Value? Initialized { get; set; }

    /// <summary>The functions that were run in sight. The others may run later, over the variables as the member leaves them.</summary>
    public HashSet<ISymbol> Invoked { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether something goes on beside the member: what it does later may be seen by what it started before.</summary>
    public bool StartsWork { get; set; }

    /// <summary>What guards of a library throw by, if they do.</summary>
    public OriginSet GuardedBy { get; set; } = OriginSet.Empty;

    /// <summary>The functions that what is called runs, having been handed them.</summary>
    public HashSet<ISymbol> RunBelow { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Joins what values carry.</summary>
    public BoundedUnions Unions { get; }

    /// <summary>What this run of the member has cost.</summary>
    public Work Work { get; } = new();

    /// <summary>The budgets that were reached.</summary>
    public Limits Limits { get; set; }
}
