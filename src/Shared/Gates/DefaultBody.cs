using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Gates;

/// <summary>
/// Whether the body that an interface gives a member may come to a gated member. Handed on, it would run on the implementation and go around the gate; inherited, it runs on the decorator.
/// </summary>
internal static class DefaultBody
{
    /// <summary>Judges the body that a member has in the decorated interface. One that cannot be read may come to anything.</summary>
    public static bool ReachesGate(ISymbol member, INamedTypeSymbol decorated)
    {
        if (decorated.FindImplementationForInterfaceMember(member) is not { IsAbstract: false } body)
            return false;

        var all = decorated.AllInterfaces.Insert(0, decorated).SelectMany(static i => i.GetMembers()).ToList();
        var gated = new HashSet<string>(all.Where(m => DecoratedMember.IsForwardable(m) && HandedOut.IsGated(m, decorated)).Select(static m => m.Name));
        if (gated.Count == 0)
            return false;

        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<ISymbol>();
        open.Enqueue(body);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (next.IsAbstract || next.IsImplicitlyDeclared || !seen.Add(next))
                continue;
            if (next.DeclaringSyntaxReferences.IsEmpty)
                return true;
            foreach (var node in next.DeclaringSyntaxReferences.SelectMany(static r => r.GetSyntax().DescendantNodes()))
            {
                // Whoever is handed the object can call anything of it.
                if (node is ThisExpressionSyntax && !IsReceiver(node, all))
                    return true;
                if (node is not SimpleNameSyntax { Identifier.ValueText: var name })
                    continue;
                if (gated.Contains(name))
                    return true;
                foreach (var called in all.Where(m => m.Name == name))
                    open.Enqueue(decorated.FindImplementationForInterfaceMember(called) ?? called);
            }
        }

        return false;
    }

    private static bool IsReceiver(SyntaxNode node, List<ISymbol> members) =>
        node.Parent is MemberAccessExpressionSyntax access
        && access.IsKind(SyntaxKind.SimpleMemberAccessExpression)
        && members.Any(m => m.Name == access.Name.Identifier.ValueText);
}
