using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Notes where an action is taken that a human has to stand behind - a marked method called, a marked value or property assigned - and on what it depends there, by
/// data and by control. Writes only in the recording pass; before that the state may still change.
/// </summary>
internal sealed class MarkedActions(Evaluator evaluator)
{
    private OversightVocabulary Oversight => evaluator.Model.Oversight;

    /// <summary>Which values are marked, however they are written.</summary>
    public MarkedValues Values { get; } = new(evaluator);

    public void Call(CallSite call)
    {
        if (evaluator.Frame.Recording is null || call.ImplicitAt is not null) return;
        var method = call.Method;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && Oversight.Reliance(parameter) is { } reliance && !IsInDecorator()) Rely(argument, reliance, call);
        }

        if (Oversight.IsHumanReview(method)) AskOnNothingElse(call);
        if (Oversight.Action(method) is { Kind: not ActionKind.LookAlike } action)
        {
            if (GateVocabulary.IsGate(evaluator.Frame.Member)) return;
            if (evaluator.Model.Gates.GatedBy(method) is null) Record(call.Operation, action, DataOf(call));
            else AskOfNoOutput(call, method, action);
            return;
        }

        if (evaluator.Model.Gates.GatedBy(method) is { } gated && Oversight.Action(gated) is { } asked)
        {
            AskOfNoOutput(call, gated, asked);
            return;
        }

        foreach (var argument in call.Arguments)
        {
            if (method is { Name: "Invoke", ContainingNamespace: { Name: "Reflection", ContainingNamespace.Name: "System" } } && argument.Parameter is { Type: IArrayTypeSymbol })
                RecordValues(argument.Operation ?? call.Operation, Value.Of(evaluator.Members.ReadEverything(argument.Value, argument.Type)), null);
            if (argument.Parameter is not { RefKind: RefKind.None or RefKind.In } parameter) continue;
            var (value, type) = Held(argument.Value, parameter.Type);
            if (IsHandedOn(method, parameter, value)) RecordValues(argument.Operation ?? call.Operation, value, Setters.IsOne(method) && Members.IsLeaf(type) ? null : type);
            else if (Setters.Stores(method) && IsWrittenOnTheSpot(argument.Operation)) RecordValues(argument.Operation!, Value.Of(evaluator.Members.ReadEverything(argument.Value, argument.Type)), null);
        }
    }

    /// <summary>log.AddRange([Status.Denied]), subject.Pair = (Status.Denied, 1): what stands in a literal is handed over with it.</summary>
    private (Value Value, ITypeSymbol? Type) Held(Value value, ITypeSymbol? type)
    {
        if (value.Objects.IsEmpty) return (value, type);
        var isHolder = type is INamedTypeSymbol { IsTupleType: true } || (MemberTypes.ElementType(type) is { TypeKind: TypeKind.Enum } element && !Oversight.MarkedMembers(element).IsEmpty);
        return isHolder ? (Value.Of(evaluator.Members.ReadEverything(value, type)), null) : (value, type);
    }

    /// <summary>A decorator hands on what whoever calls it relies on, and is reported for.</summary>
    private bool IsInDecorator() => evaluator.Frame.Member.ContainingType is { } around && GateVocabulary.IsGate(around);

    /// <summary>Whether a call has a human asked before anything is done, in the gate that was generated for it.</summary>
    public bool AsksForItself(CallSite call) =>
        call.ImplicitAt is null
        && evaluator.Model.Gates.GatedBy(call.Method) is { } gated
        && !GateVocabulary.IsGate(evaluator.Frame.Member)
        && !IsHandedNoOutput(call, gated);

    /// <summary>A gated method asks for the review itself - of the output it is handed. Handed none, it asks for nothing.</summary>
    private void AskOfNoOutput(CallSite call, IMethodSymbol gated, MarkedAction action)
    {
        if (IsHandedNoOutput(call, gated)) Record(call.Operation, action, OriginSet.Empty);
    }

    private bool IsHandedNoOutput(CallSite call, IMethodSymbol gated)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { Parameter: { } parameter, Value.Constant: { IsKnown: true, Value: null } }
                && parameter.Ordinal < gated.Parameters.Length
                && evaluator.Model.Ads.Output(gated.Parameters[parameter.Ordinal]) is not null) return true;
        }

        return false;
    }

    /// <summary>What looks like an action is one only where nobody was asked on the way: a method that asks for itself is a review in disguise.</summary>
    public void Returned(CallSite call, ReviewStatus before)
    {
        if (evaluator.Frame.Recording is null || call.ImplicitAt is not null || Oversight.Action(call.Method) is not { Kind: ActionKind.LookAlike } action) return;
        if ((evaluator.State.Review & ~before & (ReviewStatus.Asked | ReviewStatus.Reviewed)) == ReviewStatus.None) Record(call.Operation, action, DataOf(call), before);
    }

    /// <summary>A value is assigned to a member, or to an element.</summary>
    public void Store(IOperation target, Value value, IOperation? source)
    {
        if (evaluator.Frame.Recording is null || source is null) return;
        switch (target)
        {
            case IPropertyReferenceOperation or IFieldReferenceOperation:
                var reference = (IMemberReferenceOperation)target;
                StoreIn(reference.Member, target.Type, value.With(WhichObject(reference)), source);
                break;
            case IEventReferenceOperation or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IInlineArrayAccessOperation:
            // Place(person) = Status.Denied, *place = Status.Denied, ((dynamic)person).Status = Status.Denied
            case IInvocationOperation or IConditionalOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or { Kind: OperationKind.None }:
                RecordValues(source, value, target.Type is { TypeKind: TypeKind.Dynamic } ? null : target.Type);
                break;
        }
    }

    /// <summary>foreach (var c in cases.Where(c => model.Score(c) &lt; 0.5)) c.Status = Status.Denied: what chose the object chose who is denied.</summary>
    private OriginSet WhichObject(IMemberReferenceOperation reference) =>
        reference.Instance is ILocalReferenceOperation or IParameterReferenceOperation or Microsoft.CodeAnalysis.FlowAnalysis.IFlowCaptureReferenceOperation
            ? evaluator.Evaluate(reference.Instance).Origins.Where(static o => o is AdsOutput or Formal)
            : OriginSet.Empty;

    /// <summary>The same where the member is known, and the code may not name it: reflection, dynamic binding.</summary>
    public void StoreIn(ISymbol member, ITypeSymbol? type, Value value, IOperation source)
    {
        if (evaluator.Frame.Recording is null) return;
        if (member is not IFieldSymbol { IsConst: true } && Oversight.Action(member) is { } action && !IsNothing(value)) Record(source, action, value.Origins);
        var (held, heldType) = Held(value, type);
        RecordValues(source, held, heldType);
    }

    /// <summary>Assigning false, zero or null to what is adverse takes it back.</summary>
    private static bool IsNothing(Value value) => value.Constant is { IsKnown: true, Value: null or false or 0 or "" };

    /// <summary>
    /// Whether a call that is not itself marked does what a marked argument says: a setter by another name. A method that answers something is asked, not told.
    /// </summary>
    private static bool IsHandedOn(IMethodSymbol method, IParameterSymbol parameter, Value value)
    {
        if (!value.Origins.Any(static o => o is MarkedValue)) return false;
        if (method.MethodKind == MethodKind.Constructor) return true;
        // property.SetValue(person, Status.Denied): an assignment, whatever property it is.
        if (method is { Name: "SetValue", ContainingNamespace: { Name: "Reflection", ContainingNamespace.Name: "System" } }) return true;
        if (parameter.Type.SpecialType == SpecialType.System_Object) return false;
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension or MethodKind.ExplicitInterfaceImplementation)) return false;
        if (Setters.IsOne(method)) return true;
        if (parameter.Type.SpecialType == SpecialType.System_String) return false;
        var type = MemberTypes.Unwrap(method.ReturnType);
        return MemberTypes.IsNothing(type)
            || SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, method.ContainingType.OriginalDefinition);
    }

    /// <summary>new { c.Number, Status = Status.Denied }, for a statement or a body: what is written there is what is stored.</summary>
    private static bool IsWrittenOnTheSpot(IOperation? argument)
    {
        while (argument is IConversionOperation { OperatorMethod: null } conversion) argument = conversion.Operand;
        return argument?.Type is { IsAnonymousType: true };
    }

    private OriginSet DataOf(CallSite call)
    {
        var data = call.Receiver?.Origins ?? OriginSet.Empty;
        foreach (var argument in call.Arguments) data = data.Union(evaluator.Members.ReadEverything(argument.Value, argument.Type));
        return data;
    }

    private void RecordValues(IOperation place, Value value, ITypeSymbol? type)
    {
        if (type is null || !Oversight.MarkedMembers(MemberTypes.Unwrap(type)).IsEmpty) value = WithShared(value);
        foreach (var origin in value.Origins)
        {
            if (origin is MarkedValue { IsApproved: false } marked && FitsIn(marked.Symbol, type) && Oversight.Action(marked.Symbol) is { } action) Record(place, action, value.Origins);
        }
    }

    /// <summary>The marked values that the compilation puts where this value comes from: a table that is a field.</summary>
    private Value WithShared(Value value)
    {
        foreach (var origin in value.Origins)
        {
            if (origin is Formal { Path.IsSharedState: true } formal) value = value.With(evaluator.Frame.Callees.Shared(formal, evaluator.Frame.Member).Where(static o => o is MarkedValue));
        }

        return value;
    }

    /// <summary>Whether a place of this type holds the marked value itself, and not something computed from it.</summary>
    private static bool FitsIn(ISymbol marked, ITypeSymbol? type) =>
        type is null || type is ITypeParameterSymbol || type.SpecialType == SpecialType.System_Object
        || (marked is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(MemberTypes.Unwrap(type), field.Type));

    /// <summary>Output that somebody verified may be relied on.</summary>
    private void Rely(CallArgument argument, MarkedAction reliance, CallSite call)
    {
        var data = evaluator.Members.ReadEverything(argument.Value, argument.Type);
        var place = argument.Operation ?? call.Operation;
        Add(place, reliance, data.Where(static o => o is AdsOutput { IsVerified: false } or Formal), evaluator.State.Verification);
    }

    /// <summary>
    /// A person is handed the output, whom it is about, and constants: they have nothing else to decide by. A subject that is an object is more than a name, and the
    /// rest of it counts as another factor.
    /// </summary>
    private void AskOnNothingElse(CallSite call)
    {
        if (OversightVocabulary.HasExemption(call.Method) || OversightVocabulary.HasExemption(evaluator.Frame.Member)) return;
        var output = OriginSet.Empty;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.Constant.IsKnown || argument.Type is { Name: "CancellationToken" }) continue;
            var isSubject = argument.Parameter is { } parameter && OurAttributes.Has(parameter.OriginalDefinition, MetadataNames.ReviewSubject) && Members.IsLeaf(parameter.Type);
            if (isSubject) continue;
            var carried = evaluator.Members.ReadEverything(argument.Value, argument.Type).Where(static o => o is AdsOutput);
            if (carried.IsEmpty) return;
            // A case that output has been written into holds more than the output.
            if (!Members.IsLeaf(argument.Type) && argument.Value.Objects.Any(static o => o.Kind == AbstractObjectKind.Formal)) return;
            output = output.Union(carried);
        }

        if (!output.IsEmpty) Add(call.Operation, new MarkedAction(call.Method, call.Method.Name, ActionKind.SoleBasis, null), output, ReviewStatus.Unreviewed);
    }

    private void Record(IOperation place, MarkedAction action, OriginSet data) => Record(place, action, data, evaluator.State.Review);

    private void Record(IOperation place, MarkedAction action, OriginSet data, ReviewStatus review) => Add(place, action, data.Union(evaluator.ControlOfActions()).Where(static o => o is AdsOutput or Formal), review);

    private void Add(IOperation place, MarkedAction action, OriginSet origins, ReviewStatus review) =>
        evaluator.Frame.Recording!.Actions.Add(new ActionTaken(place.Syntax, place.Syntax, action, origins, review));
}
