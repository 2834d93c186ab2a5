using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow;

/// <summary>What functions that configure a client set its base address to: lambdas, the methods that are named instead, and those that the client is handed on to.</summary>
internal sealed class ConfiguredAddresses(Compilation compilation, Endpoints endpoints, Func<SyntaxTree, SemanticModel> semanticsOf, CancellationToken cancellation)
{
    private const string BaseAddress = "BaseAddress";
    private const int Deepest = 4;

    private readonly AddressTexts _texts = new(compilation, semanticsOf, cancellation);

    /// <summary>
    /// The address that these values say: of an ADS, if any of them is; of some other service where all are. Where one of them is not known, it may be that of an ADS.
    /// </summary>
    public AdsAddress? Judge(IEnumerable<ExpressionSyntax> values)
    {
        var addresses = values.SelectMany(value => _texts.Of(value)).Select(text => text is null ? null : endpoints.Of(text)).ToList();
        var isKnown = addresses.Count > 0 && addresses.All(static a => a is not null);
        var system = AdsAddress.Reached(OriginSet.Of(addresses.Where(a => a is not null && (isKnown || a.System is not null)).Select(static a => (Origin)a!)));
        return system is not null ? new AdsAddress(system, AddressCertainty.Host) : isKnown ? AdsAddress.Elsewhere : null;
    }

    /// <summary>The values that a function sets base addresses to, itself or where it hands the client on to.</summary>
    public IEnumerable<ExpressionSyntax> SetBy(ExpressionSyntax function) => CodeOf(function) is { } code ? SetIn(code, Deepest) : Enumerable.Empty<ExpressionSyntax>();

    /// <summary>The values that a method of the program's own sets base addresses to: <c>builder.WithOurModel()</c>.</summary>
    public IEnumerable<ExpressionSyntax> SetIn(ISymbol? method) => CodeOf(method) is { } code ? SetIn(code, Deepest) : Enumerable.Empty<ExpressionSyntax>();

    /// <summary>The values that the base address of a client has: of one that is made here, or of a local to which one was assigned.</summary>
    public IEnumerable<ExpressionSyntax> OfClient(ExpressionSyntax client, SyntaxNode code)
    {
        if (client is BaseObjectCreationExpressionSyntax) return SetIn(client, 0);
        if (client is not IdentifierNameSyntax { Identifier.ValueText: var name }) return Enumerable.Empty<ExpressionSyntax>();
        var made = code.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(v => v.Identifier.ValueText == name && v.Initializer is not null).SelectMany(v => SetIn(v.Initializer!, 0));
        return made.Concat(code.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(a => a.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } && owner.Identifier.ValueText == name && IsBaseAddress(a.Left))
            .Select(static a => a.Right));
    }

    /// <summary>The code of a lambda, or of the method that is named instead; null where none is in sight.</summary>
    public SyntaxNode? CodeOf(ExpressionSyntax function) => function switch
    {
        AnonymousFunctionExpressionSyntax => function,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => CodeOf(semanticsOf(function.SyntaxTree).GetSymbolInfo(function, cancellation) is var info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null),
        _ => null,
    };

    public static bool IsClient(ITypeSymbol? type) => type is { Name: "HttpClient", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "Net" } };

    private SyntaxNode? CodeOf(ISymbol? method)
    {
        if (((method as IMethodSymbol)?.ReducedFrom ?? method) is not IMethodSymbol { DeclaringSyntaxReferences: [{ } declaration, ..] }) return null;
        // The code of another project, which an editor has, is looked at in no build.
        return compilation.ContainsSyntaxTree(declaration.SyntaxTree) ? declaration.GetSyntax(cancellation) : null;
    }

    private IEnumerable<ExpressionSyntax> SetIn(SyntaxNode code, int depth)
    {
        foreach (var node in code.DescendantNodesAndSelf())
        {
            if (node is AssignmentExpressionSyntax assignment)
            {
                if (IsBaseAddress(assignment.Left)) yield return assignment.Right;
            }
            else if (depth > 0 && node is InvocationExpressionSyntax call && HandsClientOn(call) && CodeOf(semanticsOf(call.SyntaxTree).GetSymbolInfo(call, cancellation).Symbol) is { } next)
            {
                foreach (var value in SetIn(next, depth - 1)) yield return value;
            }
        }
    }

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
