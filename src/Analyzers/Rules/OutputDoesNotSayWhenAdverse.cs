using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// ADS2008: a client of the compilation's own, whose system is registered for services, returns output that does not say when it is adverse. Clients of libraries are
/// left out: their types cannot be marked.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OutputDoesNotSayWhenAdverse : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS2008_OutputDoesNotSayWhenAdverse);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        var rules = new RuleContext(context.Compilation, policy);
        if (!rules.Systems.All.Any(s => rules.IsForServices(s.Id))) return;
        context.RegisterSymbolAction(symbol => AnalyzeType(symbol, rules), SymbolKind.NamedType);
    }

    private static void AnalyzeType(SymbolAnalysisContext context, RuleContext rules)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var system = Client(type);
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (method is not { MethodKind: MethodKind.Ordinary, IsStatic: false, DeclaredAccessibility: not Accessibility.Private } || method.OverriddenMethod is not null) continue;
            if ((system ?? Client(method)) is not { } id || !rules.IsForServices(id) || OurAttributes.Has(method, MetadataNames.NotAds)) continue;
            var returned = MemberTypes.Unwrap(method.ReturnType);
            if (MemberTypes.IsNothing(returned) || IsFreeText(returned) || Says(method, returned)) continue;
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.ADS2008_OutputDoesNotSayWhenAdverse, method.Locations[0], SymbolNames.Of(method), id, returned.Name));
        }
    }

    private static string? Client(ISymbol symbol) => OurAttributes.Find(symbol.GetAttributes(), MetadataNames.AdsClient) is { } client ? OurAttributes.Text(client, 0) : null;

    /// <summary>Text that a model writes has no values that could be named beforehand.</summary>
    private static bool IsFreeText(ITypeSymbol returned) => returned.SpecialType == SpecialType.System_String;

    /// <summary>Whether the return value, a member of what is returned, or an element of it says when it is adverse.</summary>
    private static bool Says(IMethodSymbol method, ITypeSymbol returned)
    {
        if (OurAttributes.Find(method.GetReturnTypeAttributes(), MetadataNames.AdverseWhen) is not null) return true;
        for (var current = MemberTypes.ElementType(returned) is { SpecialType: not SpecialType.System_Char } element ? MemberTypes.Unwrap(element) : returned; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().Any(static m => OurAttributes.Has(m, MetadataNames.AdverseWhen) || m is IPropertySymbol { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } choice } && choice.GetMembers().Any(static c => OurAttributes.Has(c, MetadataNames.AdverseWhen)))) return true;
        }

        return false;
    }
}
