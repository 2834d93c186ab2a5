using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Which names, behind a collection, only look at it: <c>lines.Count</c>, <c>lines.Where(...)</c>. Said by name and the members of the collection's type, so that nothing has to be
/// bound. Says no rather than yes. Used under the engine's lock.
/// </summary>
internal sealed class CollectionMembers(Compilation compilation)
{
    /// <summary>
    /// Queries that nobody would take for a change: <c>Append</c> and <c>Reverse</c> are the names of members that make one, and <c>Cast</c> hands out what may be changed later.
    /// </summary>
    private static readonly HashSet<string> Queries = new(StringComparer.Ordinal)
    {
        "All", "Any", "Average", "Contains", "Count", "Distinct", "DistinctBy", "ElementAt", "ElementAtOrDefault", "First", "FirstOrDefault", "GroupBy", "Last", "LastOrDefault", "LongCount",
        "Max", "MaxBy", "Min", "MinBy", "OrderBy", "OrderByDescending", "Select", "SelectMany", "SequenceEqual", "Single", "SingleOrDefault", "Skip", "SkipLast", "SkipWhile", "Sum", "Take",
        "TakeLast", "TakeWhile", "ToArray", "ToDictionary", "ToHashSet", "ToList", "ToLookup", "Where", "Zip",
    };

    private static readonly HashSet<string> Sizes = new(StringComparer.Ordinal) { "Count", "Length", "IsEmpty", "LongLength" };

    private static readonly HashSet<string> Searches = new(StringComparer.Ordinal) { "Contains", "ContainsKey", "IndexOf", "Exists", "BinarySearch", "TrueForAll" };

    private readonly Dictionary<string, bool> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, Dictionary<(string Name, bool IsCalled), bool>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a use of this name on a collection of this type, with or without a call, only looks.</summary>
    public bool OnlyLooks(ITypeSymbol type, string name, bool isCalled)
    {
        if (!(isCalled ? Queries.Contains(name) || Searches.Contains(name) : Sizes.Contains(name))) return false;
        type = type.OriginalDefinition;
        if (!_known.TryGetValue(type, out var uses)) _known.Add(type, uses = new Dictionary<(string Name, bool IsCalled), bool>());
        if (!uses.TryGetValue((name, isCalled), out var looks)) uses.Add((name, isCalled), looks = Decide(type, name, isCalled));
        return looks;
    }

    /// <summary>Whether a member only looks, as far as its name and where it comes from say so.</summary>
    public static bool OnlyLooks(ISymbol member) => member switch
    {
        IPropertySymbol property => Sizes.Contains(property.Name),
        IMethodSymbol { ContainingType: { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } } query => query.Name is not ("AsEnumerable" or "Cast" or "OfType"),
        IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true } method => Searches.Contains(method.Name),
        _ => false,
    };

    private bool Decide(ITypeSymbol type, string name, bool isCalled)
    {
        var own = MembersNamed(type, name);
        if (own.Count > 0) return own.All(member => member is IMethodSymbol == isCalled && OnlyLooks(member));
        return isCalled && Queries.Contains(name) && !IsDeclared(name);
    }

    private static List<ISymbol> MembersNamed(ITypeSymbol type, string name)
    {
        var found = new List<ISymbol>();
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType) found.AddRange(current.GetMembers(name));
        if (type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter) found.AddRange(type.AllInterfaces.SelectMany(i => i.GetMembers(name)));
        return found;
    }

    /// <summary>Whether the compilation declares anything by this name, which may be an extension of collections.</summary>
    private bool IsDeclared(string name)
    {
        if (!_declared.TryGetValue(name, out var known)) _declared.Add(name, known = compilation.ContainsSymbolsWithName(name, SymbolFilter.Member));
        return known;
    }
}
