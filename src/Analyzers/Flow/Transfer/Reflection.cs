using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>typeof(T).GetProperty("P").GetValue(o)</c>: where the type and the name are known, reflection is the access that it stands for. Where they are not, it is
/// code that is not in sight like any other.
/// </summary>
internal sealed class Reflection(Evaluator evaluator)
{
    /// <summary>A type as an object; nothing is known of one that only the caller can name.</summary>
    public static Value Of(ITypeSymbol type) => type is INamedTypeSymbol ? Value.Of(AbstractObject.Reflected(type)) : Value.Clean;

    /// <summary>What a call to the reflection library gives, or null where it is no such call or too little is known.</summary>
    public Value? TryInvoke(CallSite call)
    {
        var method = call.Method;
        if (method is { Name: "CreateInstance", TypeArguments.Length: 1, ContainingType: { Name: "Activator", ContainingNamespace.Name: "System" } }) return Create(method.TypeArguments[0], call);
        if (method.Name is not ("GetType" or "GetProperty" or "GetField" or "GetMethod" or "GetValue" or "SetValue" or "Invoke" or "CreateDelegate")) return null;
        if (!method.DeclaringSyntaxReferences.IsEmpty || call.Receiver is not { } receiver) return null;
        if (method.Name == "GetType")
        {
            // Exception hides the method of object by one of its own.
            var isOfObject = method.ContainingType.SpecialType == SpecialType.System_Object || ThrownExceptions.IsException(method.ContainingType);
            return isOfObject ? TypeOf(receiver, call.ReceiverType) : null;
        }

        var symbols = Described(receiver);
        if (symbols.IsEmpty) return null;
        return method.Name switch
        {
            "GetValue" => Get(symbols, call),
            "SetValue" => Set(symbols, call),
            "Invoke" => Run(symbols, call),
            "CreateDelegate" => MakeDelegate(symbols, call),
            _ => Find(symbols, call),
        };
    }

    /// <summary>What the objects of a value describe; empty where there may be something else among them.</summary>
    private static ImmutableArray<ISymbol> Described(Value value) =>
        value.IsOpaque || value.Objects.Any(static o => o.Kind != AbstractObjectKind.Reflected)
            ? ImmutableArray<ISymbol>.Empty
            : value.Objects.Select(static o => o.Symbol!).ToImmutableArray();

    /// <summary><c>Activator.CreateInstance&lt;T&gt;()</c> is <c>new T()</c>.</summary>
    private Value? Create(ITypeSymbol type, CallSite call)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named || named.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is not { } constructor) return null;
        var made = Creations.Make(call.Site, named, evaluator);
        return evaluator.Calls.Construct(new CallSite(call.Operation, constructor, made, null, named, ImmutableArray<CallArgument>.Empty, IsVirtual: false));
    }

    private static Value TypeOf(Value receiver, ITypeSymbol? declared)
    {
        var types = receiver.Objects.Select(static o => o.Type).OfType<INamedTypeSymbol>().Where(static t => t.SpecialType != SpecialType.System_Object).ToImmutableArray();
        if (types.Length == receiver.Objects.Count && types.Length > 0) return Value.Of(OriginSet.Empty, ObjectSet.Of(types.Select(AbstractObject.Reflected)), isOpaque: false);
        return declared is null || declared.SpecialType == SpecialType.System_Object ? Value.Clean : Of(declared);
    }

    private Value? Find(ImmutableArray<ISymbol> types, CallSite call)
    {
        if (call.ArgumentOf(0) is not { } name) return null;
        evaluator.Frame.Ask(name.Value, QuestionKind.Constant);
        if (name.Value.Constant is not { IsKnown: true, Value: string text }) return null;
        var found = types.OfType<INamedTypeSymbol>().SelectMany(t => Members(t, text)).Where(m => IsAskedFor(m, call.Method.Name)).ToImmutableArray();
        return found.IsEmpty ? null : Value.Of(OriginSet.Empty, ObjectSet.Of(found.Select(AbstractObject.Reflected)), isOpaque: false);
    }

    private static bool IsAskedFor(ISymbol member, string query) => member switch
    {
        IPropertySymbol { IsIndexer: false } => query == "GetProperty",
        IFieldSymbol => query == "GetField",
        IMethodSymbol { IsGenericMethod: false } => query == "GetMethod",
        _ => false,
    };

    /// <summary>The members of a name, those of the most derived type that has any.</summary>
    private static ImmutableArray<ISymbol> Members(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            var members = current.GetMembers(name);
            if (!members.IsEmpty) return members;
        }

        return ImmutableArray<ISymbol>.Empty;
    }

    private Value? Get(ImmutableArray<ISymbol> members, CallSite call)
    {
        if (call.ArgumentOf(0)?.Value is not { } target) return null;
        var result = Value.Bottom;
        foreach (var member in members)
        {
            if (Owner(member, target) is not { } owner) return null;
            result = result.Join(member is IPropertySymbol { GetMethod: { } getter } property && IsCode(property, getter)
                ? evaluator.Calls.InvokeAccessor(call.Operation, getter, owner, ImmutableArray<CallArgument>.Empty)
                : evaluator.Members.ReadMember(owner, member, (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type));
        }

        return result;
    }

    private Value? Set(ImmutableArray<ISymbol> members, CallSite call)
    {
        if (call.ArgumentOf(0)?.Value is not { } target || call.ArgumentOf(1) is not { } stored) return null;
        foreach (var member in members)
        {
            if (Owner(member, target) is not { } owner) return null;
            evaluator.Calls.Actions.StoreIn(member, MemberTypes.Declared(member), stored.Value, stored.Operation ?? call.Operation);
            if (member is IPropertySymbol { SetMethod: { } setter } property && IsCode(property, setter))
                evaluator.Calls.InvokeAccessor(call.Operation, setter, owner, ImmutableArray.Create(stored with { Parameter = setter.Parameters[0] }));
            else
                evaluator.Members.WriteMember(owner, member, stored.Value.With(evaluator.ControlOfValues()));
        }

        return Value.Bottom;
    }

    private Value? Run(ImmutableArray<ISymbol> members, CallSite call)
    {
        var given = call.Arguments.FirstOrDefault(static a => a.Parameter?.Name == "parameters");
        if (call.ArgumentOf(0)?.Value is not { } target || given is null) return null;
        var result = Value.Bottom;
        foreach (var member in members)
        {
            if (member is not IMethodSymbol method) return null;
            var arguments = method.Parameters.Select(p => new CallArgument(p, evaluator.Members.ReadElement(given.Value, MemberKey.At(p.Ordinal), p.Type), given.Operation)).ToImmutableArray();
            result = result.Join(evaluator.Calls.Invoke(new CallSite(call.Operation, method, method.IsStatic ? null : target, null, method.ContainingType, arguments, method.IsVirtual || method.IsAbstract || method.IsOverride)));
        }

        return result;
    }

    private Value? MakeDelegate(ImmutableArray<ISymbol> members, CallSite call)
    {
        var target = call.Arguments.FirstOrDefault(static a => a.Parameter?.Name == "target")?.Value;
        var made = new List<AbstractObject>();
        foreach (var member in members)
        {
            // A delegate that is handed its receiver as first argument is none that the engine knows.
            if (member is not IMethodSymbol method || (!method.IsStatic && target is null)) return null;
            var function = AbstractObject.Delegate(call.Site, method, call.Method.ReturnType);
            evaluator.State.Allocate(function);
            if (target is not null) evaluator.State.Write(function, MemberKey.Receiver, target, strong: true);
            made.Add(function);
        }

        return Value.Of(OriginSet.Empty, ObjectSet.Of(made), isOpaque: false);
    }

    private static Value? Owner(ISymbol member, Value target) => member switch
    {
        IPropertySymbol or IFieldSymbol when member.IsStatic => Value.Of(AbstractObject.Formal(new FormalPath(FormalRoot.Static), null)),
        IPropertySymbol or IFieldSymbol => target,
        _ => null,
    };

    private bool IsCode(IPropertySymbol property, IMethodSymbol accessor) => !MemberAccess.IsStorage(property) && evaluator.Frame.Callees.HasBody(accessor);
}
