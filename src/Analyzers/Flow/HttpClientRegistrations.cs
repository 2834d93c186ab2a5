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
/// <c>services.AddHttpClient&lt;ScoringClient&gt;(http => http.BaseAddress = new Uri("https://api.openai.com"))</c>: the container, which no code in sight is, hands a
/// client with that address to the constructor of the class, or to whoever asks the factory for the name.
/// </summary>
internal static class HttpClientRegistrations
{
    private const string Registration = "AddHttpClient";

    /// <summary>The word without which a file has no registration.</summary>
    public static ImmutableArray<string> Words { get; } = [Registration];

    /// <summary>Finds them in a file, and notes whose HttpClient reaches which ADS, or some other service.</summary>
    public static void Read(TreeIndex tree, Func<SyntaxTree, SemanticModel> semanticsOf, FlowModel model, HashSet<string> names, CancellationToken cancellation)
    {
        foreach (var member in tree.Members)
        {
            if (!member.Mentions.Contains(Registration)) continue;
            var semantics = semanticsOf(member.Declaration.SyntaxTree);
            foreach (var call in member.Declaration.DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: Registration } name } || AddressIn(call, model) is not { } address) continue;
                if (name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } types }) AddClass(semantics.GetTypeInfo(types[types.Count - 1], cancellation).Type, address.System, model, names);
                if (call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not { } first || semantics.GetConstantValue(first, cancellation) is not { HasValue: true, Value: string registered }) continue;
                if (address.System is { } system) model.Ads.NamedClients[registered] = system with { IsNamedInCode = true };
                else model.Ads.NamedElsewhere.Add(registered);
            }
        }
    }

    /// <summary>The address that the registration sets, in its own arguments or in what is chained to it: of an ADS, if any is.</summary>
    private static AdsAddress? AddressIn(InvocationExpressionSyntax call, FlowModel model)
    {
        AdsAddress? found = null;
        var statement = (SyntaxNode?)call.FirstAncestorOrSelf<StatementSyntax>() ?? call;
        foreach (var node in statement.DescendantNodes())
        {
            var text = node is LiteralExpressionSyntax literal ? literal.Token.ValueText : AssembledAddress.TextOf(node);
            if (text.Length == 0 || model.Library.Endpoints.Of(text) is not { } address) continue;
            if (address.System is not null) return address;
            found = address;
        }

        return found;
    }

    private static void AddClass(ITypeSymbol? type, AdsIdentity? system, FlowModel model, HashSet<string> names)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class } implementation) return;
        foreach (var parameter in implementation.InstanceConstructors.SelectMany(static c => c.Parameters))
        {
            if (parameter.Type is not { Name: "HttpClient", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "Net" } }) continue;
            if (system is null)
            {
                model.Ads.InjectedElsewhere.Add(parameter.OriginalDefinition);
                continue;
            }

            model.Ads.InjectedClients[parameter.OriginalDefinition] = system with { IsNamedInCode = true };
            model.Ads.CarrierTypes.Add(parameter.Type.OriginalDefinition);
            names.Add(implementation.Name);
            names.Add(parameter.Name);
        }
    }
}
