using System;
using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// What is in an exception that a library's class makes: the message, the exception inside, and what the other parameters are named for. So an outer message does not
/// say what an inner one says, and the type of an exception says nothing of either.
/// </summary>
internal static class ThrownExceptions
{
    public static bool IsException(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        }

        return false;
    }

    /// <summary>
    /// Puts what a constructor of a library's exception is given where it is read from. Of other constructors false: they keep what they are given like any other code.
    /// </summary>
    public static bool Fill(CallSite call, Value made, Evaluator evaluator)
    {
        var type = call.Method.ContainingType;
        if (!type.DeclaringSyntaxReferences.IsEmpty || !IsException(type)) return false;
        var given = new List<(ISymbol Member, Value Value)>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is not { } parameter || Place(parameter, type) is not { } member) return false;
            given.Add((member, argument.Value));
        }

        foreach (var place in given.GroupBy(static g => g.Member, static g => g.Value, SymbolEqualityComparer.Default))
            evaluator.Members.WriteMember(made, place.Key!, place.Aggregate(static (all, one) => all.Join(one)));
        // The text also names the parameter, the file, the values: all that is no exception.
        var text = call.Arguments
            .Where(static a => a.Parameter is { } p && Members.IsLeaf(p.Type))
            .Aggregate(Value.Bottom, static (all, one) => all.Join(Value.Of(one.Value.Origins, ObjectSet.Empty, one.Value.IsOpaque)));
        if (Member(type, "Message") is { } message) evaluator.Members.WriteMember(made, message, text.IsBottom ? Value.Clean : text);
        return true;
    }

    /// <summary>Classes of a library override <c>Message</c> to put their own words around it: it is one place all the same.</summary>
    public static IPropertySymbol Kept(IPropertySymbol property) =>
        property is { IsOverride: true, DeclaringSyntaxReferences.IsEmpty: true } && IsException(property.ContainingType) ? (IPropertySymbol)BaseOf(property) : property;

    /// <summary>Whether an exception of this type is thrown around others by whoever runs functions: <c>task.Wait()</c>, <c>method.Invoke(o)</c>.</summary>
    public static bool IsWrapper(INamedTypeSymbol type) => type.Name is "AggregateException" or "TargetInvocationException" && IsException(type);

    /// <summary>The exception that a handler sees holds those that were thrown.</summary>
    public static void Wrap(Value thrown, AbstractObject wrapper, INamedTypeSymbol type, SyntaxNode site, Evaluator evaluator)
    {
        var inner = thrown.WithObjects(thrown.Objects.Where(o => !SymbolEqualityComparer.Default.Equals(o.Type, type)));
        if (inner.Objects.IsEmpty) return;
        var outer = Value.Of(wrapper);
        if (Member(type, "InnerException") is { } one) evaluator.Members.WriteMember(outer, one, inner);
        if (Member(type, "InnerExceptions") is IPropertySymbol all)
        {
            var list = Creations.Make(site, all.Type, evaluator, all);
            evaluator.Members.WriteCell(list, MemberKey.Element, inner);
            evaluator.Members.WriteMember(outer, all, list);
        }

        // AggregateException says in its own message what those inside say.
        if (type.Name == "AggregateException" && Member(type, "Message") is { } message)
            evaluator.Members.WriteMember(outer, message, Value.Of(evaluator.Members.ReadMember(inner, BaseOf(message), null).Origins));
    }

    private static ISymbol? Place(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        if (IsException(parameter.Type)) return Member(type, "InnerException");
        return Members.IsLeaf(parameter.Type) || parameter.Type.SpecialType == SpecialType.System_Object ? Member(type, parameter.Name) ?? Member(type, "Message") : null;
    }

    /// <summary>The member in which the value is kept, whichever class in between overrides it.</summary>
    private static ISymbol? Member(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol { IsIndexer: false, IsStatic: false } && string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)) return BaseOf(member);
            }
        }

        return null;
    }

    private static ISymbol BaseOf(ISymbol member)
    {
        while (member is IPropertySymbol { OverriddenProperty: { } overridden }) member = overridden;
        return member;
    }
}
