using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// The members that mention a declaration: the index finds the name, and this looks whether it is the same declaration that goes by it. A program has many an
/// <c>Id</c> and many a <c>GetAsync</c>, and a member that is named in vain costs its whole analysis. In doubt a mention counts. Used under the engine's lock.
/// </summary>
internal sealed class Mentions(ProgramIndex index, MethodBodies bodies, Dispatch dispatch, CollectionMembers members, RememberedMeanings? remembered)
{
    private readonly Dictionary<string, List<Mention>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, Counting Counting), BoundUses> _bound = new();
    private readonly Dictionary<(MemberEntry Entry, string Name), string?[]> _remembered = new();

    /// <summary>The members whose code mentions this declaration.</summary>
    public IEnumerable<ISymbol> Of(ISymbol symbol, CancellationToken cancellation) => Of(symbol, new Counting(Uses.All, null), cancellation);

    /// <summary>The members that may change what a field, property or parameter holds.</summary>
    public IEnumerable<ISymbol> WritersOf(ISymbol symbol, CancellationToken cancellation)
    {
        var type = MemberTypes.Declared(symbol);
        var counting = IsChangedByAssignment(type) ? new Counting(Uses.Assignments, null)
            : type is not null && CollectionUses.HaveOwnElements(type, dispatch) ? new Counting(Uses.AllButLooks, KindOf(type))
            : new Counting(Uses.All, null);
        return Of(symbol, counting, cancellation);
    }

    /// <summary>
    /// Of a text, a number or a function nothing can be changed but by assigning another; and what is in an object of the compilation's own classes changes where a
    /// member of theirs is named.
    /// </summary>
    private bool IsChangedByAssignment(ITypeSymbol? type)
    {
        if (type is null) return false;
        type = MemberTypes.Unwrap(type);
        return Members.IsLeaf(type)
            || type.TypeKind == TypeKind.Delegate
            || type is INamedTypeSymbol { IsReadOnly: true, Arity: 0, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            || dispatch.HasOwnMembersOnly(type);
    }

    /// <summary>What has the same members whatever the elements are: all lists, all arrays.</summary>
    private static ITypeSymbol? KindOf(ITypeSymbol collection) => collection is IArrayTypeSymbol ? collection.BaseType : collection.OriginalDefinition;

    private IEnumerable<ISymbol> Of(ISymbol symbol, Counting counting, CancellationToken cancellation)
    {
        var target = Named(symbol);
        foreach (var member in Of(target, NameOf(target), counting, cancellation)) yield return member;
        foreach (var name in NamelessCall.NamesFor(target))
        {
            foreach (var member in Of(target, name, counting, cancellation)) yield return member;
        }
    }

    private IEnumerable<ISymbol> Of(ISymbol target, string name, Counting counting, CancellationToken cancellation)
    {
        var scope = ScopeOf(target);
        MemberEntry? found = null;
        // A private member is looked for in its own type only, and the mentions elsewhere need not be bound.
        foreach (var use in scope is null ? BoundUsesOf(name, counting, cancellation).Of(target, dispatch) : UsesOf(name))
        {
            if (ReferenceEquals(use.Entry, found) || !IsMeant(use, target, scope, counting, cancellation)) continue;
            found = use.Entry;
            foreach (var member in index.SymbolsOf(use.Entry, cancellation)) yield return member;
        }
    }

    /// <summary>What code writes to mention a symbol: the property of an accessor, the member around a lambda.</summary>
    private static ISymbol Named(ISymbol symbol)
    {
        while (CapturedVariables.IsNested(symbol)) symbol = symbol.ContainingSymbol;
        return symbol is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : symbol;
    }

    private static string NameOf(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }) return symbol.ContainingType.Name;
        var dot = symbol.Name.LastIndexOf('.');
        return dot < 0 ? symbol.Name : symbol.Name.Substring(dot + 1);
    }

    /// <summary>The declarations outside of which nobody can mention the symbol; null where anybody can.</summary>
    private static List<SyntaxReference>? ScopeOf(ISymbol symbol)
    {
        var around = symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } => symbol.ContainingType,
            ILocalSymbol or IParameterSymbol or IRangeVariableSymbol => symbol.ContainingSymbol,
            _ when symbol.DeclaredAccessibility == Accessibility.Private && !IsExplicitImplementation(symbol) => symbol.ContainingType,
            _ => null,
        };
        return around is null || around.DeclaringSyntaxReferences.IsEmpty ? null : around.DeclaringSyntaxReferences.ToList();
    }

    private static bool IsExplicitImplementation(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => !method.ExplicitInterfaceImplementations.IsEmpty,
        IPropertySymbol property => !property.ExplicitInterfaceImplementations.IsEmpty,
        IEventSymbol @event => !@event.ExplicitInterfaceImplementations.IsEmpty,
        _ => false,
    };

    private static bool IsWithin(List<SyntaxReference> scope, SyntaxNode declaration)
    {
        foreach (var part in scope)
        {
            if (part.SyntaxTree == declaration.SyntaxTree && part.Span.IntersectsWith(declaration.Span)) return true;
        }

        return false;
    }

    private bool IsMeant(Mention use, ISymbol target, List<SyntaxReference>? scope, Counting counting, CancellationToken cancellation)
    {
        // By text, as reflection does, a member is reached even from outside its scope.
        if (use.Node is null) return true;
        if (scope is not null && !IsWithin(scope, use.Entry.Declaration) || !MayCount(use, counting)) return false;
        if (!IsSame(SymbolOf(use, cancellation), target)) return false;
        return counting.Uses != Uses.AllButLooks || use.IsWrite || use.Node is not SimpleNameSyntax mention || !CollectionUses.OnlyLooks(mention, bodies.ModelOf(mention.SyntaxTree), cancellation);
    }

    /// <summary>Whether a place counts if it is the declaration in question that it means, as far as that can be said without binding it.</summary>
    private bool MayCount(Mention use, Counting counting)
    {
        if (use.IsWrite || use.Node is null || counting.Uses == Uses.All) return true;
        return counting is { Uses: Uses.AllButLooks, Collection: { } collection } && !(use.Node is SimpleNameSyntax mention && CollectionUses.ClearlyOnlyLooks(mention, collection, members));
    }

    private ISymbol? SymbolOf(Mention use, CancellationToken cancellation)
    {
        if (use.IsBound || use.Node is null) return use.Symbol;
        var model = bodies.ModelOf(use.Node.SyntaxTree);
        use.Symbol = use.Node switch
        {
            ExpressionSyntax expression => model.GetSymbolInfo(expression, cancellation).Symbol,
            ConstructorInitializerSyntax initializer => model.GetSymbolInfo(initializer, cancellation).Symbol,
            { } declaration => model.GetDeclaredSymbol(declaration, cancellation),
        };
        use.IsBound = true;
        return use.Symbol;
    }

    /// <summary>The mentions of a name by what they mean: of every <c>Id</c> in a program, those of one type are found without a look at the others.</summary>
    private BoundUses BoundUsesOf(string name, Counting counting, CancellationToken cancellation)
    {
        if (_bound.TryGetValue((name, counting), out var known)) return known;
        var bound = new BoundUses();
        foreach (var use in UsesOf(name))
        {
            if (MayCount(use, counting)) bound.Add(use, MeaningOf(use, name, cancellation));
        }

        _bound.Add((name, counting), bound);
        return bound;
    }

    private string MeaningOf(Mention use, string name, CancellationToken cancellation)
    {
        if (remembered is null) return BoundUses.MeaningOf(SymbolOf(use, cancellation));
        if (!_remembered.TryGetValue((use.Entry, name), out var meanings))
            _remembered.Add((use.Entry, name), meanings = remembered.Of(use.Entry, name, PlacesIn(use, UsesOf(name))));
        return meanings[use.Place] ??= BoundUses.MeaningOf(SymbolOf(use, cancellation));
    }

    /// <summary>How often the name stands in the member of this mention.</summary>
    private static int PlacesIn(Mention use, List<Mention> uses)
    {
        var end = use.Position;
        while (end < uses.Count && ReferenceEquals(uses[end].Entry, use.Entry)) end++;
        return end - use.Position + use.Place;
    }

    /// <summary>Wherever the name stands, in the order of the text; found once, and bound when first asked for.</summary>
    private List<Mention> UsesOf(string name)
    {
        if (_uses.TryGetValue(name, out var known)) return known;
        var uses = new List<Mention>();
        foreach (var entry in index.EntriesMentioning(name))
        {
            var first = uses.Count;
            foreach (var token in entry.TokensNamed(name))
            {
                switch (token.Parent)
                {
                    case not SimpleNameSyntax when NamelessCall.IsName(name):
                        uses.Add(new Mention(uses.Count, entry, uses.Count - first, NamelessCall.NodeOf(token), isWrite: true));
                        break;
                    case SimpleNameSyntax mention when token.IsKind(SyntaxKind.IdentifierToken):
                        uses.Add(new Mention(uses.Count, entry, uses.Count - first, mention, IsWritten(mention)));
                        break;
                    case VariableDeclaratorSyntax or ParameterSyntax or PropertyDeclarationSyntax or EventDeclarationSyntax:
                        // A declaration brings its initializer along.
                        uses.Add(new Mention(uses.Count, entry, uses.Count - first, token.Parent, isWrite: true));
                        break;
                    case MethodDeclarationSyntax or LocalFunctionStatementSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or FromClauseSyntax
                        or LetClauseSyntax or JoinClauseSyntax or TypeParameterSyntax or LabeledStatementSyntax or CatchDeclarationSyntax:
                        break;
                    default:
                        uses.Add(new Mention(uses.Count, entry, uses.Count - first, null, isWrite: true));
                        break;
                }
            }
        }

        _uses.Add(name, uses);
        return uses;
    }

    /// <summary>Whether what is named is assigned here, or lent to somebody who may assign it.</summary>
    public static bool IsWritten(ExpressionSyntax mention)
    {
        var place = mention;
        while (true)
        {
            switch (place.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Name == place:
                case MemberBindingExpressionSyntax:
                case ParenthesizedExpressionSyntax:
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                    place = (ExpressionSyntax)place.Parent;
                    continue;
                case ConditionalAccessExpressionSyntax conditional when conditional.WhenNotNull == place:
                    place = conditional;
                    continue;
                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple }:
                    place = tuple;
                    continue;
                case AssignmentExpressionSyntax assignment:
                    return assignment.Left == place;
                case ArgumentSyntax argument:
                    return !argument.RefKindKeyword.IsKind(SyntaxKind.None);
                case ForEachVariableStatementSyntax loop:
                    return loop.Variable == place;
                case PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or RefExpressionSyntax:
                case NameColonSyntax { Parent: SubpatternSyntax }:
                    return false;
                // A named argument, or an attribute's: who knows what it stands for.
                case NameColonSyntax or NameEqualsSyntax:
                    return true;
                default:
                    return false;
            }
        }
    }

    /// <summary>Which mentions count.</summary>
    private enum Uses
    {
        All,

        /// <summary>Those of a collection that do more than look at it.</summary>
        AllButLooks,

        /// <summary>Where it is assigned, or lent by reference.</summary>
        Assignments,
    }

    /// <summary>Which mentions count, and of which collection where that matters: what only looks depends on its members. Equal by value.</summary>
    private readonly struct Counting(Uses uses, ITypeSymbol? collection) : IEquatable<Counting>
    {
        public Uses Uses { get; } = uses;

        public ITypeSymbol? Collection { get; } = collection;

        public bool Equals(Counting other) => Uses == other.Uses && SymbolEqualityComparer.Default.Equals(Collection, other.Collection);

        public override bool Equals(object? obj) => obj is Counting other && Equals(other);

        public override int GetHashCode() => (int)Uses + (Collection is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(Collection));
    }

    private bool IsSame(ISymbol? found, ISymbol target)
    {
        switch (found)
        {
            case null:
                return true;
            case INamedTypeSymbol type:
                return target is IMethodSymbol { MethodKind: MethodKind.Constructor } ? MemberTypes.Inherits(type, target.ContainingType) || MemberTypes.Inherits(target.ContainingType, type) : IsEqual(type, target);
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }:
                // The parameter of a record is its property.
                return IsEqual(found, target) || target.ContainingType is { } owner && IsEqual(found.ContainingType, owner);
            case ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ILabelSymbol or INamespaceSymbol:
                return IsEqual(found, target);
            case IMethodSymbol method:
                return IsEqual(MethodBodies.Definition(method), target is IMethodSymbol own ? MethodBodies.Definition(own) : target) || dispatch.CanRun(method, target);
            default:
                return IsEqual(found, target) || dispatch.CanRun(found, target);
        }
    }

    private static bool IsEqual(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);
}
