using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// The one default for code that is not in sight and that no model describes: what goes in comes out, by the result where that could hold it, by the receiver, by
/// ref and out arguments, and by buffers; functions that are handed over are run on what goes in.
/// </summary>
internal sealed class UnknownCode(Evaluator evaluator)
{
    private readonly UnknownCalls _assumed = evaluator.Model.Policy.Options.Get(OptionKeys.UnknownCalls);

    public Value Invoke(IOperation site, Value? receiver, ITypeSymbol? receiverType, ImmutableArray<CallArgument> arguments, IMethodSymbol? method)
    {
        var fromReceiver = receiver is null ? OriginSet.Empty : evaluator.Members.ReadEverything(receiver, receiverType);
        var fromArguments = OriginSet.Empty;
        foreach (var argument in arguments) fromArguments = fromArguments.Union(evaluator.Members.ReadEverything(argument.Value, argument.Type));
        fromArguments = fromArguments.Union(RunFunctions(arguments, fromReceiver.Union(fromArguments), site));
        var everything = fromReceiver.Union(fromArguments);
        // Data is what the policy drops; a client that comes out of a factory is one all the same.
        if (_assumed == UnknownCalls.Drop) everything = everything.Where(static o => o is AdsClient);
        var left = _assumed == UnknownCalls.Carry ? everything : OriginSet.Empty;

        if (_assumed == UnknownCalls.Carry && receiver is not null && IsMutator(method, receiverType) && Keeps(receiver, receiverType))
        {
            evaluator.Members.Taint(receiver, fromArguments.Where(static o => o is not (AdsClient or AdsAddress)));
            Hold(receiver, arguments);
        }
        else if (_assumed == UnknownCalls.Carry && receiver is null && method is { IsExtensionMethod: true } && arguments.Length > 1)
        {
            // session.SetString(key, text): what it extends is its receiver.
            Extend(arguments[0], arguments.RemoveAt(0), method);
        }

        foreach (var argument in arguments)
        {
            if (IsBuffer(argument.Parameter?.Type)) evaluator.Members.Taint(argument.Value, everything.Where(static o => o is not AdsClient));
            if (!argument.IsWrittenBack || argument.Operation is null) continue;
            var kept = Members.Kept(left, argument.Type, isClassified: false);
            var written = Result(argument.Operation, argument.Type, kept);
            // void Find([Pii(...)] out string number): what comes out is what the parameter says.
            evaluator.Assign(argument.Operation, argument.Parameter is { } parameter ? Members.WithData(written, evaluator.Model.Classification.Of(parameter)) : written);
        }

        var type = method?.ReturnType ?? site.Type;
        if (type is null || type.SpecialType == SpecialType.System_Void) return Value.Bottom;
        if (IsCount(method, type)) everything = everything.Without(ProtectionMask.All);
        return Result(site, type, Members.Kept(everything, type, isClassified: false));
    }

    /// <summary>How many there are does not say who they are: <c>people.CountDocumentsAsync(p => p.Ssn == number)</c>.</summary>
    private static bool IsCount(IMethodSymbol? method, ITypeSymbol type) =>
        MemberTypes.Unwrap(type).SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 && method is not null && method.Name.IndexOf("Count", global::System.StringComparison.Ordinal) >= 0;

    /// <summary>
    /// What another service answers to a request is what its type declares, and nothing of what it was asked with (docs/decisions/0023-answers-are-not-questions.md).
    /// Which client was asked goes along, without its data: whoever handed it in knows whether it is one of an ADS.
    /// </summary>
    public Value Answer(CallSite call)
    {
        if (call.Method.ReturnsVoid) return Value.Bottom;
        var client = call.Receiver ?? call.ArgumentOf(0)?.Value;
        var asked = client is null ? OriginSet.Empty : OriginSet.Of(client.Origins.OfType<Formal>().Select(static f => (Origin)f.Without(ProtectionMask.All)));
        return Result(call.Operation, call.Method.ReturnType, asked);
    }

    /// <summary>A constructor that is not in sight puts what it is given into the object.</summary>
    public Value Construct(CallSite call, Value made)
    {
        var carried = OriginSet.Empty;
        foreach (var argument in call.Arguments) carried = carried.Union(evaluator.Members.ReadEverything(argument.Value, argument.Type));
        carried = carried.Union(RunFunctions(call.Arguments, carried, call.Operation));
        if (carried.IsEmpty || _assumed == UnknownCalls.Drop) return made;
        evaluator.Members.Taint(made, carried);
        return made.With(carried).WithOpaque(true);
    }

    private void Extend(CallArgument extended, ImmutableArray<CallArgument> arguments, IMethodSymbol method)
    {
        if (extended.Parameter?.Ordinal != 0 || !IsMutator(method, extended.Type) || !Keeps(extended.Value, extended.Type)) return;
        var given = OriginSet.Empty;
        foreach (var argument in arguments) given = given.Union(evaluator.Members.ReadEverything(argument.Value, argument.Type));
        evaluator.Members.Taint(extended.Value, given.Where(static o => o is not (AdsClient or AdsAddress)));
        Hold(extended.Value, arguments);
    }

    /// <summary>outer.Add(inner): what is put into the inner object later is in the outer one, too.</summary>
    private void Hold(Value receiver, ImmutableArray<CallArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            var made = argument.Value.Objects.Where(static o => o.Kind == AbstractObjectKind.Allocated);
            if (made.IsEmpty) continue;
            foreach (var target in receiver.Objects)
            {
                if (target.Kind == AbstractObjectKind.Allocated) evaluator.State.Write(target, MemberKey.Element, Value.Of(OriginSet.Empty, made, isOpaque: false), strong: false);
            }
        }
    }

    /// <summary>A span that can be written into is asked for to be written into.</summary>
    private static bool IsBuffer(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Span" or "Memory", TypeArguments.Length: 1, ContainingNamespace.Name: "System" };

    /// <summary>Something that came out of code that is not in sight, carrying these origins.</summary>
    public Value Result(IOperation site, ITypeSymbol? type, OriginSet carried)
    {
        var inner = type is null ? null : MemberTypes.Unwrap(type);
        if (inner is null || Members.IsLeaf(inner)) return Value.Of(carried);
        var external = AbstractObject.External(site.Syntax, inner);
        evaluator.State.Allocate(external);
        return evaluator.Members.WithoutDeclared(Value.Of(carried, ObjectSet.Of(external), isOpaque: true), inner);
    }

    private OriginSet RunFunctions(ImmutableArray<CallArgument> arguments, OriginSet given, IOperation site)
    {
        var returned = OriginSet.Empty;
        foreach (var argument in arguments)
        {
            foreach (var target in argument.Value.Objects)
            {
                foreach (var function in evaluator.Calls.TargetsOf(target))
                {
                    var parameters = function.Parameters.Select(p => new CallArgument(p, Value.Of(Members.Kept(given, p.Type, isClassified: false)), argument.Operation) { IsGivenByLibrary = true }).ToImmutableArray();
                    var value = evaluator.Calls.InvokeFunctions(Value.Of(target), parameters, site, evaluator);
                    returned = returned.Union(evaluator.Members.ReadEverything(value, function.ReturnType));
                }
            }
        }

        return returned;
    }

    /// <summary>
    /// Whether a call is made for what it does to its receiver: it returns nothing, the receiver again, or whether it worked. A method that returns something else
    /// answers, and is not taken to remember what it was asked.
    /// </summary>
    private static bool IsMutator(IMethodSymbol? method, ITypeSymbol? receiverType)
    {
        if (method is null) return true;
        var type = MemberTypes.Unwrap(method.ReturnType);
        return type.SpecialType is SpecialType.System_Void or SpecialType.System_Boolean or SpecialType.System_Int32
            || type is { Name: "Task" or "ValueTask" }
            || SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, method.ContainingType.OriginalDefinition)
            || (receiverType is not null && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, receiverType.OriginalDefinition));
    }

    /// <summary>
    /// Whether the receiver keeps what it is given. Text and numbers cannot. A service behind an interface of the application's own is not taken for a
    /// container: repositories, loggers and mappers would otherwise carry everything they ever saw into all that they return.
    /// </summary>
    private static bool Keeps(Value receiver, ITypeSymbol? type)
    {
        if (type is null || Members.IsLeaf(type)) return false;
        if (type.TypeKind != TypeKind.Interface) return true;
        return type.ContainingNamespace?.ToDisplayString().StartsWith("System", global::System.StringComparison.Ordinal) == true
            || !receiver.Objects.Any(static o => o.Path is { IsSharedState: true });
    }
}
