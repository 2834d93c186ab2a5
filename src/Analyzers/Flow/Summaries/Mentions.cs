using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// The members that mention a declaration: the index finds the name, and this looks whether it is the same declaration that goes by it. A program has many an
/// <c>Id</c> and many a <c>GetAsync</c>, and a member that is named in vain costs its whole analysis. In doubt a mention counts. Used under the engine's lock.
/// </summary>
internal sealed class Mentions(ProgramIndex index, MethodBodies bodies, Dispatch dispatch)
{
    /// <summary>The members whose code mentions this declaration; only where it is assigned, or lent by reference, if that is all that counts.</summary>
    public IEnumerable<ISymbol> Of(ISymbol symbol, bool writesOnly, CancellationToken cancellation)
    {
        var target = Named(symbol);
        var name = NameOf(target);
        var scope = ScopeOf(target);
        foreach (var entry in index.EntriesMentioning(name))
        {
            cancellation.ThrowIfCancellationRequested();
            // From outside its scope a member can be reached by reflection only.
            var isInScope = scope is null || scope.Any(s => Overlaps(s, entry.Declaration));
            if (!IsMeant(entry, name, target, isInScope, writesOnly, cancellation)) continue;
            foreach (var member in index.SymbolsOf(entry, cancellation)) yield return member;
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

    private static bool Overlaps(SyntaxReference scope, SyntaxNode declaration) =>
        scope.SyntaxTree == declaration.SyntaxTree && scope.Span.IntersectsWith(declaration.Span);

    private bool IsMeant(MemberEntry entry, string name, ISymbol target, bool isInScope, bool writesOnly, CancellationToken cancellation)
    {
        foreach (var token in entry.Tokens())
        {
            if (token.ValueText != name) continue;
            // By text, as reflection does.
            if (!token.IsKind(SyntaxKind.IdentifierToken)) return true;
            if (!isInScope) continue;
            switch (token.Parent)
            {
                case SimpleNameSyntax mention:
                    if (writesOnly && !IsWritten(mention)) continue;
                    if (IsSame(ModelOf(mention).GetSymbolInfo(mention, cancellation).Symbol, target)) return true;
                    continue;
                case VariableDeclaratorSyntax or ParameterSyntax or PropertyDeclarationSyntax or EventDeclarationSyntax:
                    // A declaration brings its initializer along.
                    if (IsSame(ModelOf(token.Parent).GetDeclaredSymbol(token.Parent, cancellation), target)) return true;
                    continue;
                case MethodDeclarationSyntax or LocalFunctionStatementSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or FromClauseSyntax
                    or LetClauseSyntax or JoinClauseSyntax or TypeParameterSyntax or LabeledStatementSyntax or CatchDeclarationSyntax:
                    continue;
                default:
                    return true;
            }
        }

        return false;
    }

    private SemanticModel ModelOf(SyntaxNode node) => bodies.ModelOf(node.SyntaxTree);

    /// <summary>Whether what is named is assigned here, or lent to somebody who may assign it.</summary>
    private static bool IsWritten(SimpleNameSyntax mention)
    {
        ExpressionSyntax place = mention;
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

    private bool IsSame(ISymbol? found, ISymbol target)
    {
        switch (found)
        {
            case null:
                return true;
            case INamedTypeSymbol type:
                return target is not IMethodSymbol { MethodKind: MethodKind.Constructor } || IsOrDerives(type, target.ContainingType) || IsOrDerives(target.ContainingType, type);
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }:
                // The parameter of a record is its property.
                return true;
            case ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ILabelSymbol or INamespaceSymbol:
                return IsEqual(found, target);
            case IMethodSymbol method:
                return IsEqual(MethodBodies.Definition(method), target is IMethodSymbol own ? MethodBodies.Definition(own) : target) || dispatch.CanRun(method, target);
            default:
                return IsEqual(found, target) || dispatch.CanRun(found, target);
        }
    }

    private static bool IsEqual(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);

    private static bool IsOrDerives(INamedTypeSymbol type, INamedTypeSymbol from)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (IsEqual(current, from)) return true;
        }

        return false;
    }
}
