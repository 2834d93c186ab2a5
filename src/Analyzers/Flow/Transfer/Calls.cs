using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// What a call does, whatever its form. In this order: what goes into an ADS is noted; then the result is what an attribute or model says, else what the body
/// does, else the default for code that is not in sight.
/// </summary>
internal sealed class Calls
{
    private readonly Evaluator _evaluator;
    private readonly FilledObjects _filled;
    private readonly ModelledCalls _modelled;
    private readonly Reflection _reflection;
    private readonly UnknownCode _unknown;
    private readonly UnseenCode _unseen;

    public Calls(Evaluator evaluator)
    {
        _evaluator = evaluator;
        _filled = new FilledObjects(evaluator);
        _modelled = new ModelledCalls(evaluator);
        _reflection = new Reflection(evaluator);
        _unknown = new UnknownCode(evaluator);
        _unseen = new UnseenCode(evaluator);
        Sinks = new Sinks(evaluator);
        Actions = new MarkedActions(evaluator);
    }

    public Sinks Sinks { get; }

    public MarkedActions Actions { get; }

    private ICallees Callees => _evaluator.Frame.Callees;

    public Value Invoke(CallSite call)
    {
        if (_reflection.TryInvoke(call) is { } reflected) return reflected;
        if (!_evaluator.Frame.StartsWork && StartedWork.IsStartedBy(call)) _evaluator.Frame.StartsWork = true;
        Positions.Call(call, _evaluator);
        var method = call.Method;
        if (method.DeclaringSyntaxReferences.IsEmpty) Sequences.Expose(call, _evaluator);
        var model = _evaluator.Model.Library.Of(method);
        Actions.Call(call);
        var asked = _evaluator.State.Review;
        var reached = Sinks.Call(call, model);
        var isReleased = reached is not null && IsReleased(call);
        var removed = _evaluator.Model.Ads.Deidentified(method) | (IsNoSanitizer(call, model) ? ProtectionMask.None : model.Removes);
        if (reached is null) _unseen.Call(call, model, removed);

        Value result;
        if (method.Name is "<Clone>$" or "MemberwiseClone" && call.Receiver is not null) result = Creations.Copy(call.Site, Creations.ClassOf(call.Receiver, call.ReceiverType, _evaluator), call.Receiver, _evaluator);
        else if (reached is not null && (!model.IsExhaustive || !model.Outputs.IsEmpty)) result = OutputOf(call, reached, isReleased);
        else if (model.IsExhaustive && !IsBodyInSight(call)) result = Modelled(call, model, removed);
        else if (!model.SentTo.IsEmpty && !IsBodyInSight(call)) result = _unknown.Answer(call);
        else if (call.Receiver is not null && IsObjectToString(method, call.Receiver)) result = _evaluator.Text.Of(call.Receiver, call.ReceiverType, call.Operation);
        else if (method is { Name: "Throw", ContainingType.Name: "ExceptionDispatchInfo" }) result = Exceptions.Throw(call, _evaluator);
        // : base(message), in an exception of our own.
        else if (method.MethodKind == MethodKind.Constructor && call.Receiver is not null && ThrownExceptions.Fill(call, call.Receiver, _evaluator)) result = Value.Bottom;
        else if (Transparent.IsIdentity(method)) result = call.Receiver ?? (call.Arguments.IsEmpty ? Value.Unknown : call.Arguments[0].Value);
        else result = RunBodies(call);

        if (method.DeclaringSyntaxReferences.IsEmpty) ConstantKeys.Remove(call, _evaluator);
        if (reached is null) result = Judgements.Of(call, result, _evaluator);
        Judgements.Guard(call, _evaluator);
        // Whatever takes a category away has looked at the text.
        if (model.SanitizedPlace is { Root: not AdsGuard.Models.PathRoot.ReturnValue } place) Sanitizing.Apply(call, model, place, removed, _evaluator);
        else if (removed != ProtectionMask.None) result = Deidentify(call, result, removed |= ProtectionMask.Unscreened);
        result = Declare(call, result, model, removed, reached, isReleased);
        if (!model.Screened.IsEmpty) result = Screening.Apply(call, model, result, _evaluator);
        if (!isReleased && result.Origins.Any(static o => o is AdsOutput) && (reached is not null || !model.Outputs.IsEmpty || _evaluator.Model.Ads.Output(method) is not null)) Reviews.Reset(_evaluator);
        // review.ConfigureAwait(false), review.Result: still the answer.
        if (call.Receiver is { Constant.Review: not ReviewFact.None } answer)
        {
            if (Transparent.IsIdentity(method) && !Reviews.IsDeafToRefusal(call)) result = result.WithReview(answer.Constant.Review);
            if (answer.Constant.Review == ReviewFact.Completion && method.Name is "GetResult" or "Wait") result = Reviews.Wait(call, result, _evaluator);
        }

        result = Reviews.WhenAll(call, result, _evaluator);
        if (method.ContainingType?.SpecialType == SpecialType.System_Enum) result = OfEnumeration(call, result);
        if (_evaluator.Model.Oversight.IsVerification(method)) result = Reviews.Verify(method, result, _evaluator);
        if (_evaluator.Model.Oversight.IsHumanReview(method)) result = Reviews.Ask(method, result, _evaluator);
        if (Actions.AsksForItself(call)) result = Reviews.PassedGate(call, result, _evaluator);
        Actions.Returned(call, asked);
        return result;
    }

    /// <summary>Runs a constructor on the object just made; gives the object back with what code that is not in sight may have put into it.</summary>
    public Value Construct(CallSite call)
    {
        var model = _evaluator.Model.Library.Of(call.Method);
        if (!_evaluator.Frame.StartsWork && StartedWork.IsStartedBy(call)) _evaluator.Frame.StartsWork = true;
        Actions.Call(call);
        Sinks.Call(call, model);
        Positions.Call(call, _evaluator);
        var made = call.Receiver!;
        ListPositions.Constructed(call, made, _evaluator);
        if (model.IsExhaustive)
        {
            return _modelled.Construct(call, model);
        }

        if (Callees.HasBody(call.Method))
        {
            Callees.Apply(call.Method, call, made, null, _evaluator);
            OwnContents.Fill(call, made, _evaluator);
            return made.With(DeclaredBy(call.Method.ContainingType, call));
        }

        if (ThrownExceptions.Fill(call, made, _evaluator)) return made.With(DeclaredBy(call.Method.ContainingType, call));
        return _unknown.Construct(call, made).With(DeclaredBy(call.Method.ContainingType, call));
    }

    public Value InvokeAccessor(IOperation site, IMethodSymbol accessor, Value owner, ImmutableArray<CallArgument> arguments)
    {
        var isVirtual = accessor.IsVirtual || accessor.IsAbstract || accessor.IsOverride;
        if (site is IMemberReferenceOperation { Instance.Syntax.RawKind: var kind } && kind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.BaseExpression) isVirtual = false;
        return Invoke(new CallSite(site, accessor, accessor.IsStatic ? null : owner, (site as IMemberReferenceOperation)?.Instance, accessor.ContainingType, arguments, isVirtual));
    }

    public Value InvokeOperator(IOperation site, IMethodSymbol method, Value? receiver, IReadOnlyList<(Value Value, IOperation? Operation)> operands)
    {
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        for (var i = 0; i < operands.Count && i < method.Parameters.Length; i++) arguments.Add(new CallArgument(method.Parameters[i], operands[i].Value, operands[i].Operation));
        var constrainedTo = (site as IBinaryOperation)?.ConstrainedToType ?? (site as IUnaryOperation)?.ConstrainedToType ?? (site as ICompoundAssignmentOperation)?.ConstrainedToType ?? (site as IConversionOperation)?.ConstrainedToType;
        return Invoke(new CallSite(site, method, receiver, null, method.ContainingType, arguments.ToImmutable(), method.IsVirtual || method.IsAbstract) { ConstrainedTo = constrainedTo });
    }

    /// <summary>The parts that <c>Deconstruct</c> hands out.</summary>
    public ImmutableArray<Value> InvokeDeconstruct(IOperation site, IMethodSymbol method, Value value)
    {
        var first = method.IsStatic ? 1 : 0;
        var parts = new Value[method.Parameters.Length - first];
        if (!Callees.HasBody(method))
        {
            var everything = Value.Of(_evaluator.Members.ReadEverything(value, site.Type));
            for (var i = 0; i < parts.Length; i++)
            {
                var property = method.ContainingType.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(p => string.Equals(p.Name, method.Parameters[i + first].Name, global::System.StringComparison.OrdinalIgnoreCase));
                parts[i] = property switch
                {
                    null => everything,
                    { ContainingType.Name: "KeyValuePair" } => Transparent.PartOfPair(value, property, _evaluator),
                    _ => _evaluator.Members.ReadMember(value, property, property.Type),
                };
            }

            return parts.ToImmutableArray();
        }

        for (var i = 0; i < parts.Length; i++) parts[i] = Value.Unknown;
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        if (method.IsStatic) arguments.Add(new CallArgument(method.Parameters[0], value, site));
        for (var i = first; i < method.Parameters.Length; i++) arguments.Add(new CallArgument(method.Parameters[i], Value.Bottom, null));
        var call = new CallSite(site, method, method.IsStatic ? null : value, null, method.ContainingType, arguments.ToImmutable(), false)
        {
            WrittenBack = (ordinal, part) => parts[ordinal - first] = part,
        };
        Invoke(call);
        return parts.ToImmutableArray();
    }

    /// <summary><c>d(a)</c>: runs what the delegate is known to refer to.</summary>
    public Value InvokeDelegate(CallSite call, Value function, ImmutableArray<CallArgument> arguments) => InvokeFunctions(function, arguments, call.Operation, _evaluator);

    /// <summary>Runs every function that a value may refer to, and joins what they return.</summary>
    public Value InvokeFunctions(Value function, ImmutableArray<CallArgument> arguments, IOperation site, Evaluator evaluator) =>
        InvokeFunctions(function, arguments, site, site.Type, evaluator);

    /// <param name="function">What is called.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <param name="site">Where: the call of the function, or of the member of a library that calls it.</param>
    /// <param name="returned">The type that the function returns; null where that is not known.</param>
    /// <param name="evaluator">The evaluator.</param>
    public Value InvokeFunctions(Value function, ImmutableArray<CallArgument> arguments, IOperation site, ITypeSymbol? returned, Evaluator evaluator)
    {
        var result = Value.Bottom;
        var isKnown = !function.Objects.IsEmpty;
        var runs = new List<(IMethodSymbol Method, AbstractObject Target)>(function.Objects.Count);
        foreach (var target in function.Objects)
        {
            var targets = TargetsOf(target);
            isKnown &= targets.Length > 0;
            foreach (var method in targets) runs.Add((method, target));
        }

        // A delegate is one of these functions, or all of them: d += handler.
        var several = new OneOfSeveral(evaluator.State, isKnown ? runs.Count : runs.Count + 1, mayRunAll: true);
        var chosen = evaluator.Chosen;
        evaluator.Chosen = chosen.Union(function.Origins.Where(static o => o is AdsOutput or Formal { Path: { IsSharedState: false, Root.Kind: FormalRootKind.Parameter } }));
        foreach (var (method, target) in runs)
        {
            several.Begin();
            var single = function.WithObjects(ObjectSet.Of(target)).WithOrigins(OriginSet.Empty);
            var receiver = evaluator.Members.ReadCell(single, MemberKey.Receiver, method.ContainingType);
            var environment = evaluator.Members.ReadCell(single, MemberKey.Environment, null);
            result = result.Join(Run(method, receiver, environment, arguments, site));
            several.End();
        }

        evaluator.Chosen = chosen;
        if (isKnown)
        {
            several.Finish();
            return result.IsBottom ? Value.Unknown : result;
        }

        // A delegate whose target is not in sight: like any code that is not in sight, it may hand back what it is given.
        several.Begin();
        var carried = OriginSet.Empty;
        foreach (var argument in arguments) carried = carried.Union(evaluator.Members.ReadEverything(argument.Value, argument.Type));
        result = result.Join(_unknown.Result(site, returned, Members.Kept(carried.Union(function.Origins), returned, false)));
        if (!Sinks.Function(function, arguments, site)) _unseen.Function(arguments, site);
        _filled.Function(arguments);
        several.End();
        several.Finish();
        return result;
    }

    public Value InvokeDynamic(IOperation site, IDynamicMemberReferenceOperation member, Value receiver, ImmutableArray<CallArgument> arguments)
    {
        var result = Value.Bottom;
        var isBound = false;
        var several = new OneOfSeveral(_evaluator.State, receiver.Objects.Count, mayRunAll: false);
        foreach (var target in receiver.Objects) Bind(target.Type, receiver.WithObjects(ObjectSet.Of(target)));
        if (member.Instance is null) Bind(member.ContainingType, null);
        several.Finish();
        if (isBound) return result.IsBottom ? Value.Unknown : result;

        void Bind(ITypeSymbol? type, Value? single)
        {
            if (type is null) return;
            foreach (var method in type.GetMembers(member.MemberName).OfType<IMethodSymbol>().Where(m => m.Parameters.Length == arguments.Length))
            {
                isBound = true;
                var bound = arguments.Select((a, i) => a with { Parameter = method.Parameters[i] }).ToImmutableArray();
                several.Begin();
                result = result.Join(Invoke(new CallSite(site, method, method.IsStatic ? null : single, member.Instance, type, bound, !method.IsStatic)));
                several.End();
            }
        }

        if (!Sinks.Unbound(receiver, member.Instance?.Type, member.MemberName, arguments, site)) _unseen.Unbound(member, arguments, site);
        return _unknown.Invoke(site, receiver, member.Instance?.Type, arguments, null);
    }

    /// <summary>The functions that an object is known to be.</summary>
    public ImmutableArray<IMethodSymbol> TargetsOf(AbstractObject target)
    {
        if (target.Kind == AbstractObjectKind.Delegate) return ImmutableArray.Create((IMethodSymbol)target.Symbol!);
        if (target.Path is not { } path) return ImmutableArray<IMethodSymbol>.Empty;
        if (_evaluator.Frame.DelegateTargets.TryGetValue(path, out var known)) return known;
        if (target.Type is { Name: not "Expression", TypeKind: not (TypeKind.Delegate or TypeKind.TypeParameter or TypeKind.FunctionPointer), SpecialType: not (SpecialType.System_Delegate or SpecialType.System_MulticastDelegate) }) return ImmutableArray<IMethodSymbol>.Empty;
        if (target.Type is ITypeParameterSymbol parameter && !CanBeFunction(parameter)) return ImmutableArray<IMethodSymbol>.Empty;
        _evaluator.Frame.Ask(path, QuestionKind.Functions);
        return path.IsSharedState ? Callees.SharedFunctions(path) : ImmutableArray<IMethodSymbol>.Empty;
    }

    /// <summary>A delegate has no interface and no base of the program's own: what a repository of entities holds is none, and nobody need look for who stores it.</summary>
    private static bool CanBeFunction(ITypeParameterSymbol parameter) =>
        !parameter.HasValueTypeConstraint && parameter.ConstraintTypes.All(static t => t.TypeKind == TypeKind.TypeParameter || t.DeclaringSyntaxReferences.IsEmpty);

    /// <summary>A type argument as a value: its run-time type is what a static virtual call, or new T(), goes by.</summary>
    public Value OfType(ITypeSymbol type, SyntaxNode site) => type switch
    {
        ITypeParameterSymbol parameter when IsKnownToCaller(parameter) => Value.Of(AbstractObject.Formal(new FormalPath(FormalRoot.TypeParameter(parameter)), type)),
        { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Enum } => Value.Of(AbstractObject.Allocation(site, type)),
        _ => Value.Bottom,
    };

    /// <summary>Whoever calls a method says what its type parameters stand for, and those of its class; not those of a class around that.</summary>
    private bool IsKnownToCaller(ITypeParameterSymbol parameter) => parameter.TypeParameterKind == TypeParameterKind.Method
        ? true
        : _evaluator.Frame.Member is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction and not MethodKind.LocalFunction } member && SymbolEqualityComparer.Default.Equals(parameter.DeclaringType?.OriginalDefinition, member.ContainingType.OriginalDefinition);

    private Value Run(IMethodSymbol method, Value receiver, Value environment, ImmutableArray<CallArgument> arguments, IOperation site)
    {
        // A method group of an extension method carries its first argument as the receiver of the delegate.
        var offset = method.IsStatic && method.IsExtensionMethod && !receiver.IsBottom && method.Parameters.Length == arguments.Length + 1 ? 1 : 0;
        var bound = ImmutableArray.CreateBuilder<CallArgument>();
        if (offset == 1) bound.Add(new CallArgument(method.Parameters[0], receiver, null));
        for (var i = 0; i < arguments.Length && i + offset < method.Parameters.Length; i++) bound.Add(arguments[i] with { Parameter = method.Parameters[i + offset] });
        var call = new CallSite(site, method, method.IsStatic ? null : receiver, null, method.ContainingType, bound.ToImmutable(), method.IsVirtual || method.IsAbstract || method.IsOverride);
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
        {
            var value = Callees.Apply(method, call, null, environment, _evaluator);
            if (Members.IsLeaf(MemberTypes.Unwrap(method.ReturnType))) value = Transparent.WithoutKeys(value);
            return Members.WithData(value, _evaluator.Model.Classification.OfReturn(method));
        }

        return Invoke(call);
    }

    /// <summary>What a method of every enumeration says of its members.</summary>
    private Value OfEnumeration(CallSite call, Value result) => call.Method.Name switch
    {
        // p.Condition.HasFlag(x) is a look at the flag.
        "HasFlag" when call.Receiver is not null => result.With(Selectors.Of(call.Receiver, call.ReceiverOperation, _evaluator)),
        "Parse" or "TryParse" or "ToObject" => Actions.Values.Parsed(call, result),
        _ => result,
    };

    /// <summary>A body that is in sight says more than a model of what it overrides or implements.</summary>
    private bool IsBodyInSight(CallSite call)
    {
        if (Callees.HasBody(call.Method)) return true;
        return call.IsVirtual
            && call.Receiver is { Objects.IsEmpty: false } receiver
            && receiver.Objects.All(o => IsOfOwnClass(o, call.Method))
            && Callees.Targets(call.Method, receiver, _evaluator.Frame).Any(Callees.HasBody);
    }

    private Value Modelled(CallSite call, MemberModel model, ProtectionMask removed)
    {
        var result = AsText(RoundTrips.Declared(call, _modelled.Apply(call, model, removed), _evaluator), call.Method.ReturnType);
        // A mapper fills member by member, and its model says from which.
        if (!model.Flows.Any(static flow => flow.To.Steps.Any(static step => step.Kind == AdsGuard.Models.PathStepKind.Namesakes))) _filled.Call(call);
        return result;
    }

    private bool IsOfOwnClass(AbstractObject target, IMethodSymbol method)
    {
        if (target is { IsExact: true, Type.DeclaringSyntaxReferences.IsEmpty: false }) return true;
        if (target.Path is not { } path || !Callees.HasChoice(method)) return false;
        if (_evaluator.Frame.ExactTypes.TryGetValue(path, out var exact)) return !exact.DeclaringSyntaxReferences.IsEmpty;
        // What is handed in may be of a class of the program's own: whoever calls knows.
        _evaluator.Frame.Ask(path, QuestionKind.ExactType);
        return false;
    }

    private Value RunBodies(CallSite call)
    {
        var method = call.Method;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var environment = _evaluator.Variables.EnvironmentFor(method.OriginalDefinition);
            _evaluator.Frame.Recording?.Functions.Add(new FunctionMade(method.OriginalDefinition, environment, call.Operation, _evaluator.ControlOfActions(), _evaluator.State.Review, _evaluator.State.Verification));
            return Callees.Apply(method.OriginalDefinition, call, null, environment, _evaluator);
        }

        var receiver = call.Receiver ?? Value.Bottom;
        if (method is { IsStatic: true, IsAbstract: true } or { IsStatic: true, IsVirtual: true })
        {
            // T.Format(x): the type argument chooses the body.
            receiver = OfType(call.ConstrainedTo ?? method.ContainingType, call.Site);
            call = call with { IsVirtual = true };
        }

        var targets = call.IsVirtual && (call.Receiver is not null || method.IsStatic) ? Callees.Targets(method, receiver, _evaluator.Frame) : ImmutableArray.Create(method);
        var result = Value.Bottom;
        var isAnyUnknown = targets.IsEmpty;
        var several = new OneOfSeveral(_evaluator.State, targets.Length, mayRunAll: false);
        foreach (var target in targets)
        {
            if (!Callees.HasBody(target))
            {
                isAnyUnknown = true;
                continue;
            }

            several.Begin();
            result = result.Join(Callees.Apply(target, call, call.Receiver, null, _evaluator));
            several.End();
        }

        if (isAnyUnknown)
        {
            several.Begin();
            result = result.Join(Mediate(call) ?? _unknown.Invoke(call.Operation, call.Receiver, call.ReceiverType, call.Arguments, method));
            _filled.Call(call);
            several.End();
        }

        several.Finish();
        return result.IsBottom && !method.ReturnsVoid ? Value.Unknown : result;
    }

    /// <summary>Whether nothing but the object's own class decides what the text is: what came from elsewhere may be of a class that is not in sight.</summary>
    private static bool IsObjectToString(IMethodSymbol method, Value receiver) =>
        method is { Name: "ToString", Parameters.IsEmpty: true } and ({ DeclaringSyntaxReferences.IsEmpty: true } or { IsImplicitlyDeclared: true })
        && receiver.Objects.All(static o => o.Kind != AbstractObjectKind.External);

    /// <summary>
    /// <c>mediator.Send(request)</c>: code that is not in sight finds the handler of the request's type and runs it. Where handlers for exactly that type
    /// are in sight, they are what runs.
    /// </summary>
    private Value? Mediate(CallSite call)
    {
        if (call.Method.Name is not ("Send" or "SendAsync" or "Publish" or "PublishAsync" or "Dispatch" or "DispatchAsync" or "InvokeAsync" or "Execute" or "ExecuteAsync" or "Query" or "QueryAsync")) return null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Type is not INamedTypeSymbol { SpecialType: SpecialType.None } requestType) continue;
            var handlers = Callees.HandlersOf(argument.Value.ExactType() ?? requestType);
            if (handlers.IsEmpty) continue;
            var result = Value.Bottom;
            // A request has one of these handlers; a notification is handed to all of them.
            var several = new OneOfSeveral(_evaluator.State, handlers.Length, mayRunAll: true);
            foreach (var handler in handlers)
            {
                several.Begin();
                var receiver = AbstractObject.External(call.Site, handler.ContainingType, handler.ContainingType);
                _evaluator.State.Allocate(receiver);
                var bound = ImmutableArray.Create(argument with { Parameter = handler.Parameters[0] });
                result = result.Join(Callees.Apply(handler, call with { Method = handler, Arguments = bound }, Value.Of(receiver), null, _evaluator));
                several.End();
            }

            several.Finish();
            return result.IsBottom ? Value.Unknown : result;
        }

        return null;
    }

    /// <summary>
    /// Whether the output gate of a client stands before this call: the receiver is the decorator, or nobody knows what it is and the program puts decorators before such clients.
    /// </summary>
    private bool IsReleased(CallSite call)
    {
        if (call.ReceiverType is not INamedTypeSymbol { TypeKind: TypeKind.Interface } client || !_evaluator.Model.Gates.IsOutputGated(call.Method, client)) return false;
        var isKnown = false;
        foreach (var target in call.Receiver?.Objects ?? ObjectSet.Empty)
        {
            if (target is not { IsExact: true, Type: INamedTypeSymbol type }) continue;
            if (!GateVocabulary.IsGate(type.OriginalDefinition)) return false;
            isKnown = true;
        }

        return isKnown || _evaluator.Model.Gates.IsDecoratorMade(client);
    }

    /// <summary>What comes back from an ADS: its output, and nothing of what went in.</summary>
    private Value OutputOf(CallSite call, AdsIdentity system, bool isReleased)
    {
        var type = MemberTypes.Unwrap(call.Method.ReturnType);
        var output = AbstractObject.External(call.Site, type);
        _evaluator.State.Allocate(output);
        foreach (var argument in call.Arguments)
        {
            if (argument is { IsWrittenBack: true, Operation: not null }) _evaluator.Assign(argument.Operation, Value.Of(new AdsOutput(system, isReleased: isReleased)));
        }

        if (call.Method.ReturnsVoid) return Value.Bottom;
        var value = Value.Of(OriginSet.Of(new AdsOutput(system, isReleased: isReleased)), Members.IsLeaf(type) ? ObjectSet.Empty : ObjectSet.Of(output), isOpaque: true);
        return SymbolEqualityComparer.Default.Equals(type, call.ReceiverType) ? value.With(new AdsClient(system)) : value;
    }

    /// <summary>A redactor that a model names as none: it gives back what it is given, or a value that stands for it.</summary>
    private static bool IsNoSanitizer(CallSite call, MemberModel model)
    {
        if (model.RemovesUnless.IsEmpty) return false;
        // text.Mask(redactor): of a static member the one that does the work is an argument.
        var workers = call.Receiver is { } receiver
            ? receiver.Objects.Select(static o => o.Type).Append(call.ReceiverType)
            : call.Arguments.SelectMany(static a => a.Value.Objects.Select(static o => o.Type).Append((a.Operation as IConversionOperation)?.Operand.Type ?? a.Type));
        foreach (var candidate in workers)
        {
            for (var type = candidate; type is not null; type = type.BaseType)
            {
                if (model.RemovesUnless.Any(u => Symbols.MemberPatternMatcher.Matches(u, type.OriginalDefinition))) return true;
            }
        }

        return false;
    }

    private Value Deidentify(CallSite call, Value result, ProtectionMask removed)
    {
        var kept = _evaluator.Members.ReadEverything(result, call.Method.ReturnType).Without(removed);
        var opaque = kept.Any(static o => o is ProtectedData or AdsOutput);
        if (Members.IsLeaf(MemberTypes.Unwrap(call.Method.ReturnType))) return Value.Of(kept, ObjectSet.Empty, opaque);
        var made = AbstractObject.Allocation(call.Site, call.Method.ReturnType, call.Method);
        _evaluator.State.Allocate(made);
        return Value.Of(kept, ObjectSet.Of(made), opaque);
    }

    /// <summary><c>int.Parse(text)</c>: what cannot hold text is not what a person wrote.</summary>
    private static Value AsText(Value value, ITypeSymbol type) => value.Origins.IsEmpty || FreeText.CanCarry(type) ? value : value.Without(ProtectionMask.Unscreened);

    /// <summary>What the declaration of the called method adds to its result.</summary>
    private Value Declare(CallSite call, Value result, MemberModel model, ProtectionMask removed, AdsIdentity? reached, bool isReleased)
    {
        var method = call.Method;
        var data = _evaluator.Model.Classification.OfReturn(method);
        if (!data.IsEmpty) result = result.With(OriginSet.Of(data.Where(d => (d.Category & removed) == 0)));
        if (_evaluator.Model.Library.DependsOnText(method)) result = result.With(ByText(call));
        if ((removed & ProtectionMask.Unscreened) == 0 && _evaluator.Model.UserInputs.OfReturn(method) is { } typed) result = result.With(typed);
        if (_evaluator.Model.Ads.ClientMember(method) is { } client) result = result.With(new AdsClient(client));
        if (_evaluator.Model.Ads.Output(method) is { } output) result = result.With(new AdsOutput(output, isReleased: isReleased));
        // factory.CreateClient("scoring"): the container's registration under that name says what the client talks to.
        if (_evaluator.Model.Ads.NamedClients.Count + _evaluator.Model.Ads.NamedElsewhere.Count > 0 && method.Name == "CreateClient" && call.Arguments.Any(a => a.Value.Constant is { IsKnown: true, Value: string }))
        {
            var name = (string)call.Arguments.First(static a => a.Value.Constant is { IsKnown: true, Value: string }).Value.Constant.Value!;
            if (_evaluator.Model.Ads.NamedClients.TryGetValue(name, out var registered)) result = result.With(new AdsClient(registered));
            else if (_evaluator.Model.Ads.NamedElsewhere.Contains(name)) result = result.With(AdsAddress.Elsewhere);
        }

        foreach (var place in model.Outputs)
        {
            if (place.Path.Root == AdsGuard.Models.PathRoot.ReturnValue) result = result.With(new AdsOutput(reached is { IsNamedInCode: true } ? reached : place.System));
        }

        return result;
    }

    /// <summary><c>user.FindFirst(ClaimTypes.HomePhone)</c>: what is asked for says what is given.</summary>
    private OriginSet ByText(CallSite call) => OriginSet.Of(call.Arguments
        .Select(static a => a.Value.Constant is { IsKnown: true, Value: string text } ? text : null)
        .Where(static text => text is not null)
        .SelectMany(text => _evaluator.Model.Classification.OfReturn(call.Method, text!)));

    private OriginSet DeclaredBy(ITypeSymbol type, CallSite call)
    {
        var data = _evaluator.Model.Classification.OfType(type);
        return !data.IsEmpty && call.Arguments.Any(static a => Members.IsFromOutside(a.Value)) ? OriginSet.Of(data) : OriginSet.Empty;
    }
}
