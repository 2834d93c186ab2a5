using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>Finds the place that an access path of a model names at a call, and reads it.</summary>
internal static class ModelledPaths
{
    /// <summary>The value at a path, or null where the call has no such place.</summary>
    public static Value? Read(AccessPath path, CallSite call, Evaluator evaluator, out CallArgument? argument)
    {
        argument = null;
        Value? value;
        ITypeSymbol? type;
        switch (path.Root)
        {
            case PathRoot.Receiver:
                value = call.Receiver ?? call.ArgumentOf(0)?.Value;
                type = call.ReceiverType;
                break;
            case PathRoot.Argument when path.IsEveryArgument:
                value = Value.Bottom;
                foreach (var each in call.Arguments) value = value.Join(Value.Of(evaluator.Members.ReadEverything(each.Value, each.Type)));
                type = null;
                argument = call.Arguments.FirstOrDefault();
                break;
            case PathRoot.Argument:
                argument = Argument(path, call);
                value = argument?.Value;
                type = argument?.Type;
                break;
            case PathRoot.TypeArgument:
                type = TypeArgument(path, call.Method);
                if (type is null) return null;
                // A row, an entity: nobody in sight has made it, and what its type declares is what it holds.
                var external = AbstractObject.External(call.Site, type, call.Method.OriginalDefinition);
                evaluator.State.Allocate(external);
                value = Value.Of(OriginSet.Empty, ObjectSet.Of(external), isOpaque: true);
                break;
            default:
                return null;
        }

        return value is null ? null : Follow(value, type, path, 0, call, evaluator);
    }

    public static CallArgument? Argument(AccessPath path, CallSite call) =>
        path.ArgumentName is { } name ? call.Arguments.FirstOrDefault(a => a.Parameter?.Name == name) : call.ArgumentOf(path.Index);

    private static ITypeSymbol? TypeArgument(AccessPath path, IMethodSymbol method)
    {
        if (path.ArgumentName is not { } name) return path.Index < method.TypeArguments.Length ? method.TypeArguments[path.Index] : null;
        for (var i = 0; i < method.TypeParameters.Length; i++)
        {
            if (method.TypeParameters[i].Name == name) return method.TypeArguments[i];
        }

        var parameters = method.ContainingType.TypeParameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name) return method.ContainingType.TypeArguments[i];
        }

        return null;
    }

    /// <summary>Whether the path ends in the parameter or return value of a delegate.</summary>
    public static bool IsFunctionPart(AccessPath path) => path.Steps.Any(static s => s.Kind is PathStepKind.Parameter or PathStepKind.ReturnValue);

    public static Value Follow(Value value, ITypeSymbol? type, AccessPath path, int from, CallSite call, Evaluator evaluator)
    {
        for (var i = from; i < path.Steps.Length; i++)
        {
            var step = path.Steps[i];
            switch (step.Kind)
            {
                case PathStepKind.Element:
                    var keys = Transparent.KeysOf(value, type, call, evaluator);
                    type = MemberTypes.ElementType(type);
                    value = evaluator.Members.ReadElement(value, type).Join(keys);
                    break;
                case PathStepKind.Value:
                    type = MemberTypes.ElementType(type);
                    value = evaluator.Members.ReadElement(value, i == 0 ? ConstantKeys.Looked(path, call, evaluator) : MemberKey.Element, type);
                    break;
                case PathStepKind.Key:
                    value = evaluator.Members.ReadCell(value.WithOrigins(OriginSet.Empty), MemberKey.Keys, null).With(value.Origins.Where(static o => o is not Formal));
                    type = null;
                    break;
                case PathStepKind.Member:
                    var member = FindMember(value, type, step.Name!);
                    type = member is IPropertySymbol property ? property.Type : (member as IFieldSymbol)?.Type;
                    value = member is null ? Value.Of(value.Origins) : evaluator.Members.ReadMember(value, member, type);
                    break;
                case PathStepKind.Everything:
                    value = Value.Of(evaluator.Members.ReadEverything(value, type, Serialized(call)), ObjectSet.Empty, value.IsOpaque);
                    type = null;
                    break;
                case PathStepKind.Text:
                    var text = evaluator.Text.Of(value, type, call.Operation);
                    value = Value.Of(text.Origins, ObjectSet.Empty, text.IsOpaque);
                    type = null;
                    break;
                case PathStepKind.ReturnValue:
                    // Functions are run on nothing in particular; ModelledCalls runs them on what the other flows give them.
                    value = evaluator.Calls.InvokeFunctions(value, UnknownArguments(value, evaluator), call.Operation, (type as INamedTypeSymbol)?.DelegateInvokeMethod?.ReturnType, evaluator)
                        .Join(Reflected(value, call, evaluator));
                    type = null;
                    break;
                case PathStepKind.Parameter:
                    value = Filled(value, step.Index, call, evaluator);
                    type = null;
                    break;
            }
        }

        return value;
    }

    /// <summary>What the serializer behind a call writes. Where it is given options, these may include fields.</summary>
    private static FormalExtent Serialized(CallSite call)
    {
        var space = call.Method.ContainingNamespace.ToDisplayString();
        if (space.StartsWith("Newtonsoft", System.StringComparison.Ordinal)) return FormalExtent.NewtonsoftJson;
        if (space.StartsWith("System.Xml", System.StringComparison.Ordinal)) return FormalExtent.XmlSerializer;
        if (space.StartsWith("System.Runtime.Serialization", System.StringComparison.Ordinal)) return FormalExtent.DataContract;
        return space is "System.Text.Json" or "System.Net.Http.Json" && !call.Arguments.Any(IsOptions) ? FormalExtent.SystemTextJson : FormalExtent.SystemTextJsonWithFields;
    }

    private static bool IsOptions(CallArgument argument) =>
        argument.Parameter?.Type.Name is "JsonSerializerOptions" or "JsonTypeInfo" or "JsonSerializerContext" && argument.Value.Constant is not { IsKnown: true, Value: null };

    public static ISymbol? FindMember(Value value, ITypeSymbol? type, string name)
    {
        foreach (var candidate in value.Objects.Select(static o => o.Type).Prepend(type))
        {
            for (var current = candidate; current is not null; current = current.BaseType)
            {
                if (current.GetMembers(name).FirstOrDefault(static m => m is IPropertySymbol or IFieldSymbol) is { } member) return member;
            }
        }

        return null;
    }

    /// <summary>options => options.Instructions = text: what a function puts into an object that it is handed.</summary>
    private static Value Filled(Value function, int ordinal, CallSite call, Evaluator evaluator)
    {
        var arguments = UnknownArguments(function, evaluator);
        if (ordinal >= arguments.Length) return Value.Bottom;
        var parameter = arguments[ordinal].Parameter!;
        var handed = Creations.Make(call.Site, parameter.Type, evaluator, parameter);
        evaluator.Calls.InvokeFunctions(function, arguments.SetItem(ordinal, arguments[ordinal] with { Value = handed }), call.Operation, evaluator);
        return handed;
    }

    /// <summary>typeof(T).GetMethod("M"): what the method returns, on whatever object the library finds.</summary>
    private static Value Reflected(Value value, CallSite call, Evaluator evaluator)
    {
        var result = Value.Bottom;
        foreach (var target in value.Objects)
        {
            if (target is not { Kind: AbstractObjectKind.Reflected, Symbol: IMethodSymbol method }) continue;
            var receiver = method.IsStatic ? null : AbstractObject.External(call.Site, method.ContainingType, method.ContainingType);
            if (receiver is not null) evaluator.State.Allocate(receiver);
            var arguments = ImmutableArray.CreateRange(method.Parameters.Select(static p => new CallArgument(p, Value.Unknown, null)));
            result = result.Join(evaluator.Calls.Invoke(new CallSite(call.Operation, method, receiver is null ? null : Value.Of(receiver), null, method.ContainingType, arguments, method.IsVirtual || method.IsAbstract || method.IsOverride)));
        }

        return result;
    }

    private static ImmutableArray<CallArgument> UnknownArguments(Value function, Evaluator evaluator)
    {
        foreach (var target in function.Objects)
        {
            foreach (var method in evaluator.Calls.TargetsOf(target))
                return ImmutableArray.CreateRange(method.Parameters.Select(static p => new CallArgument(p, Value.Unknown, null)));
        }

        return ImmutableArray<CallArgument>.Empty;
    }
}
