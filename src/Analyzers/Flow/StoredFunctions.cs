using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Summaries;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow;

/// <summary>
/// Adds to the slice who runs functions that reach an ADS and are kept somewhere: a handler is added to an event in one member, and another raises the event, who mentions neither the handler nor what that
/// calls. Only a member that has such a function to give away is looked at for it. Used under the engine's lock; whoever was interrupted goes on where that was.
/// </summary>
internal sealed class StoredFunctions(ProgramIndex index, SummarySolver solver)
{
    private readonly HashSet<MemberEntry> _lookedAt = new();
    private readonly HashSet<ISymbol> _places = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, bool> _methods = new();

    /// <summary>The names of members that hand such functions out: who calls them has them to give away.</summary>
    private readonly HashSet<string> _givers = new();

    public void Follow(CancellationToken cancellation)
    {
        // A member that is added can make a function of what others name: as long as any is added, all are looked at.
        for (var before = -1; index.Slice is { } slice && slice.Count + _givers.Count != before;)
        {
            before = slice.Count + _givers.Count;
            for (var i = 0; i < slice.Count && index.Slice is not null; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!_lookedAt.Contains(slice[i]) && GivesFunctionAway(slice[i])) LookAt(slice[i], cancellation);
            }
        }
    }

    private void LookAt(MemberEntry entry, CancellationToken cancellation)
    {
        foreach (var member in index.SymbolsOf(entry, cancellation))
        {
            var summary = solver.Solve(member is IMethodSymbol method ? MethodBodies.Definition(method) : member, cancellation);
            if (HandsOut(summary, cancellation)) _givers.UnionWith(entry.Names);
            foreach (var place in PlacesIn(summary, cancellation).ToList())
            {
                if (!_places.Add(place)) continue;
                if (IsOfFunctions(place)) _givers.Add(place.Name);
                index.Extend(index.EntriesMentioning(place.Name).Where(mentioning => CanMention(mentioning, place)));
            }
        }

        _lookedAt.Add(entry);
    }

    /// <summary>Whether the code names a member of the slice in a function of its own, or without calling it.</summary>
    private bool GivesFunctionAway(MemberEntry entry)
    {
        foreach (var name in entry.Mentions)
        {
            if (!index.IsFollowed(name)) continue;
            if (_givers.Contains(name) || IsMethod(name) && entry.TokensNamed(name).Any(token => token.Parent is SimpleNameSyntax mention && (IsInFunction(mention, entry) || IsValue(mention)))) return true;
        }

        return false;
    }

    /// <summary>Whether a name can be a method's: one that nobody declares here is another assembly's.</summary>
    private bool IsMethod(string name)
    {
        if (_methods.TryGetValue(name, out var known)) return known;
        var declared = index.EntriesMentioning(name).Where(entry => entry.Names.Contains(name)).ToList();
        return _methods[name] = declared.Count == 0 || declared.Exists(static entry => entry.Declaration is MethodDeclarationSyntax);
    }

    private static bool IsInFunction(SyntaxNode mention, MemberEntry entry)
    {
        for (var around = mention; around is not null && around != entry.Declaration; around = around.Parent)
        {
            if (around is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) return true;
        }

        return false;
    }

    private static bool IsValue(SimpleNameSyntax mention)
    {
        SyntaxNode expression = mention;
        while (expression.Parent is MemberAccessExpressionSyntax access && access.Name == expression || expression.Parent is MemberBindingExpressionSyntax) expression = expression.Parent;
        return expression.Parent is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax or BaseObjectCreationExpressionSyntax or TypeSyntax or BaseParameterSyntax or BaseTypeSyntax or AttributeSyntax);
    }

    /// <summary>Where a member leaves functions that reach an ADS, and the compilation says who else names the place.</summary>
    private IEnumerable<ISymbol> PlacesIn(Summary summary, CancellationToken cancellation)
    {
        foreach (var write in summary.SharedWrites)
        {
            if (write.Functions.Any(target => Reaches(target, cancellation)) && write.Anchor.Declaration.Symbol is { } anchor) yield return anchor;
        }

        foreach (var pair in summary.Heap)
        {
            foreach (var cell in pair.Value)
            {
                if (PlaceOf(pair.Key, cell.Key) is { DeclaringSyntaxReferences.IsEmpty: false } place && Holds(cell.Value, summary, cancellation)) yield return place;
            }
        }
    }

    private bool HandsOut(Summary summary, CancellationToken cancellation) => Holds(summary.Returned, summary, cancellation) || summary.WrittenBack.Values.Any(value => Holds(value, summary, cancellation));

    /// <summary>Whether such a function can be reached from a value: in a list, in a record that a pattern takes apart, behind a wrapper.</summary>
    private bool Holds(Value value, Summary summary, CancellationToken cancellation)
    {
        if (value.Objects.IsEmpty) return false;
        var visited = new HashSet<AbstractObject>();
        var pending = new Stack<Value>();
        pending.Push(value);
        while (pending.Count > 0)
        {
            foreach (var target in pending.Pop().Objects)
            {
                if (Reaches(target, cancellation)) return true;
                if (!visited.Add(target) || !summary.Heap.TryGetValue(target, out var cells)) continue;
                foreach (var cell in cells)
                {
                    if (!cell.Key.IsMachinery) pending.Push(cell.Value);
                }
            }
        }

        return false;
    }

    private static ISymbol? PlaceOf(AbstractObject target, MemberKey key) =>
        key.Kind == MemberKeyKind.Symbol ? key.Symbol : target.Path?.LastSymbol?.Symbol;

    private static bool IsOfFunctions(ISymbol place) => MemberTypes.Declared(place) is { TypeKind: TypeKind.Delegate };

    private bool Reaches(AbstractObject target, CancellationToken cancellation)
    {
        // _run = Defaults.Report: what that holds is known to be such a function.
        if (target.Path is { IsSharedState: true } path) return path.LastSymbol?.Symbol is { } kept && IsOfFunctions(kept) && _places.Contains(kept);
        if (target is not { Kind: AbstractObjectKind.Delegate, Symbol: IMethodSymbol function }) return false;
        if (function.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) && index.IsFollowed(function.Name)) return true;
        var summary = solver.Solve(function.OriginalDefinition, cancellation);
        return !summary.SinkFlows.IsEmpty || !summary.Actions.IsEmpty;
    }

    /// <summary>Nobody mentions a private member, or a parameter, outside of the type.</summary>
    private static bool CanMention(MemberEntry entry, ISymbol place)
    {
        if (place is not IParameterSymbol && place.DeclaredAccessibility != Accessibility.Private || place.ContainingType is not { } type) return true;
        return type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == entry.Declaration.SyntaxTree && part.Span.Contains(entry.Declaration.Span));
    }
}
