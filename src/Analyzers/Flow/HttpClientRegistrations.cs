using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow;

/// <summary>
/// <c>services.AddHttpClient&lt;ScoringClient&gt;(http => http.BaseAddress = new Uri("https://api.openai.com"))</c>: the container, which no code in sight is,
/// hands a client with that address to the constructor of the class, or to whoever asks the factory for the name. Notes whose client reaches which ADS, or some
/// other service.
/// </summary>
internal sealed class HttpClientRegistrations(
    FlowModel model,
    Func<SyntaxTree, SemanticModel> semanticsOf,
    HashSet<string> names,
    CancellationToken cancellation)
{
    private const string AddHttpClient = "AddHttpClient";
    private const string AddTypedClient = "AddTypedClient";

    // What these register is an interface, whose code the library writes.
    private static readonly ImmutableArray<string> Interfaces =
    [
        "AddRefitClient", "AddRefitGeneratedClient", "AddKeyedRefitClient", "AddKeyedRefitGeneratedClient",
    ];

    private static readonly ImmutableArray<string> Factories =
    [
        "AddSingleton", "AddScoped", "AddTransient", "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient",
        "TryAddSingleton", "TryAddScoped", "TryAddTransient",
    ];

    private readonly ConfiguredAddresses _addresses = new(model.Compilation, model.Library.Endpoints, semanticsOf, cancellation);

    /// <summary>The words without which a file has no registration.</summary>
    public static ImmutableArray<string> Words { get; } = [AddHttpClient, .. Interfaces, .. Factories];

    /// <summary>Finds them in a file.</summary>
    public void Read(TreeIndex tree)
    {
        foreach (var member in tree.Members)
        {
            if (!Words.Any(member.Mentions.Contains)) continue;
            foreach (var call in member.Declaration.DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (NameOf(call) is not { } name) continue;
                if (name == AddHttpClient || Interfaces.Contains(name)) ReadRegistration(call);
                else if (Factories.Contains(name)) ReadFactory(call);
            }
        }
    }

    /// <summary>One registration: the call, and what is chained to it or to the variable that it is put in, up to where the chain leaves the client.</summary>
    private void ReadRegistration(InvocationExpressionSyntax call)
    {
        var calls = new List<InvocationExpressionSyntax> { call };
        var end = AddChained(call, calls);
        foreach (var builder in UsesOf(end)) AddChained(builder, calls);
        if (_addresses.Judge(calls.SelectMany(ValuesOf).ToList()) is not { } address) return;
        foreach (var part in calls) Note(part, address.System);
        var semantics = semanticsOf(call.SyntaxTree);
        var constants = call.ArgumentList.Arguments.Select(a => semantics.GetConstantValue(a.Expression, cancellation).Value);
        if (constants.OfType<string>().FirstOrDefault() is not { } registered) return;
        if (address.System is { } system) model.Ads.NamedClients[registered] = system with { IsNamedInCode = true };
        else model.Ads.NamedElsewhere.Add(registered);
    }

    /// <summary><c>services.AddSingleton(_ => new Scoring(new HttpClient { BaseAddress = ... }))</c>.</summary>
    private void ReadFactory(InvocationExpressionSyntax call)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (_addresses.CodeOf(argument.Expression) is not { } code) continue;
            foreach (var (parameter, client) in ClientsHandedOver(code))
            {
                if (_addresses.Judge(_addresses.OfClient(client, code)) is { } address) NoteParameter(parameter, address.System);
            }
        }
    }

    private static SyntaxNode AddChained(ExpressionSyntax beginning, List<InvocationExpressionSyntax> calls)
    {
        SyntaxNode current = beginning;
        while (current.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == current)
        {
            calls.Add(next);
            current = next;
        }

        return current;
    }

    /// <summary><c>var builder = services.AddHttpClient&lt;Chat&gt;(); builder.ConfigureHttpClient(...)</c>.</summary>
    private IEnumerable<IdentifierNameSyntax> UsesOf(SyntaxNode registration)
    {
        if (registration.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }) return Enumerable.Empty<IdentifierNameSyntax>();
        var scope = (SyntaxNode?)declarator.FirstAncestorOrSelf<BlockSyntax>() ?? declarator.SyntaxTree.GetRoot(cancellation);
        return scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == declarator.Identifier.ValueText);
    }

    private IEnumerable<ExpressionSyntax> ValuesOf(InvocationExpressionSyntax call)
    {
        var ofFunctions = call.ArgumentList.Arguments.SelectMany(a => _addresses.SetBy(a.Expression));
        if (NameOf(call) == AddHttpClient) return ofFunctions;
        return ofFunctions.Concat(_addresses.SetIn(semanticsOf(call.SyntaxTree).GetSymbolInfo(call, cancellation).Symbol));
    }

    /// <summary>Who is handed the client by this part of a registration.</summary>
    private void Note(InvocationExpressionSyntax call, AdsIdentity? system)
    {
        var isOfInterface = NameOf(call) is { } name && Interfaces.Contains(name);
        if (!isOfInterface && NameOf(call) is not (AddHttpClient or AddTypedClient)) return;
        foreach (var type in TypesOf(call))
        {
            if (isOfInterface) NoteInterface(type, system);
            else NoteClass(type, system);
        }

        foreach (var code in call.ArgumentList.Arguments.Select(a => _addresses.CodeOf(a.Expression)).OfType<SyntaxNode>())
        {
            foreach (var (parameter, _) in ClientsHandedOver(code)) NoteParameter(parameter, system);
        }
    }

    private IEnumerable<INamedTypeSymbol> TypesOf(InvocationExpressionSyntax call)
    {
        var semantics = semanticsOf(call.SyntaxTree);
        var method = semantics.GetSymbolInfo(call, cancellation).Symbol as IMethodSymbol;
        // Of an interface and the class behind it, the class comes last.
        if (method?.TypeArguments.LastOrDefault() is INamedTypeSymbol last) yield return last;
        foreach (var type in call.ArgumentList.Arguments.Select(static a => a.Expression).OfType<TypeOfExpressionSyntax>())
        {
            if (semantics.GetTypeInfo(type.Type, cancellation).Type is INamedTypeSymbol named) yield return named;
        }
    }

    private void NoteClass(INamedTypeSymbol type, AdsIdentity? system)
    {
        if (type.TypeKind != TypeKind.Class) return;
        foreach (var parameter in type.InstanceConstructors.SelectMany(static c => c.Parameters))
        {
            if (ConfiguredAddresses.IsClient(parameter.Type)) NoteParameter(parameter, system);
        }
    }

    private void NoteParameter(IParameterSymbol parameter, AdsIdentity? system)
    {
        // What a library does with its client, its model says.
        if (parameter.DeclaringSyntaxReferences.IsEmpty) return;
        if (system is null)
        {
            model.Ads.InjectedElsewhere.Add(parameter.OriginalDefinition);
            return;
        }

        model.Ads.InjectedClients[parameter.OriginalDefinition] = system with { IsNamedInCode = true };
        model.Ads.CarrierTypes.Add(parameter.Type.OriginalDefinition);
        names.Add(parameter.ContainingType.Name);
        names.Add(parameter.Name);
    }

    private void NoteInterface(INamedTypeSymbol type, AdsIdentity? system)
    {
        if (system is null || type.TypeKind != TypeKind.Interface) return;
        model.Ads.RegisteredInterfaces[type.OriginalDefinition] = system with { IsNamedInCode = true };
        model.Ads.CarrierTypes.Add(type.OriginalDefinition);
        foreach (var member in type.AllInterfaces.Prepend(type).SelectMany(static t => t.GetMembers()))
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary }) names.Add(member.Name);
        }
    }

    /// <summary>The clients that constructors are handed in this code, each with the parameter that takes it.</summary>
    private IEnumerable<(IParameterSymbol Parameter, ExpressionSyntax Client)> ClientsHandedOver(SyntaxNode code)
    {
        foreach (var creation in code.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (creation.ArgumentList is not { Arguments: { Count: > 0 } arguments }) continue;
            if (semanticsOf(creation.SyntaxTree).GetSymbolInfo(creation, cancellation).Symbol is not IMethodSymbol constructor) continue;
            for (var i = 0; i < arguments.Count; i++)
            {
                var named = arguments[i].NameColon?.Name.Identifier.ValueText;
                var parameter = constructor.Parameters.FirstOrDefault(p => named is null ? p.Ordinal == i : p.Name == named);
                if (parameter is not null && ConfiguredAddresses.IsClient(parameter.Type)) yield return (parameter, arguments[i].Expression);
            }
        }
    }

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
