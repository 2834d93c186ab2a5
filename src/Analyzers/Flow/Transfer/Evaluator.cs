using AdsGuard.Analyzers.Flow.ControlFlow;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Evaluates the operations of one control-flow graph over a state. This class is the table of contents: each kind of operation is evaluated by a handler of
/// its family, found in <see cref="Handlers"/>; what all families share - variables, members, whole objects, calls - are parts of their own.
/// </summary>
internal sealed class Evaluator
{
    private int _depth;

    public Evaluator(MemberFrame frame, CapturedPlaces places)
    {
        Frame = frame;
        Places = places;
        State = new State(frame.Unions, frame.Work);
        Variables = new Variables(this);
        Members = new Members(this);
        Calls = new Calls(this);
        Text = new TextOf(this);
    }

    public MemberFrame Frame { get; }

    public CapturedPlaces Places { get; }

    public FlowModel Model => Frame.Model;

    /// <summary>The state at the operation being evaluated.</summary>
    public State State { get; set; }

    /// <summary>The region of the block that is being evaluated: which try blocks are around it. Null outside of any graph.</summary>
    public ControlFlowRegion? Region { get; set; }

    /// <summary>The origins that decide whether the current block runs.</summary>
    public OriginSet Control { get; set; } = OriginSet.Empty;

    /// <summary>What decided which function is being run: <c>actions[advice]()</c>.</summary>
    public OriginSet Chosen { get; set; } = OriginSet.Empty;

    /// <summary>What is being assigned to the place that a call returns by reference; null where the call is only read.</summary>
    public Value? StoredThrough { get; set; }

    public Variables Variables { get; }

    public Members Members { get; }

    public Calls Calls { get; }

    public TextOf Text { get; }

    /// <summary>What an expression evaluates to, with its effects on the state.</summary>
    public Value Evaluate(IOperation? operation)
    {
        if (operation is null) return Value.Bottom;
        Frame.Work.NoteOperation();
        Frame.Callees.NoteStep();
        if (operation.ConstantValue is { HasValue: true, Value: var constant } && operation.Type?.TypeKind != TypeKind.Error) return Calls.Actions.Values.OfConstant(operation, Constant(constant));
        if (Frame.Work.Total > Model.Budgets.OperationsPerMember) return EvaluateFlat(operation, Limits.Steps);
        if (_depth >= Budgets.ExpressionDepth || !StackGuard.HasRoom) return EvaluateFlat(operation, Limits.ExpressionDepth);

        _depth++;
        var value = Handlers.TryGet(operation.Kind, out var handler) ? handler(operation, this) : EvaluateChildren(operation);
        _depth--;
        if (operation.Type is { } type) value = Declare(value, type);
        if (value.IsCut) Frame.Limits |= Limits.ObjectsPerValue;
        Frame.Recording?.Carry(operation, value);
        return value;
    }

    /// <summary>Stores a value in whatever an expression names.</summary>
    public void Assign(IOperation target, Value value, IOperation? source = null)
    {
        value = value.With(ControlOfValues());
        Assignments.Store(target, value, source, this);
    }

    /// <summary>
    /// What the branch decisions above add to a value that is chosen here: "pregnant" in an arm that a classified flag selects says as much as the flag.
    /// </summary>
    public OriginSet ControlOfValues() => State.Review == ReviewStatus.Reviewed ? Reviews.Released(Control) : Control;

    /// <summary>
    /// What the decisions above add to what is handed over: lines.Add("pregnant") under a classified flag. Only data that is known here; what a caller's flag would
    /// add to every argument of every call below it says little and costs much.
    /// </summary>
    public OriginSet ControlOfArguments() => Control.Where(static o => o is ProtectedData);

    /// <summary>What decides that this point is reached: branches of the member, and calls on the way that could have thrown instead of coming back.</summary>
    public OriginSet ControlOfActions() => Control.Union(State.Decided).Union(Chosen).Where(static o => o is AdsOutput or Formal);

    /// <summary>A form without a handler of its own: it carries whatever its parts carry.</summary>
    public Value EvaluateChildren(IOperation operation)
    {
        var result = Value.Bottom;
        foreach (var child in operation.ChildOperations)
        {
            var part = Evaluate(child);
            // *pointer, pointer[i]: forms without an operation of their own read the buffer they point into.
            if (operation.Kind == OperationKind.None && !part.Objects.IsEmpty) part = part.Join(Members.ReadElement(part, operation.Type));
            result = result.Join(part.Varying());
        }

        return operation.Type is null ? Value.Bottom : result.IsBottom ? Value.Unknown : result;
    }

    /// <summary>A constant; the address of a model says that it is one.</summary>
    private Value Constant(object? constant)
    {
        var value = Value.OfConstant(constant);
        return constant is string text ? Model.Library.Endpoints.Mark(value, text) : value;
    }

    /// <summary>Adds what the type alone says: a value of a client type is a client, a value of a classified type is protected data.</summary>
    private Value Declare(Value value, ITypeSymbol type)
    {
        if (value.IsBottom || value.Constant.IsKnown || type.SpecialType != SpecialType.None) return value;
        return Model.Ads.ClientType(type) is { } system ? value.With(new AdsClient(system)) : value;
    }

    /// <summary>
    /// Beyond the budget a deep expression is not walked by recursion: it carries what its leaves carry. Effects of calls inside it are lost, never the data.
    /// </summary>
    private Value EvaluateFlat(IOperation operation, Limits reached)
    {
        // A leaf is all there is to it.
        if (operation.ChildOperations.Any()) Frame.Limits |= reached;
        var result = Value.Unknown;
        foreach (var descendant in operation.DescendantsAndSelf())
        {
            switch (descendant)
            {
                case ILocalReferenceOperation local:
                    result = result.Join(Variables.Read(local.Local, local.Type));
                    break;
                case IParameterReferenceOperation parameter:
                    result = result.Join(Variables.Read(parameter.Parameter, parameter.Type));
                    break;
                case IMemberReferenceOperation member:
                    foreach (var data in Model.Classification.Of(member.Member)) result = result.With(data);
                    break;
                case IFlowCaptureReferenceOperation capture:
                    result = result.Join(State.Get(capture.Id));
                    break;
            }
        }

        return result.Varying();
    }
}
