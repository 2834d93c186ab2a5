using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Generators.Parse;

/// <summary>Reads what a member hands out of that which stands behind the gates, and the decorator that it gets.</summary>
internal static class HandedOutParser
{
    public static WrappedModel? Parse(DecoratedMember decorated, ISymbol member, INamedTypeSymbol type)
    {
        if (member is IEventSymbol @event)
            return decorated.Treatment == MemberTreatment.Forward && Senders(@event, type).Any() ? Wrapped(type, type, task: null) : null;
        if (decorated.Wrapped is not { } interfaceType)
            return null;
        var task = member is IMethodSymbol method && GateShape.ReturnOf(method) is ReturnShape.TaskOfValue or ReturnShape.ValueTaskOfValue ? CodeNames.RuntimeType(method.ReturnType) : null;
        return Wrapped(interfaceType, type, task);
    }

    /// <summary>The parameters of the handlers of an event, where one of them may be the implementation.</summary>
    public static EquatableArray<ParameterModel> ParseHandler(IEventSymbol @event, INamedTypeSymbol type, LanguageFeatures features)
    {
        var senders = Senders(@event, type).ToList();
        return senders.Count == 0
            ? default
            : new(((INamedTypeSymbol)@event.Type).DelegateInvokeMethod!.Parameters.Select(p => CallParser.Parse(p, features) with { IsSender = senders.Contains(p, SymbolEqualityComparer.Default) }));
    }

    /// <summary>The decorator of an interface, with its type arguments and without nullability.</summary>
    public static string DecoratorOf(INamedTypeSymbol type)
    {
        var name = CodeNames.RuntimeType(type);
        var arguments = type.TypeArguments.IsEmpty ? "" : $"<{string.Join(", ", type.TypeArguments.Select(CodeNames.RuntimeType))}>";
        var outer = name.Substring(0, name.Length - arguments.Length - Identifiers.Escape(type.Name).Length);
        return outer + GateNames.Decorator(type.Name) + arguments;
    }

    // Handlers that return something are handed on: of several, only the last one's answer would be left.
    private static System.Collections.Generic.IEnumerable<IParameterSymbol> Senders(IEventSymbol @event, INamedTypeSymbol type) =>
        @event.Type is INamedTypeSymbol { DelegateInvokeMethod: { ReturnsVoid: true } handler } && HandedOut.IsGated(type)
            ? handler.Parameters.Where(static p => p is { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_Object })
            : [];

    private static WrappedModel Wrapped(INamedTypeSymbol handedOut, INamedTypeSymbol type, string? task) =>
        new(
            CodeNames.RuntimeType(handedOut),
            DecoratorOf(handedOut),
            task,
            SymbolEqualityComparer.Default.Equals(handedOut, type) ? Kinship.Same
            : type.AllInterfaces.Contains(handedOut, SymbolEqualityComparer.Default) ? Kinship.Base
            : Kinship.Derived)
        {
            IsObsolete = Obsolescence.Find(handedOut) is not null,
        };
}
