using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>Does what a model says of a member, and nothing else: copies values from place to place, runs functions that are handed over, empties places.</summary>
internal sealed class ModelledCalls(Evaluator evaluator)
{
    /// <summary>What the object of a modelled constructor is, beside being new.</summary>
    public Value Construct(CallSite call, MemberModel model)
    {
        var run = new Run(call, model, ProtectionMask.None, evaluator);
        run.MoveAll();
        run.InvokeRemaining();
        return call.Receiver!.Join(run.Constructed);
    }

    /// <param name="call">The call.</param>
    /// <param name="model">What the lines say of it.</param>
    /// <param name="removed">What it takes away from what it puts at the place that a sanitizer line names.</param>
    public Value Apply(CallSite call, MemberModel model, ProtectionMask removed)
    {
        var run = new Run(call, model, removed, evaluator);
        run.MoveAll();
        foreach (var clear in model.Clears) run.Clear(clear);
        run.InvokeRemaining();
        return run.Answered(run.Result().With(run.Selection()));
    }

    /// <summary>What a function is called with comes before what it returns, in whatever order the lines say it.</summary>
    private static IEnumerable<ModelFlow> InOrder(MemberModel model) => model.Flows.OrderBy(static flow => IsGivenToFunction(flow) ? 0 : 1);

    private static bool IsGivenToFunction(ModelFlow flow) => flow.To.Steps.Any(static s => s.Kind == PathStepKind.Parameter) && !ModelledPaths.IsFunctionPart(flow.From);

    /// <summary>One application of a model to one call.</summary>
    private sealed class Run(CallSite call, MemberModel model, ProtectionMask removed, Evaluator evaluator)
    {
        private readonly Dictionary<CallArgument, Dictionary<int, Value>> _given = new();
        private readonly Dictionary<CallArgument, Value> _returned = new();
        private readonly Dictionary<CallArgument, Value> _returnedBefore = new();
        private readonly ITypeSymbol? _returnType = call.Method.MethodKind == MethodKind.Constructor ? null : MemberTypes.Unwrap(call.Method.ReturnType);
        private readonly OriginSet _selected = Selectors.OfLookUp(call, evaluator);
        private Value _result = Value.Bottom;
        private Value _answered = Value.Bottom;
        private Value? _made;
        private ConstantFact _answer = ConstantFact.Varying;

        /// <summary>What a constructor makes its object another view of.</summary>
        public Value Constructed { get; private set; } = Value.Bottom;

        public void MoveAll()
        {
            foreach (var client in model.Clients) Write(client.Path, Value.Of(OriginSet.Of(new AdsClient(client.System))));
            foreach (var flow in InOrder(model))
            {
                if (call.Method.MethodKind != MethodKind.Constructor || !ConstantKeys.TryCopy(flow, call, evaluator)) Move(flow);
            }
        }

        private void Move(ModelFlow flow)
        {
            if (Read(flow.From) is not { } value) return;
            // builder.AppendRedacted(redactor, text): what is put there is clean; what stood there before is what it was.
            if (removed != ProtectionMask.None && model.SanitizedPlace is { Root: not PathRoot.ReturnValue } place && place.ToString() == flow.To.ToString())
                value = Value.Of(evaluator.Members.ReadEverything(value, null).Without(removed));
            Write(flow.To, value);
            // Task.Run(() => desk.ApprovesAsync(c)) is what the function answers.
            if (value.Constant.IsAnswer && flow.To is { Root: PathRoot.ReturnValue, Steps.IsEmpty: true } && flow.From.Steps is [{ Kind: PathStepKind.ReturnValue }]) _answer = value.Constant;
        }

        public void Clear(AccessPath path)
        {
            var target = path.Root == PathRoot.Receiver ? call.Receiver ?? call.ArgumentOf(0)?.Value : ModelledPaths.Argument(path, call)?.Value;
            if (target is null || path.Steps.IsEmpty) return;
            if (path.Steps.Length > 1) target = ModelledPaths.Follow(target, null, path with { Steps = path.Steps.RemoveAt(path.Steps.Length - 1) }, 0, call, evaluator);
            if (target.Objects.Count != 1) return;
            var last = path.Steps[path.Steps.Length - 1];
            var key = last.Kind switch
            {
                PathStepKind.Element or PathStepKind.Value => MemberKey.Element,
                PathStepKind.Key => MemberKey.Keys,
                PathStepKind.Member when ModelledPaths.FindMember(target, null, last.Name!) is { } member => MemberKey.Of(member),
                _ => null,
            };
            if (key is null || IsPart(path, target.Objects[0])) return;
            evaluator.State.Clear(target.Objects[0], key);
        }

        /// <summary>A span is a window on a buffer: what is cleared through it may be a part of what the buffer holds.</summary>
        private bool IsPart(AccessPath path, AbstractObject target) =>
            path.Root == PathRoot.Receiver && call.ReceiverType is INamedTypeSymbol { IsRefLikeType: true } && evaluator.State.IsSet(target, MemberKey.Moved);

        /// <summary>Functions that no flow reads the result of are run all the same: they may act.</summary>
        public void InvokeRemaining()
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Value.Objects.Any(o => !evaluator.Calls.TargetsOf(o).IsEmpty)) Returned(argument);
                else if (argument.Type is IArrayTypeSymbol { ElementType.TypeKind: TypeKind.Delegate } array) RunAll(argument, array.ElementType);
            }
        }

        /// <summary>Parallel.Invoke(a, b): functions that are gathered in an array.</summary>
        private void RunAll(CallArgument functions, ITypeSymbol type)
        {
            var function = evaluator.Members.ReadElement(functions.Value, type);
            var parameters = (type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
            if (!function.Objects.Any(o => !evaluator.Calls.TargetsOf(o).IsEmpty)) return;
            evaluator.Calls.InvokeFunctions(function, parameters.Select(p => new CallArgument(p, Value.Unknown, functions.Operation)).ToImmutableArray(), functions.Operation ?? call.Operation, evaluator);
        }

        /// <summary>The result, saying of a human review what the function said that gave it.</summary>
        public Value Answered(Value result) => result.WithAnswer(_answer);

        public Value Result()
        {
            if (_returnType is null || _returnType.SpecialType == SpecialType.System_Void) return Value.Bottom;
            var result = _made is null ? _result : _result.Join(_made);
            if (!result.IsBottom) return HandedOut(result, _returnType, call.Method.OriginalDefinition);
            return _returnType.IsReferenceType && !Members.IsLeaf(_returnType) ? Made() : Value.Unknown;
        }

        /// <summary>What a library hands out is an object, which may be written to and read from like any other.</summary>
        private Value HandedOut(Value value, ITypeSymbol type, ISymbol role)
        {
            // cache.Get<string>(key): the cache does not say what is in it, the call does. Nothing is reached from a text.
            if (Members.IsLeaf(type)) return value.WithObjects(ObjectSet.Empty);
            if (!value.Objects.IsEmpty || value.Constant.IsKnown || !type.IsReferenceType) return value;
            var external = AbstractObject.External(call.Site, type, role);
            evaluator.State.Allocate(external);
            return evaluator.Members.WithoutDeclared(value.WithObjects(ObjectSet.Of(external)), type).WithOpaque(true);
        }

        /// <summary>
        /// What an ADS said in a predicate that was handed over decides what is in the result: <c>Where(c => model.Score(c) &lt; 0.5)</c>. So does a classified flag:
        /// <c>Where(p => p.IsPregnant)</c>. Other protected data that is compared is not handed on.
        /// </summary>
        public OriginSet Selection()
        {
            var isPredicate = Members.IsPredicate(_returnType);
            var selection = isPredicate ? OriginSet.Empty : _selected;
            // How many there are, or which value they have, does not say who they are.
            var isTold = isPredicate || !Members.IsLeaf(_returnType) || _returnType?.SpecialType == SpecialType.System_String;
            foreach (var pair in _returned)
            {
                if (DelegateReturnType(pair.Key)?.SpecialType == SpecialType.System_Boolean) selection = selection.Union(pair.Value.Origins.Where(o => o is AdsOutput || (isTold && o is ProtectedData)));
            }

            if (Selectors.OfOther(call) is { } other) selection = selection.Union(evaluator.Members.ReadEverything(other.Value, other.Type).Where(static o => o is AdsOutput));
            if (call is { Method.Name: "RemoveAll" or "RemoveWhere", Receiver: { } kept }) Leave(kept, pairs: _returned.Values);
            return selection;
        }

        /// <summary>What a predicate took out of a collection decides what is left in it.</summary>
        private void Leave(Value kept, IEnumerable<Value> pairs)
        {
            var decided = OriginSet.Empty;
            foreach (var answer in pairs) decided = decided.Union(answer.Origins.Where(static o => o is AdsOutput));
            if (decided.IsEmpty) return;
            foreach (var target in kept.Objects)
            {
                // What stands at known positions is no longer known to stand there.
                foreach (var cell in evaluator.State.CellsOf(target).Where(static c => c.Key.IsElement)) evaluator.State.Write(target, cell.Key, cell.Value.With(decided), strong: false);
                evaluator.State.Write(target, MemberKey.Element, Value.Of(decided), strong: false);
            }
        }

        private Value? Read(AccessPath path)
        {
            if (path.Root == PathRoot.ReturnValue) return null;
            if (path.Root == PathRoot.Argument && !path.IsEveryArgument && !path.Steps.IsEmpty && path.Steps[0].Kind == PathStepKind.ReturnValue)
            {
                if (ModelledPaths.Argument(path, call) is not { } function) return null;
                var type = DelegateReturnType(function);
                return ModelledPaths.Follow(Returned(function), type, path, 1, call, evaluator);
            }

            if (path.Root == PathRoot.Argument && !path.IsEveryArgument && !path.Steps.IsEmpty && path.Steps[0].Kind == PathStepKind.Parameter)
            {
                if (ModelledPaths.Argument(path, call) is not { } function) return null;
                var buffer = Lent(function, path.Steps[0].Index, out var type);
                Returned(function);
                return ModelledPaths.Follow(buffer, type, path, 1, call, evaluator);
            }

            var value = ModelledPaths.Read(path, call, evaluator, out _);
            return path.Root == PathRoot.Receiver && ModelledPaths.IsFunctionPart(path) ? value?.Join(_answered) : value;
        }

        /// <summary>What a function is lent to write into: string.Create hands its callback a buffer.</summary>
        private Value Lent(CallArgument function, int parameter, out ITypeSymbol? type)
        {
            var parameters = DelegateParameters(function);
            type = parameter < parameters.Length ? parameters[parameter].Type : null;
            if (!_given.TryGetValue(function, out var given)) _given.Add(function, given = new Dictionary<int, Value>());
            if (given.TryGetValue(parameter, out var known)) return known;
            var made = AbstractObject.Allocation(call.Site, type, parameter < parameters.Length ? parameters[parameter].OriginalDefinition : null);
            evaluator.State.Allocate(made);
            return given[parameter] = Value.Of(made);
        }

        private void Write(AccessPath path, Value value)
        {
            // lines.Add("pregnant") under a classified flag says as much as the flag.
            if (path.Root != PathRoot.ReturnValue) value = value.With(evaluator.ControlOfValues());
            switch (path.Root)
            {
                case PathRoot.ReturnValue when path.Steps.IsEmpty:
                    _result = _result.Join(value.Varying());
                    break;
                case PathRoot.ReturnValue:
                    WriteInto(Made(), _returnType, path, 0, value);
                    break;
                case PathRoot.Receiver:
                    var receiver = call.Receiver ?? call.ArgumentOf(0)?.Value;
                    if (receiver is null) break;
                    if (ModelledPaths.IsFunctionPart(path)) RunStored(receiver, path, value);
                    else if (path.Steps.IsEmpty && call.Method.MethodKind == MethodKind.Constructor) Constructed = Constructed.Join(value);
                    else WriteInto(receiver, call.ReceiverType, path, 0, value);
                    break;
                default:
                    foreach (var argument in path.IsEveryArgument ? call.Arguments : call.Arguments.Where(a => ReferenceEquals(a, ModelledPaths.Argument(path, call))).ToImmutableArray()) WriteArgument(argument, path, value);
                    break;
            }
        }

        /// <summary>A function that the receiver was given earlier is run on the value: a thread's start.</summary>
        private void RunStored(Value receiver, AccessPath path, Value value)
        {
            var prefix = path with { Steps = path.Steps.RemoveAt(path.Steps.Length - 1) };
            var function = ModelledPaths.Follow(receiver, null, prefix, 0, call, evaluator);
            _answered = _answered.Join(evaluator.Calls.InvokeFunctions(function, ImmutableArray.Create(new CallArgument(null, value, call.Arguments.FirstOrDefault()?.Operation)), call.Operation, evaluator));
        }

        private void WriteArgument(CallArgument argument, AccessPath path, Value value)
        {
            if (path.Steps.IsEmpty)
            {
                // Of two values one may be left where it was: CompareExchange.
                if (argument is { IsWrittenBack: true, Operation: not null })
                {
                    if (argument is { Type: { } written, Parameter: { RefKind: RefKind.Out } parameter }) value = HandedOut(value, MemberTypes.Unwrap(written), parameter.OriginalDefinition);
                    evaluator.Assign(argument.Operation, (call.Method.Name == "CompareExchange" ? argument.Value.Join(value) : value).With(_selected));
                }
                else evaluator.Members.Taint(argument.Value, evaluator.Members.ReadEverything(value, null));
                return;
            }

            if (path.Steps[0].Kind == PathStepKind.Parameter)
            {
                if (!_given.TryGetValue(argument, out var given)) _given.Add(argument, given = new Dictionary<int, Value>());
                var joined = given[path.Steps[0].Index] = given.TryGetValue(path.Steps[0].Index, out var before) ? before.Join(value) : value;
                // Aggregate((next, layer) => layer(next)): what it returned is what it is given next.
                if (_returned.TryGetValue(argument, out var once) && !_returnedBefore.ContainsKey(argument) && !joined.Equals(before))
                {
                    _returnedBefore.Add(argument, once);
                    _returned.Remove(argument);
                }

                return;
            }

            WriteInto(argument.Value, argument.Type, path, 0, value);
        }

        private void WriteInto(Value target, ITypeSymbol? type, AccessPath path, int from, Value value)
        {
            if (from >= path.Steps.Length)
            {
                evaluator.Members.Taint(target, evaluator.Members.ReadEverything(value, null));
                return;
            }

            for (var i = from; i < path.Steps.Length; i++)
            {
                var step = path.Steps[i];
                var isLast = i == path.Steps.Length - 1;
                MemberKey key;
                switch (step.Kind)
                {
                    case PathStepKind.Namesakes:
                        new Mapping(call, evaluator).Fill(target, type, value, null);
                        return;
                    case PathStepKind.Key:
                        key = MemberKey.Keys;
                        break;
                    case PathStepKind.Member when ModelledPaths.FindMember(target, type, step.Name!) is { } member:
                        if (isLast && !member.IsStatic)
                        {
                            evaluator.Members.WriteMember(target, member, value);
                            return;
                        }

                        key = MemberKey.Of(member);
                        type = member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type;
                        break;
                    case PathStepKind.Value when isLast && path.Root == PathRoot.Receiver:
                        key = ConstantKeys.Added(call);
                        break;
                    default:
                        key = MemberKey.Element;
                        type = MemberTypes.ElementType(type);
                        break;
                }

                if (isLast)
                {
                    foreach (var place in target.Objects)
                    {
                        var at = ReferenceEquals(key, MemberKey.Element) && i == 0 && path.Root == PathRoot.Receiver ? ListPositions.Added(call, place, evaluator) : key;
                        evaluator.State.Write(place, at, value, strong: false);
                    }

                    return;
                }

                target = Inner(target, key, type);
            }
        }

        /// <summary>The object inside an object that a longer path goes through; made on the way where nothing is there yet.</summary>
        private Value Inner(Value target, MemberKey key, ITypeSymbol? type)
        {
            var inner = Value.Bottom;
            foreach (var place in target.Objects) inner = inner.Join(evaluator.State.Read(place, key));
            if (!inner.Objects.IsEmpty) return inner;
            var made = AbstractObject.Allocation(call.Site, type, key.Symbol ?? call.Method);
            evaluator.State.Allocate(made);
            foreach (var place in target.Objects) evaluator.State.Write(place, key, Value.Of(made), strong: false);
            return Value.Of(made);
        }

        private Value Made()
        {
            if (_made is not null) return _made;
            var made = AbstractObject.Allocation(call.Site, _returnType, call.Method.OriginalDefinition);
            evaluator.State.Allocate(made);
            return _made = Value.Of(made);
        }

        private Value Returned(CallArgument function)
        {
            if (_returned.TryGetValue(function, out var known)) return known;
            _returned.Add(function, Value.Bottom);
            var given = _given.TryGetValue(function, out var values) ? values : new Dictionary<int, Value>();
            var parameters = DelegateParameters(function);
            var arguments = parameters.Select(p => new CallArgument(p, given.TryGetValue(p.Ordinal, out var value) ? value : Value.Unknown, function.Operation) { IsGivenByLibrary = true }).ToImmutableArray();
            var before = arguments.IsEmpty ? null : evaluator.State.Clone();
            var returned = _returned[function] = evaluator.Calls.InvokeFunctions(function.Value, arguments, function.Operation ?? call.Operation, DelegateReturnType(function), evaluator);
            if (_returnedBefore.TryGetValue(function, out var once)) returned = _returned[function] = once.Join(returned);
            // What is run for each element is not run at all where there is none: what it overwrites may stay.
            if (before is not null) evaluator.State.JoinWith(before);
            return returned;
        }

        private static ImmutableArray<IParameterSymbol> DelegateParameters(CallArgument function) => Signature(function)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;

        private static ITypeSymbol? DelegateReturnType(CallArgument function) => Signature(function)?.ReturnType;

        private static IMethodSymbol? Signature(CallArgument function)
        {
            var type = (function.Parameter?.Type ?? function.Operation?.Type) as INamedTypeSymbol;
            // Expression<Func<T>> is run as its delegate.
            if (type is { Name: "Expression", TypeArguments.Length: 1 }) type = type.TypeArguments[0] as INamedTypeSymbol;
            return type?.DelegateInvokeMethod;
        }
    }
}
