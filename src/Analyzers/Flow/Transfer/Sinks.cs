using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Notes what goes into an ADS: arguments of calls through a client, parameters and properties marked as inputs, inputs that a model names. Writes arrivals only
/// in the recording pass; before that the state may still change.
/// </summary>
internal sealed class Sinks(Evaluator evaluator)
{
    private FlowModel Model => evaluator.Model;

    /// <summary>Notes the inputs of a call; says which ADS answers it, if it is a call of one.</summary>
    public AdsIdentity? Call(CallSite call, MemberModel model)
    {
        var method = call.Method;
        if (IsPlumbing(method) || Model.Ads.IsNotAds(method) || (call.ReceiverType is not null && Model.Ads.IsNotAds(call.ReceiverType))) return null;
        var client = ClientOf(call, out var pending, out var clientArgument);
        model = GivenAlong.InForce(model, call, evaluator);
        foreach (var place in model.Inputs) ArriveAt(call, place, Named(client, place), pending);
        foreach (var place in model.Tools) ArriveAt(call, place, place.System, OriginSet.Empty);
        var inputs = MarkedInputs(call);
        // What a library's model says of a member decides for clients that the library itself makes; a Stream that somebody marked as a client is one all the same.
        var isModelled = !model.Inputs.IsEmpty || (model.IsExhaustive && Model.Library.ClientOf(clientArgument?.Type ?? method.ContainingType) is not null);
        var takesIn = inputs.Count > 0 || !model.Inputs.IsEmpty || !isModelled;
        if (takesIn && (client ?? inputs.FirstOrDefault() ?? model.Inputs.FirstOrDefault()?.System) is { } system) NoteCall(call, system, pending);

        if (client is null && !model.SentTo.IsEmpty && Model.Library.Endpoints.IsMentioned) return Request(call, model, pending);
        if (client is null && pending.IsEmpty) return inputs.FirstOrDefault() ?? model.Inputs.FirstOrDefault()?.System;
        if (method.MethodKind == MethodKind.Constructor) return null;
        if (inputs.Count == 0 && !isModelled && !IsAccessorOfClient(method))
        {
            foreach (var argument in call.Arguments)
            {
                if (!ReferenceEquals(argument, clientArgument)) Arrive(call, argument, client, pending);
            }
        }

        return client;
    }

    /// <summary><c>http.PostAsync("https://api.openai.com/v1/responses", content)</c>: the address says which ADS it reaches, if any.</summary>
    private AdsIdentity? Request(CallSite call, MemberModel model, OriginSet pending)
    {
        var addresses = OriginSet.Empty;
        foreach (var path in model.SentTo)
        {
            if (ModelledPaths.Read(path, call, evaluator, out _) is { } value) addresses = addresses.Union(evaluator.Members.ReadEverything(value, null));
        }

        addresses = WithSharedState(addresses);
        var system = AdsAddress.Reached(addresses, IsJudgedByBody(addresses) ? Sent(call, model) : OriginSet.Empty);
        // A caller may hand in the address, the client that knows it, or the body that tells.
        pending = system is null ? pending.Union(addresses.Where(static o => o is Formal or AdsAddress { Certainty: AddressCertainty.RouteByBody })) : OriginSet.Empty;
        if (system is null && pending.IsEmpty) return null;
        if (system is not null) NoteCall(call, system, pending);
        foreach (var path in model.Sent)
        {
            if (path.IsEveryArgument)
            {
                foreach (var argument in call.Arguments) Arrive(call, argument, system, pending);
            }
            else if (evaluator.Frame.Recording is not null && ModelledPaths.Read(path, call, evaluator, out var argument) is { } value)
            {
                var place = argument?.Operation ?? call.ReceiverOperation ?? call.Operation;
                Record(place, value, null, new Sink(place.Syntax, SymbolNames.Of(call.Method), system, pending) { Through = Through(call) });
            }
        }

        return system;
    }

    private static bool IsJudgedByBody(OriginSet addresses) => addresses.OfType<AdsAddress>().Any(static a => !a.Body.IsEmpty);

    /// <summary>All that the request holds.</summary>
    private OriginSet Sent(CallSite call, MemberModel model)
    {
        var sent = OriginSet.Empty;
        foreach (var path in model.Sent)
        {
            if (path.IsEveryArgument)
            {
                foreach (var argument in call.Arguments) sent = sent.Union(evaluator.Members.ReadEverything(argument.Value, argument.Type));
            }
            else if (ModelledPaths.Read(path, call, evaluator, out var argument) is { } value)
            {
                sent = sent.Union(evaluator.Members.ReadEverything(value, argument?.Type));
            }
        }

        return WithSharedState(sent);
    }

    /// <summary>The same with what the compilation is known to write to the static members among them.</summary>
    private OriginSet WithSharedState(OriginSet origins)
    {
        var result = origins;
        foreach (var origin in origins)
        {
            if (origin is Formal { Path.IsSharedState: true } shared) result = result.Union(evaluator.Frame.Callees.Shared(shared, evaluator.Frame.Member));
        }

        return result;
    }

    /// <summary><c>options.Instructions = text</c> on a client, or a property marked as an input.</summary>
    public void PropertySet(Microsoft.CodeAnalysis.Operations.IPropertyReferenceOperation property, Value owner, Value value, IOperation source)
    {
        if (Model.Ads.IsNotInput(property.Property)) return;
        var system = Model.Ads.Input(property.Property);
        system ??= owner.Origins.OfType<AdsClient>().FirstOrDefault()?.System;
        if (system is null) return;
        Record(source, value, source.Type, new Sink(source.Syntax, SymbolNames.Of(property.Property), system, OriginSet.Empty));
    }

    /// <summary>A delegate that carries a client but whose target is not in sight. Says whether it does.</summary>
    public bool Function(Value function, ImmutableArray<CallArgument> arguments, IOperation site)
    {
        var clients = function.Origins.OfType<AdsClient>().ToList();
        var client = clients.FirstOrDefault(static c => c.System.IsNamedInCode) ?? clients.FirstOrDefault();
        // A step of a pipeline is handed the next one: whoever hands it over knows whether it is a client.
        var pending = client is null ? Pending(function, function.Objects.Select(static o => o.Type).FirstOrDefault(static t => t is { TypeKind: TypeKind.Delegate })) : OriginSet.Empty;
        if (client is null && pending.IsEmpty) return false;
        foreach (var argument in arguments) Record(argument.Operation ?? site, argument.Value, argument.Type, new Sink(site.Syntax, "delegate", client?.System, pending));
        return client is not null;
    }

    /// <summary>A call that is bound at run time, on a client. Says whether it is one.</summary>
    public bool Unbound(Value receiver, ITypeSymbol? type, string name, ImmutableArray<CallArgument> arguments, IOperation site)
    {
        var system = receiver.Origins.OfType<AdsClient>().FirstOrDefault()?.System ?? Model.Ads.ClientType(type);
        if (system is null)
        {
            foreach (var target in receiver.Objects) system ??= Model.Ads.ClientType(target.Type);
        }

        if (system is null) return false;
        foreach (var argument in arguments) Record(argument.Operation ?? site, argument.Value, argument.Type, new Sink(site.Syntax, name, system, OriginSet.Empty));
        return true;
    }

    public void Record(IOperation place, Value value, ITypeSymbol? type, Sink sink)
    {
        if (evaluator.Frame.Recording is not { } recording) return;
        place = InParams(place, recording);
        // Send((object)person): what the person declares goes in, whatever the parameter is declared as.
        var written = Written(place).Type is { TypeKind: not TypeKind.Delegate } shown ? shown : type;
        var origins = evaluator.Members.ReadEverything(value, written).Union(evaluator.ControlOfValues());
        if (!origins.IsEmpty) recording.Arrivals.Add(new Arrival(Shown(place), place, sink with { Place = place.Syntax }, origins));
    }

    /// <summary>The client a call goes through: by its type, by the colour of its receiver, or of the first argument of an extension.</summary>
    private AdsIdentity? ClientOf(CallSite call, out OriginSet pending, out CallArgument? clientArgument)
    {
        pending = OriginSet.Empty;
        clientArgument = null;
        var method = call.Method;
        if (Model.Ads.Reached(method) is { } reached) return reached;
        var containing = Model.Ads.ClientType(method.ContainingType);
        if (call.Receiver is { } receiver) return Client(receiver, call.ReceiverType, containing, out pending);
        if (!method.IsExtensionMethod || call.ArgumentOf(0) is not { } first || evaluator.Frame.Callees.HasBody(method)) return containing;
        if (containing is null) clientArgument = first;
        return Client(first.Value, first.Type, containing, out pending);
    }

    /// <summary>The client that a value is: as a mark on the way it came says, else as its type says; left to the callers where they may know better.</summary>
    private AdsIdentity? Client(Value value, ITypeSymbol? type, AdsIdentity? containing, out OriginSet pending)
    {
        pending = OriginSet.Empty;
        var byType = containing ?? Model.Ads.ClientType(type);
        if (byType is null && IsSomethingElse(value, type)) return null;
        AdsIdentity? any = null;
        foreach (var origin in value.Origins)
        {
            if (origin is not AdsClient { System: var system }) continue;
            if (system.IsNamedInCode && !system.Equals(byType)) return system;
            any ??= system;
        }

        pending = Pending(value, type);
        return byType ?? any;
    }

    /// <summary>
    /// Whether what is called is of the program's own classes, and none of them a client: what stands beside a client in a list, or keeps one, is not a client for that.
    /// </summary>
    private bool IsSomethingElse(Value value, ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } declared || Model.Ads.CarrierTypes.Contains(declared.OriginalDefinition)) return false;
        var isAny = false;
        foreach (var target in value.Objects)
        {
            if (target.Type is not INamedTypeSymbol own) return false;
            // (IRepository)services[typeof(IRepository)]: of all that is kept there, one that is a repository.
            if (!MemberTypes.IsA(own, declared) && (target.IsExact || !MemberTypes.IsA(declared, own))) continue;
            if (own.DeclaringSyntaxReferences.IsEmpty || Model.Ads.ClientType(own) is not null || Model.Ads.CarrierTypes.Contains(own.OriginalDefinition)) return false;
            isAny = true;
        }

        return isAny;
    }

    /// <summary>The system that a modelled input belongs to: the one its client is marked as, where it is.</summary>
    private static AdsIdentity Named(AdsIdentity? client, ModelledPlace place) => client is { IsNamedInCode: true } ? client : place.System;

    /// <summary>Notes that an ADS is called, whatever it is given.</summary>
    private void NoteCall(CallSite call, AdsIdentity system, OriginSet pending)
    {
        if (call.Method.MethodKind == MethodKind.Constructor || IsAccessorOfClient(call.Method)) return;
        evaluator.Frame.Recording?.Reached.Add(new AdsCall(call.Site, SymbolNames.Of(call.Method), system, pending) { Through = Through(call) });
    }

    /// <summary>The type of the client that is called: of an extension, the type it extends.</summary>
    private static ITypeSymbol Through(CallSite call) => call.Method.IsExtensionMethod ? call.Method.Parameters[0].Type : call.ReceiverType ?? call.Method.ContainingType;

    /// <summary>A caller may hand in a client here: a value of a type that somebody marked as one.</summary>
    private OriginSet Pending(Value value, ITypeSymbol? type)
    {
        if (type is null || Model.Ads.CarrierTypes.Count == 0 || !Model.Ads.CarrierTypes.Contains(type.OriginalDefinition)) return OriginSet.Empty;
        return OriginSet.Of(value.Origins.Where(static o => o is Formal).Concat(value.Objects.Where(static o => o.Path is not null).Select(static o => (Origin)new Formal(o.Path!))));
    }

    private List<AdsIdentity> MarkedInputs(CallSite call)
    {
        var systems = new List<AdsIdentity>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is null || Model.Ads.Input(argument.Parameter) is not { } system) continue;
            systems.Add(system);
            Arrive(call, argument, system, OriginSet.Empty);
        }

        return systems;
    }

    private void ArriveAt(CallSite call, ModelledPlace place, AdsIdentity system, OriginSet pending)
    {
        if (evaluator.Frame.Recording is null) return;
        var value = ModelledPaths.Read(place.Path, call, evaluator, out var argument);
        var operation = argument?.Operation ?? call.Operation;
        if (value is not null) Record(operation, value, place.Path.Steps.IsEmpty ? argument?.Type : null, new Sink(operation.Syntax, SymbolNames.Of(call.Method), system, pending) { Through = Through(call) });
    }

    private void Arrive(CallSite call, CallArgument argument, AdsIdentity? system, OriginSet pending)
    {
        if (argument.Parameter is { } parameter && (parameter.RefKind == RefKind.Out || Model.Ads.IsNotInput(parameter))) return;
        if (argument.Type is { Name: "CancellationToken" } or { TypeKind: TypeKind.Delegate }) return;
        Record(argument.Operation ?? call.Operation, argument.Value, argument.Type, new Sink(call.Site, SymbolNames.Of(call.Method), system, pending) { Through = Through(call) });
    }

    /// <summary>Of the arguments that the compiler gathered into a params array, the one that carries the data.</summary>
    private static IOperation InParams(IOperation place, Recording recording)
    {
        ImmutableArray<IOperation> elements = Written(place) switch
        {
            Microsoft.CodeAnalysis.Operations.IArrayCreationOperation { IsImplicit: true, Initializer: { } initializer } => initializer.ElementValues,
            Microsoft.CodeAnalysis.Operations.ICollectionExpressionOperation { IsImplicit: true } collection => collection.Elements,
            _ => ImmutableArray<IOperation>.Empty,
        };
        return elements.IsEmpty ? place : elements.FirstOrDefault(recording.Carried.ContainsKey) ?? elements[0];
    }

    /// <summary>The argument as the reader wrote it, without the conversion the compiler put around it.</summary>
    private static SyntaxNode Shown(IOperation place) => Written(place).Syntax;

    private static IOperation Written(IOperation place)
    {
        while (place is Microsoft.CodeAnalysis.Operations.IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion) place = conversion.Operand;
        return place;
    }

    private static bool IsPlumbing(IMethodSymbol method) =>
        method.ContainingType?.SpecialType == SpecialType.System_Object || method.Name is "Dispose" or "DisposeAsync" or "Equals" or "GetHashCode" or "ToString" or "GetType";

    private static bool IsAccessorOfClient(IMethodSymbol method) => method.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove;
}
