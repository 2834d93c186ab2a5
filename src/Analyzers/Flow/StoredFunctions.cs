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

    public void Follow(CancellationToken cancellation)
    {
        // A member that is added can make a function of what others name: as long as any is added, all are looked at.
        for (var before = -1; index.Slice is { } slice && slice.Count != before;)
        {
            before = slice.Count;
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
            foreach (var place in PlacesIn(summary, cancellation).ToList())
            {
                if (!_places.Contains(place)) index.Extend(index.EntriesMentioning(place.Name).Where(mentioning => CanMention(mentioning, place)));
                _places.Add(place);
            }
        }

        _lookedAt.Add(entry);
    }

    /// <summary>Whether the code names a member of the slice in a function of its own, or without calling it.</summary>
    private bool GivesFunctionAway(MemberEntry entry)
    {
        foreach (var name in entry.Mentions)
        {
            if (index.IsFollowed(name) && IsMethod(name) && entry.TokensNamed(name).Any(token => token.Parent is SimpleNameSyntax mention && (IsInFunction(mention, entry) || IsValue(mention)))) return true;
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
            if (write.Functions.Any(Reaches) && write.Anchor.Declaration.Symbol is { } anchor) yield return anchor;
        }

        foreach (var pair in summary.Heap)
        {
            foreach (var cell in pair.Value)
            {
                if (PlaceOf(pair.Key, cell.Key) is { DeclaringSyntaxReferences.IsEmpty: false } place && Holds(cell.Value, new HashSet<AbstractObject>())) yield return place;
            }
        }

        bool Reaches(AbstractObject target) => this.Reaches(target, cancellation);

        // What is in a list or a wrapper is kept where that is.
        bool Holds(Value value, HashSet<AbstractObject> visited) => value.Objects.Any(target => Reaches(target)
            || visited.Add(target) && summary.Heap.TryGetValue(target, out var cells) && cells.Any(cell => cell.Key is { Kind: not MemberKeyKind.Symbol, IsMachinery: false } && Holds(cell.Value, visited)));
    }

    private static ISymbol? PlaceOf(AbstractObject target, MemberKey key) =>
        key.Kind == MemberKeyKind.Symbol ? key.Symbol : target.Path?.Members.LastOrDefault(static step => step.Kind == MemberKeyKind.Symbol)?.Symbol;

    private bool Reaches(AbstractObject target, CancellationToken cancellation)
    {
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
