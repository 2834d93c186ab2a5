using System;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Recognition;
using AdsGuard.Analyzers.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// A property or field that looks like protected data and says nothing: a guess, worth a look. Runs over every type there is, so names are asked first, and what is
/// classified only for the few whose name, type and owner fit.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemberLooksLikeProtectedData : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS1010_MemberLooksLikeProtectedData);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        // Where the vocabulary is not referenced nobody could do what the rule asks for.
        if (!MissingAttribute.CanBeStatedIn(context.Compilation)) return;
        var lookAlikes = new LookAlikes(policy.Options);
        var compilation = context.Compilation;
        var model = new Lazy<FlowModel>(() => new FlowModel(compilation, policy));
        context.RegisterSymbolAction(symbol => AnalyzeType(symbol, lookAlikes, model), SymbolKind.NamedType);
    }

    private static void AnalyzeType(SymbolAnalysisContext context, LookAlikes lookAlikes, Lazy<FlowModel> model)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || context.IsGeneratedCode) return;
        foreach (var member in type.GetMembers())
        {
            if (member is not (IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }) || lookAlikes.Of(member) is not { } likeness) continue;
            if (!IsToBeClassified(member) || IsClassified(member, model.Value.Classification)) continue;
            Report(context, member, likeness);
        }
    }

    /// <summary>The declaration that everybody reads: neither what repeats a base in this project, nor the storage behind a property, nor what a tool wrote.</summary>
    private static bool IsToBeClassified(ISymbol member)
    {
        if (member.Locations.FirstOrDefault() is not { SourceTree: { } tree } || IsGenerated(tree.FilePath)) return false;
        if (member is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field) return !HasPropertyFor(field);
        return !OurAttributes.WithInherited(member).Skip(1).Any(b => SymbolEqualityComparer.Default.Equals(b.ContainingAssembly, member.ContainingAssembly));
    }

    private static bool IsGenerated(string path) =>
        path.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".generated.cs", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".designer.cs", StringComparison.OrdinalIgnoreCase);

    private static bool HasPropertyFor(IFieldSymbol field)
    {
        var name = Words.Joined(field.Name);
        return field.ContainingType.GetMembers().Any(m => m is IPropertySymbol && Words.Joined(m.Name) == name);
    }

    /// <summary>As itself, or as part of a whole that is.</summary>
    private static bool IsClassified(ISymbol member, Classification classification) =>
        !classification.Of(member).IsEmpty || !classification.OfType(member.ContainingType).IsEmpty;

    private static void Report(SymbolAnalysisContext context, ISymbol member, LookAlike likeness)
    {
        var missing = MissingAttribute.Classifying(likeness.Category, likeness.Kind);
        var name = SymbolNames.Of(member);
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(PropertyNames.Category, likeness.Category.ToString())
            .Add(PropertyNames.Kinds, likeness.Kind)
            .Add(PropertyNames.Data, name)
            .Add(PropertyNames.Missing, MissingAttribute.Encode(new[] { missing }));
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ADS1010_MemberLooksLikeProtectedData, member.Locations[0], properties, name, InWords(likeness), Provision(likeness.Category), missing.Name + "(" + missing.Kind + (missing.Text is null ? "" : ", ...") + ")"));
    }

    private static string InWords(LookAlike likeness) => likeness.Category switch
    {
        ProtectionMask.ProtectedHealth => "health: " + FlowDiagnostics.Words(likeness.Kind),
        _ => FlowDiagnostics.Words(likeness.Kind),
    };

    private static string Provision(ProtectionMask category) => category switch
    {
        ProtectionMask.PersonallyIdentifiable => Provisions.PersonalInformation,
        ProtectionMask.ProtectedHealth => Provisions.HealthInformation,
        _ => Provisions.LegallyProtectedInformation,
    };
}
