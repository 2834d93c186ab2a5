using System.Collections.Generic;
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

    /// <summary>Finds them in a file, and notes whose HttpClient reaches which ADS.</summary>
    public static void Read(TreeIndex tree, SemanticModel semantics, FlowModel model, HashSet<string> names, CancellationToken cancellation)
    {
        foreach (var member in tree.Members)
        {
            if (!member.Mentions.Contains(Registration)) continue;
            foreach (var call in member.Declaration.DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is not MemberAccessExpressionSyntax { Name: { Identifier.ValueText: Registration } name } || AddressIn(call, model) is not { } system) continue;
                if (name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } types }) AddClass(semantics.GetTypeInfo(types[types.Count - 1], cancellation).Type, system, model, names);
                if (call.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } first && semantics.GetConstantValue(first, cancellation) is { HasValue: true, Value: string registered }) model.Ads.NamedClients[registered] = system;
            }
        }
    }

    /// <summary>The address that the registration sets, in its own arguments or in what is chained to it.</summary>
    private static AdsIdentity? AddressIn(InvocationExpressionSyntax call, FlowModel model)
    {
        var statement = (SyntaxNode?)call.FirstAncestorOrSelf<StatementSyntax>() ?? call;
        foreach (var node in statement.DescendantNodes())
        {
            var text = node is LiteralExpressionSyntax literal ? literal.Token.ValueText : InterpolatedAddress.TextOf(node);
            if (text.Length > 0 && model.Library.Endpoints.Of(text)?.System is { } system) return system with { IsNamedInCode = true };
        }

        return null;
    }

    private static void AddClass(ITypeSymbol? type, AdsIdentity system, FlowModel model, HashSet<string> names)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class } implementation) return;
        foreach (var parameter in implementation.InstanceConstructors.SelectMany(static c => c.Parameters))
        {
            if (parameter.Type is not { Name: "HttpClient", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "Net" } }) continue;
            model.Ads.InjectedClients[parameter.OriginalDefinition] = system;
            model.Ads.CarrierTypes.Add(parameter.Type.OriginalDefinition);
            names.Add(implementation.Name);
            names.Add(parameter.Name);
        }
    }
}
