using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Notes what is handed to code whose effect no default can stand in for: it may be anything, an ADS included. A member that is only set, or an element, is kept with
/// its object and followed from there; what a call is made on is its own business.
/// </summary>
internal sealed class UnseenCode(Evaluator evaluator)
{
    /// <summary>A method that the compiler bound. Silent where a model or an attribute says what it does.</summary>
    public void Call(CallSite call, MemberModel model, ProtectionMask removed)
    {
        if (evaluator.Frame.Recording is null) return;
        var kind = KindOf(call);
        if (kind == UnseenKind.None || model.IsExhaustive && kind != UnseenKind.Reflection || evaluator.Model.Ads.IsNotAds(call.Method)) return;
        var name = SymbolNames.Of(call.Method);
        foreach (var argument in call.Arguments)
        {
            // method.Invoke(target, arguments): the target is what an ordinary call would be made on.
            if (kind == UnseenKind.Reflection && argument.Parameter is { Name: "obj" or "target" }) continue;
            Record(argument, call.Operation, name, kind, removed);
        }
    }

    /// <summary><c>value.M(a)</c> on a <c>dynamic</c> value of which no type is known that has the member.</summary>
    public void Unbound(IDynamicMemberReferenceOperation member, ImmutableArray<CallArgument> arguments, IOperation site)
    {
        if (member.Instance?.Type is not IDynamicTypeSymbol) return;
        foreach (var argument in arguments) Record(argument, site, member.MemberName, UnseenKind.Dynamic, ProtectionMask.None);
    }

    /// <summary>A function whose target is not in sight: an ordinary delegate is the caller's to know, a function pointer and a dynamic one nobody's.</summary>
    public void Function(ImmutableArray<CallArgument> arguments, IOperation site)
    {
        var (kind, name) = site switch
        {
            IFunctionPointerInvocationOperation pointer => (UnseenKind.FunctionPointer, pointer.Target.Syntax.ToString()),
            IDynamicInvocationOperation { Operation: not IDynamicMemberReferenceOperation } call => (UnseenKind.Dynamic, call.Operation.Syntax.ToString()),
            _ => (UnseenKind.None, ""),
        };
        if (kind == UnseenKind.None) return;
        foreach (var argument in arguments) Record(argument, site, name, kind, ProtectionMask.None);
    }

    private void Record(CallArgument argument, IOperation site, string name, UnseenKind kind, ProtectionMask removed)
    {
        if (argument.Parameter?.RefKind == RefKind.Out) return;
        var place = argument.Operation ?? site;
        evaluator.Calls.Sinks.Record(place, argument.Value.Without(removed), argument.Type, new Sink(site.Syntax, name, null, OriginSet.Empty) { Unseen = kind });
    }

    private UnseenKind KindOf(CallSite call)
    {
        var method = call.Method;
        if (IsNative(method)) return UnseenKind.Native;
        if (IsAccessor(method)) return UnseenKind.Reflection;
        return IsReflection(method) && !IsKnownTarget(call) ? UnseenKind.Reflection : UnseenKind.None;
    }

    /// <summary>
    /// <c>[DllImport] extern</c>, <c>[LibraryImport] partial</c>, a method of a COM interface. Libraries hide their own behind methods that are modelled or have the
    /// default of any code that is not in sight.
    /// </summary>
    private static bool IsNative(IMethodSymbol method)
    {
        if (method.IsExtern) return !IsAccessor(method) && (!method.DeclaringSyntaxReferences.IsEmpty || method.GetDllImportData() is not null);
        if (method.IsPartialDefinition || method.PartialDefinitionPart is not null) return Has(method.PartialDefinitionPart ?? method, "LibraryImportAttribute");
        return method.ContainingType is { TypeKind: TypeKind.Interface } type && (type.IsComImport || Has(type, "GeneratedComInterfaceAttribute"));
    }

    /// <summary><c>[UnsafeAccessor(...)] static extern</c>: the member of another type, by its name.</summary>
    private static bool IsAccessor(IMethodSymbol method) => method.IsExtern && Has(method, "UnsafeAccessorAttribute");

    private static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.Name == attribute);

    /// <summary>The calls of the base class library that run what something at run time names. What they read is no call: a getter hands out what is there.</summary>
    private static bool IsReflection(IMethodSymbol method) => method.Name switch
    {
        "Invoke" => method.ContainingType is { Name: "MethodBase" or "MethodInfo" or "ConstructorInfo" or "MethodInvoker" or "ConstructorInvoker", ContainingNamespace.Name: "Reflection" },
        "SetValue" => method.ContainingType is { Name: "PropertyInfo", ContainingNamespace.Name: "Reflection" },
        "InvokeMember" => method.ContainingType is { Name: "Type", ContainingNamespace.Name: "System" },
        "DynamicInvoke" => method.ContainingType is { SpecialType: SpecialType.System_Delegate },
        "CreateInstance" => method.ContainingType is { Name: "Activator", ContainingNamespace.Name: "System" } && !method.IsGenericMethod,
        _ => false,
    };

    /// <summary>What runs is known after all: <c>function.DynamicInvoke(a)</c> with a delegate that is in sight, <c>Activator.CreateInstance(typeof(T), a)</c>.</summary>
    private bool IsKnownTarget(CallSite call) => call.Method.Name switch
    {
        "DynamicInvoke" => call.Receiver is { Objects.IsEmpty: false } function && function.Objects.All(o => !evaluator.Calls.TargetsOf(o).IsEmpty),
        "CreateInstance" => call.ArgumentOf(0) is { Value: { IsOpaque: false, Objects.IsEmpty: false } type } && type.Objects.All(static o => o.Kind == AbstractObjectKind.Reflected),
        _ => false,
    };
}
