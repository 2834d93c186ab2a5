using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow;

/// <summary>
/// What functions that configure a client set its base address to: lambdas, the methods that are named instead, and those that the client is handed on to.
/// </summary>
internal sealed class ConfiguredAddresses(
    Compilation compilation,
    Endpoints endpoints,
    Func<SyntaxTree, SemanticModel> semanticsOf,
    CancellationToken cancellation)
{
    private const string BaseAddress = "BaseAddress";

    /// <summary>Into so many functions the client is followed from one that configures it.</summary>
    private const int Most = 16;

    private readonly AddressTexts _texts = new(compilation, semanticsOf, cancellation);

    /// <summary>
    /// The address that these values say: of an ADS, if any of them is; of some other service where all are. Where one of them is not known, it may be that of
    /// an ADS.
    /// </summary>
    public AdsAddress? Judge(IEnumerable<ExpressionSyntax> values)
    {
        var addresses = values.SelectMany(value => _texts.Of(value)).Select(text => text is null ? null : endpoints.Of(text)).ToList();
        var isKnown = addresses.Count > 0 && addresses.All(static a => a is not null);
        var system = AdsAddress.Reached(OriginSet.Of(addresses.Where(a => a is not null && (isKnown || a.System is not null)).Select(static a => (Origin)a!)), OriginSet.Empty);
        return system is not null ? new AdsAddress(system, AddressCertainty.Host, []) : isKnown ? AdsAddress.Elsewhere : null;
    }

    /// <summary>The values that a function sets base addresses to, itself or where it hands the client on to.</summary>
    public IEnumerable<ExpressionSyntax> SetBy(ExpressionSyntax function) =>
        CodeOf(function) is { } code ? SetIn(code, []) : Enumerable.Empty<ExpressionSyntax>();

    /// <summary>The values that a method of the program's own sets base addresses to: <c>builder.WithOurModel()</c>.</summary>
    public IEnumerable<ExpressionSyntax> SetIn(ISymbol? method) => CodeOf(method) is { } code ? SetIn(code, []) : Enumerable.Empty<ExpressionSyntax>();

    /// <summary>The values that the base address of a client has: of one that is made here, or of a local to which one was assigned.</summary>
    public IEnumerable<ExpressionSyntax> OfClient(ExpressionSyntax client, SyntaxNode code)
    {
        if (client is BaseObjectCreationExpressionSyntax) return SetIn(client, null);
        if (client is not IdentifierNameSyntax { Identifier.ValueText: var name }) return Enumerable.Empty<ExpressionSyntax>();
        var made = code.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Where(v => v.Identifier.ValueText == name && v.Initializer is not null)
            .SelectMany(v => SetIn(v.Initializer!, null));
        var assigned = code.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(a => IsMemberOf(name, a.Left) && IsBaseAddress(a.Left));
        return made.Concat(assigned.Select(static a => a.Right));
    }

    /// <summary>The code of a lambda, or of the method that is named instead; null where none is in sight.</summary>
    public SyntaxNode? CodeOf(ExpressionSyntax function) => function switch
    {
        AnonymousFunctionExpressionSyntax => function,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => CodeOf(Named(function)),
        _ => null,
    };

    public static bool IsClient(ITypeSymbol? type) => type is { Name: "HttpClient", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "Net" } };

    private ISymbol? Named(ExpressionSyntax function)
    {
        var info = semanticsOf(function.SyntaxTree).GetSymbolInfo(function, cancellation);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
    }

    private SyntaxNode? CodeOf(ISymbol? method)
    {
        if (((method as IMethodSymbol)?.ReducedFrom ?? method) is not IMethodSymbol { DeclaringSyntaxReferences: [{ } declaration, ..] }) return null;
        // The code of another project, which an editor has, is looked at in no build.
        return compilation.ContainsSyntaxTree(declaration.SyntaxTree) ? declaration.GetSyntax(cancellation) : null;
    }

    /// <param name="code">The code.</param>
    /// <param name="seen">The code that was looked at; null where the client is not followed into other methods.</param>
    private IEnumerable<ExpressionSyntax> SetIn(SyntaxNode code, HashSet<SyntaxNode>? seen)
    {
        if (seen is not null && (seen.Count >= Most || !seen.Add(code))) yield break;
        foreach (var node in code.DescendantNodesAndSelf())
        {
            if (node is AssignmentExpressionSyntax assignment)
            {
                if (IsBaseAddress(assignment.Left)) yield return assignment.Right;
            }
            else if (seen is not null && node is InvocationExpressionSyntax call && HandsClientOn(call) && CodeOf(Named(call)) is { } next)
            {
                foreach (var value in SetIn(next, seen)) yield return value;
            }
        }
    }

    private static bool IsMemberOf(string owner, ExpressionSyntax target) =>
        target is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == owner;

    private bool IsBaseAddress(ExpressionSyntax target)
    {
        var name = target is MemberAccessExpressionSyntax access ? access.Name : target as IdentifierNameSyntax;
        return name?.Identifier.ValueText == BaseAddress && IsClient(semanticsOf(target.SyntaxTree).GetSymbolInfo(target, cancellation).Symbol?.ContainingType);
    }

    private bool HandsClientOn(InvocationExpressionSyntax call)
    {
        var semantics = semanticsOf(call.SyntaxTree);
        return call.ArgumentList.Arguments.Any(a => IsClient(semantics.GetTypeInfo(a.Expression, cancellation).Type))
            || (call.Expression is MemberAccessExpressionSyntax access && IsClient(semantics.GetTypeInfo(access.Expression, cancellation).Type));
    }
}
