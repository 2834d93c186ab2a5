using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Recognition;

/// <summary>The people whom an agency, a lawyer or a counsellor serves are its clients; so is what calls a server. The type tells which it is.</summary>
internal static class ServedClients
{
    private const string Client = "client";

    /// <summary>Words in members of what calls, and of what is registered as a caller.</summary>
    private static readonly HashSet<string> OfCallers = new(
        [
            "http", "uri", "url", "host", "port", "endpoint", "server", "secret", "scope", "redirect", "token", "connection", "timeout", "channel", "transport",
            "socket", "stream", "option", "api", "handler", "proxy", "certificate",
        ],
        StringComparer.Ordinal);

    /// <param name="type">A type whose name ends with a word that machinery ends with.</param>
    /// <param name="words">The words of its name.</param>
    /// <param name="declared">Whom its members tell of.</param>
    public static bool Are(INamedTypeSymbol type, ImmutableArray<string> words, Role declared)
    {
        if (words[words.Length - 1] != Client || type.TypeKind == TypeKind.Interface) return false;
        // A first name, a date of birth: no program has one.
        if (declared >= Role.Person) return true;
        return words.Length == 1 && HoldsDataAlone(type);
    }

    private static bool HoldsDataAlone(INamedTypeSymbol type)
    {
        if (type.BaseType is { } @base && Words.Of(@base.Name) is { IsEmpty: false } ofBase && ofBase[ofBase.Length - 1] == Client) return false;
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared) continue;
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false, IsStatic: false }) return false;
            if (member is IPropertySymbol or IFieldSymbol && Words.Of(member.Name).Any(OfCallers.Contains)) return false;
        }

        return true;
    }
}
