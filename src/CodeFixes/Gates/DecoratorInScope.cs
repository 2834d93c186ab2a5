using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Gates;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AdsGuard.CodeFixes.Gates;

/// <summary>Writes the generated decorator where an implementation is used without it.</summary>
internal static class DecoratorInScope
{
    private const string Abstractions = "Microsoft.Extensions.DependencyInjection";

    /// <summary>new Benefits() -> new ReviewedBenefits(new Benefits(), gates), where the interface is what is wanted of it.</summary>
    public static TextChange? Wrap(BaseObjectCreationExpressionSyntax creation, SemanticModel model)
    {
        if (model.GetTypeInfo(creation).ConvertedType is not INamedTypeSymbol { TypeKind: TypeKind.Interface } wanted) return null;
        if (!new GateVocabulary(model.Compilation).HasDecorator(wanted)) return null;
        // The decorator stands beside the interface, under another name: what brings the one into scope brings the other.
        var name = wanted.ToMinimalDisplayString(model, creation.SpanStart);
        var end = wanted.TypeArguments.IsEmpty ? name.Length : name.IndexOf('<', name.LastIndexOf(wanted.Name + "<", System.StringComparison.Ordinal));
        var start = end - wanted.Name.Length;
        var decorator = name.Substring(0, start) + GateNames.Decorator(wanted.Name) + name.Substring(end);
        return new TextChange(creation.Span, $"new {decorator}({creation}, {Gates(model, creation)})");
    }

    /// <summary>services.AddScoped&lt;IBenefits, Benefits&gt;() -> services.AddReviewedBenefits&lt;Benefits&gt;().</summary>
    public static TextChange? Register(GenericNameSyntax name, SemanticModel model)
    {
        if (name.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call }) return null;
        if (Lifetime(name.Identifier.ValueText) is not { } lifetime || name.TypeArgumentList.Arguments is not [var service, var implementation]) return null;
        if (model.GetTypeInfo(service).Type is not INamedTypeSymbol { TypeKind: TypeKind.Interface, Arity: 0, ContainingType: null } type) return null;
        if (!new GateVocabulary(model.Compilation).HasDecorator(type)) return null;
        // As an extension it has to be in scope, and is where the interface is.
        if (model.GetSymbolInfo(name).Symbol is not IMethodSymbol { ContainingNamespace: { } space } || space.ToDisplayString() != Abstractions) return null;
        if (!model.LookupNamespacesAndTypes(name.SpanStart, name: type.Name).Contains(type, SymbolEqualityComparer.Default)) return null;
        var registration = GateNames.Registration(type.Name);
        var argument = lifetime.Length == 0 ? "" : LifetimeType(model, name.SpanStart) + "." + lifetime;
        return new TextChange(TextSpan.FromBounds(name.SpanStart, call.Span.End), $"{registration}<{implementation}>({argument})");
    }

    private static string? Lifetime(string method) => method switch
    {
        "AddScoped" => "",
        "AddSingleton" => "Singleton",
        "AddTransient" => "Transient",
        _ => null,
    };

    private static string LifetimeType(SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: "ServiceLifetime").Any() ? "ServiceLifetime" : "global::" + Abstractions + ".ServiceLifetime";

    /// <summary>The one that is at hand, else those in force, which are closed where nobody has put any in force.</summary>
    private static string Gates(SemanticModel model, SyntaxNode place)
    {
        var member = model.GetEnclosingSymbol(place.SpanStart);
        while (member is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }) member = member.ContainingSymbol;
        var isStatic = member is { IsStatic: true };
        var atHand = model.LookupSymbols(place.SpanStart).Where(s => s switch
        {
            // Those of a primary constructor are there for the instance only.
            IParameterSymbol parameter => IsGates(parameter.Type) && (!isStatic || parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor }),
            IFieldSymbol { IsImplicitlyDeclared: false } field => IsGates(field.Type) && (field.IsStatic || !isStatic),
            IPropertySymbol property => IsGates(property.Type) && (property.IsStatic || !isStatic),
            _ => false,
        }).ToList();
        if (atHand.Count == 1) return Identifiers.Escape(atHand[0].Name);
        return (model.LookupNamespacesAndTypes(place.SpanStart, name: GateNames.Door).Any() ? "" : "global::" + MetadataNames.Namespace + ".") + GateNames.Door + ".Current";
    }

    private static bool IsGates(ITypeSymbol type) =>
        type is { Name: GateNames.Door, ContainingNamespace: { Name: MetadataNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };
}
