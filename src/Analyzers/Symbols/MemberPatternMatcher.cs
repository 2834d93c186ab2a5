using System;
using System.Collections.Immutable;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Symbols;

/// <summary>
/// Says which symbols a model line is about. Only the symbol itself is compared: whether a line about an interface member holds for what implements it
/// is for the caller, who asks once for each member that the symbol overrides or implements.
/// </summary>
internal static class MemberPatternMatcher
{
    /// <summary>Whether the pattern covers the definition. Nothing is allocated until the name and the type fit and an exact signature is asked for.</summary>
    public static bool Matches(MemberPattern pattern, ISymbol definition)
    {
        if (pattern.Kind == 'T') return definition is INamedTypeSymbol type && IsNamed(type, pattern.ContainingType);
        return FitsKind(pattern.Kind, definition)
            && (pattern.AnyMember ? IsOrdinary(definition) : HasName(definition, pattern.Name))
            && (pattern.Arity is not { } arity || ArityOf(definition) == arity)
            && definition.ContainingType is { } container && IsNamed(container, pattern.ContainingType)
            && (pattern.Parameters is null && pattern.ReturnType is null || HasSignature(pattern, definition));
    }

    /// <summary>Every definition that the pattern covers in the compilation and its references.</summary>
    public static ImmutableArray<ISymbol> Resolve(MemberPattern pattern, Compilation compilation) => Resolve(pattern, compilation.GlobalNamespace);

    /// <summary>Every definition that the pattern covers in one assembly, types that it forwards elsewhere included.</summary>
    public static ImmutableArray<ISymbol> Resolve(MemberPattern pattern, IAssemblySymbol assembly)
    {
        var declared = Resolve(pattern, assembly.GlobalNamespace);
        if (!declared.IsEmpty) return declared;

        var found = ImmutableArray.CreateBuilder<ISymbol>();
        if (assembly.ResolveForwardedType(pattern.ContainingType) is { TypeKind: not TypeKind.Error } forwarded) AddMatches(pattern, forwarded, found);
        return found.ToImmutable();
    }

    private static ImmutableArray<ISymbol> Resolve(MemberPattern pattern, INamespaceSymbol root)
    {
        var found = ImmutableArray.CreateBuilder<ISymbol>();
        FindType(pattern, root, 0, found);
        return found.ToImmutable();
    }

    // An ID does not say where the namespace ends and the types begin, so each part is looked up as either.
    private static void FindType(MemberPattern pattern, INamespaceOrTypeSymbol scope, int start, ImmutableArray<ISymbol>.Builder found)
    {
        var end = pattern.ContainingType.IndexOf('.', start);
        var part = end < 0 ? pattern.ContainingType.Substring(start) : pattern.ContainingType.Substring(start, end - start);
        var tick = part.IndexOf('`');
        var name = tick < 0 ? part : part.Substring(0, tick);

        foreach (var type in scope.GetTypeMembers(name))
            if (HasMetadataName(type, part))
                if (end < 0) AddMatches(pattern, type, found);
                else FindType(pattern, type, end + 1, found);

        if (end < 0 || scope is not INamespaceSymbol) return;
        foreach (var member in scope.GetMembers(name))
            if (member is INamespaceSymbol)
                FindType(pattern, (INamespaceSymbol)member, end + 1, found);
    }

    private static void AddMatches(MemberPattern pattern, INamedTypeSymbol type, ImmutableArray<ISymbol>.Builder found)
    {
        if (pattern.Kind == 'T')
        {
            found.Add(type);
            return;
        }

        foreach (var member in type.GetMembers())
            if (Matches(pattern, member))
                found.Add(member);
    }

    private static bool FitsKind(char kind, ISymbol symbol) => kind switch
    {
        'M' => symbol.Kind == SymbolKind.Method,
        'P' => symbol.Kind == SymbolKind.Property,
        'F' => symbol.Kind == SymbolKind.Field,
        'E' => symbol.Kind == SymbolKind.Event,
        _ => false,
    };

    // M:Ns.T.* is about what one calls by name; constructors, operators and accessors are asked for by theirs.
    private static bool IsOrdinary(ISymbol symbol) =>
        symbol is not IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation) };

    // IDs write # for the dots of constructors and of explicit implementations. An indexer is called "this[]" by name and "Item" in metadata.
    private static bool HasName(ISymbol symbol, string name)
    {
        var own = symbol.MetadataName;
        if (own.Length != name.Length) return false;
        for (var i = 0; i < own.Length; i++)
            if (name[i] != (own[i] == '.' ? '#' : own[i]) && !IsExplicitGeneric(own[i], name[i]))
                return false;
        return true;
    }

    // Ns.I<A,B>.M is written Ns#I{A@B}#M.
    private static bool IsExplicitGeneric(char metadata, char id) => (metadata, id) is ('<', '{') or ('>', '}') or (',', '@');

    private static int ArityOf(ISymbol symbol) => symbol is IMethodSymbol method ? method.Arity : 0;

    // Walks outwards from the end of the name, so that the common case, a type of another name, ends at once.
    private static bool IsNamed(INamedTypeSymbol type, string name)
    {
        var end = name.Length;
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (!TakeFromEnd(name, ref end, current.MetadataName)) return false;
            if (current.ContainingType is not null && !TakeFromEnd(name, ref end, ".")) return false;
        }

        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            if (!TakeFromEnd(name, ref end, ".") || !TakeFromEnd(name, ref end, space.MetadataName))
                return false;
        return end == 0;
    }

    private static bool TakeFromEnd(string text, ref int end, string part)
    {
        var start = end - part.Length;
        if (start < 0 || string.CompareOrdinal(text, start, part, 0, part.Length) != 0) return false;
        end = start;
        return true;
    }

    private static bool HasMetadataName(INamedTypeSymbol type, string name) => string.Equals(type.MetadataName, name, StringComparison.Ordinal);

    private static bool HasSignature(MemberPattern pattern, ISymbol definition)
    {
        if (pattern.Parameters?.Length == 0 && ParameterCount(definition) != 0) return false;
        var id = definition.GetDocumentationCommentId();
        if (id is null) return false;
        if (pattern.Parameters is null) return id.EndsWith("~" + pattern.ReturnType, StringComparison.Ordinal);

        var canonical = pattern.DocumentationId;
        return string.Equals(id, canonical, StringComparison.Ordinal)
            || pattern.ReturnType is null && id.Length > canonical.Length && id[canonical.Length] == '~' && id.StartsWith(canonical, StringComparison.Ordinal);
    }

    private static int ParameterCount(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters.Length,
        IPropertySymbol property => property.Parameters.Length,
        _ => 0,
    };
}
