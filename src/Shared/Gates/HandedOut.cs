using System.Linq;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>
/// What a member gives its caller of that which stands behind the gates: itself, as a fluent member does, or another implementation. Whoever gets hold of it acts without a review, so a
/// decorator puts it behind gates again, or keeps the member closed. So does an object that has it in a member. What is declared as <c>object</c> or as a type parameter shows nothing of it, and is handed on.
/// </summary>
internal static class HandedOut
{
    /// <summary>Judges a member of a decorated interface.</summary>
    /// <returns>The interface that is put behind gates again, or the parameter or type that cannot be; neither where nothing is handed out.</returns>
    public static (INamedTypeSymbol? Wrapped, ISymbol? Culprit) By(ISymbol member, INamedTypeSymbol decorated, Compilation compilation)
    {
        var (wrapped, culprit) = Find(member, decorated, compilation);
        return (wrapped ?? culprit) is not null && IsGated(decorated) ? (wrapped, culprit) : default;
    }

    /// <summary>Whether an interface has something to gate: an adverse member, or an output that can be adverse.</summary>
    public static bool IsGated(INamedTypeSymbol type) =>
        type.AllInterfaces.Insert(0, type).SelectMany(static i => i.GetMembers()).Any(member => DecoratedMember.IsForwardable(member) && IsGated(member, type));

    /// <summary>Whether a member asks for a gate by what is declared of it.</summary>
    public static bool IsGated(ISymbol member, INamedTypeSymbol decorated) =>
        Marks.Has(member, MetadataNames.AdverseAction) || (DecoratedMember.IsClient(decorated) && AdverseReach.OfMember(member));

    private static (INamedTypeSymbol? Wrapped, ISymbol? Culprit) Find(ISymbol member, INamedTypeSymbol decorated, Compilation compilation) => member switch
    {
        IMethodSymbol method => method.Parameters.FirstOrDefault(p => IsHandedOut(p, decorated)) is { } parameter
            ? (null, parameter)
            : OfValue(DecoratedMember.ContentOf(method), IsAwaitedOrValue(method), method.ReturnType, decorated, compilation),
        IPropertySymbol property => OfValue(property.Type, property is { ReturnsByRef: false, ReturnsByRefReadonly: false, GetMethod: not null }, property.Type, decorated, compilation),
        IEventSymbol { Type: INamedTypeSymbol { DelegateInvokeMethod: { } handler } type } => (null, handler.Parameters.Any(p => Holds(p.Type, decorated)) ? type : null),
        _ => default,
    };

    private static (INamedTypeSymbol? Wrapped, ISymbol? Culprit) OfValue(ITypeSymbol content, bool canBeWrapped, ITypeSymbol whole, INamedTypeSymbol decorated, Compilation compilation)
    {
        if (canBeWrapped && content is INamedTypeSymbol { TypeKind: TypeKind.Interface } type && IsBehind(type, decorated) && !IsOfMethod(type) && HasDecorator(type, decorated, compilation))
            return (type, null);
        return (null, Holds(whole, decorated) ? whole : null);
    }

    // Gates are put before it by a method of the decorator, which knows no type parameters but the decorator's.
    private static bool IsOfMethod(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => parameter.TypeParameterKind == TypeParameterKind.Method,
        IArrayTypeSymbol array => IsOfMethod(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOfMethod),
        _ => false,
    };

    private static bool IsAwaitedOrValue(IMethodSymbol method) =>
        GateShape.ReturnOf(method) is ReturnShape.Value or ReturnShape.TaskOfValue or ReturnShape.ValueTaskOfValue;

    // What goes in is the caller's own; what comes out by reference, or by a call of his, is not.
    private static bool IsHandedOut(IParameterSymbol parameter, INamedTypeSymbol decorated) =>
        (parameter.RefKind is RefKind.Out or RefKind.Ref && Holds(parameter.Type, decorated))
        || (parameter.Type is INamedTypeSymbol { DelegateInvokeMethod: { } callback } && callback.Parameters.Any(p => Holds(p.Type, decorated)))
        || (AdverseReach.IsReceiver(parameter.Type) && Holds(parameter.Type, decorated));

    private static bool Holds(ITypeSymbol type, INamedTypeSymbol decorated) => HandedOutWithin.Of(type, decorated);

    /// <summary>Whether a value of a type may be what the decorator stands before.</summary>
    public static bool IsBehind(INamedTypeSymbol type, INamedTypeSymbol decorated) =>
        IsSame(type, decorated)
        || type.AllInterfaces.Any(i => IsSame(i, decorated))
        || (type.TypeKind == TypeKind.Interface && decorated.AllInterfaces.Any(i => IsSame(i, type)) && IsGated(type));

    private static bool IsSame(INamedTypeSymbol one, INamedTypeSymbol other) => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);

    private static bool HasDecorator(INamedTypeSymbol type, INamedTypeSymbol decorated, Compilation compilation)
    {
        var definition = type.OriginalDefinition;
        if (IsSame(definition, decorated))
            return true;
        return SymbolEqualityComparer.Default.Equals(definition.ContainingAssembly, compilation.Assembly)
            ? GateShape.OfInterface(definition, compilation).Problem == GateProblem.None
            : ((INamespaceOrTypeSymbol)definition.ContainingSymbol).GetTypeMembers(GateNames.Decorator(definition.Name), definition.Arity)
                .Any(decorator => Marks.Has(decorator, GateNames.GeneratedGate) && compilation.IsSymbolAccessibleWithin(decorator, compilation.Assembly));
    }
}
