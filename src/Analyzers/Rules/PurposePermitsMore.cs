using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Rules.Placement;
using AdsGuard.Analyzers.Rules.Purposes;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// A purpose permits what does not flow under it: 12898.1(h) excepts what is necessary, and what nobody sends is not. On members and types it is said live, for
/// the assembly when everything was looked at, which is why that has an ID of its own.
/// </summary>
internal sealed class PurposePermitsMore(FlowEngine engine, RuleContext rules, Compilation compilation)
{
    private static readonly PurposeWhereNothingFlows NoCode = new();

    private readonly ClientsInSource _clients = new(compilation, rules.Policy);

    /// <summary>What there is to say of the purposes on the members and types of a file.</summary>
    public IEnumerable<Diagnostic> ReportIn(SemanticModel model, CancellationToken cancellation)
    {
        foreach (var attribute in DeclaredAttributes.In(model.SyntaxTree.GetRoot(cancellation)))
        {
            if (AttributeNames.Of(attribute) != MetadataNames.AuthorizedPurpose || attribute.Parent is AttributeListSyntax { Parent: CompilationUnitSyntax }) continue;
            if (AppliedAttribute.Find(attribute, model, cancellation) is not { Data.AttributeConstructor: not null } applied || !OurAttributes.Is(applied.Data, MetadataNames.AuthorizedPurpose)) continue;
            var purpose = AuthorizedPurpose.Parse(applied.Data);
            // One that does not count permits nothing, and one that stands where no code is has been told so.
            if (!rules.Missing(purpose).IsEmpty || NoCode.WhyIdle(new Place(applied, _clients), cancellation) is not null) continue;
            var trees = applied.Target.DeclaringSyntaxReferences.Select(static r => r.SyntaxTree).Concat(ImplementedIn(applied.Target)).Distinct();
            if (Report(Descriptors.ADS1007_PurposePermitsMore, purpose, trees, cancellation) is { } diagnostic) yield return diagnostic;
        }
    }

    /// <summary>What there is to say of the purposes on the assembly.</summary>
    public IEnumerable<Diagnostic> ReportOfAssembly(CancellationToken cancellation)
    {
        foreach (var purpose in AuthorizedPurpose.On(compilation.Assembly))
        {
            if (!rules.Missing(purpose).IsEmpty) continue;
            if (Report(Descriptors.ADS1016_AssemblyPurposePermitsMore, purpose, compilation.SyntaxTrees, cancellation) is { } diagnostic) yield return diagnostic;
        }
    }

    private Diagnostic? Report(DiagnosticDescriptor descriptor, AuthorizedPurpose purpose, IEnumerable<SyntaxTree> trees, CancellationToken cancellation)
    {
        if (purpose.Attribute.ApplicationSyntaxReference is not { } place) return null;
        var permitted = trees.SelectMany(tree => engine.FlowsIn(tree, cancellation)).Where(flow => IsPermittedBy(flow, purpose)).ToList();
        var excess = new PurposeExcess(purpose, permitted);
        var words = excess.InWords();
        if (words.IsEmpty) return null;
        return Diagnostic.Create(
            descriptor,
            Location.Create(place.SyntaxTree, place.Span),
            excess.Properties(),
            purpose.Name,
            string.Join(", ", words),
            purpose.Systems.Any(rules.IsForServices) ? Provisions.InputSafeguards : Provisions.Policy);
    }

    /// <summary>Whether this purpose is one of those in force where the flow is reported, and covers it. Where two do, both are used.</summary>
    private bool IsPermittedBy(ProtectedFlow flow, AuthorizedPurpose purpose) =>
        rules.PurposesFor(flow.Member).Where(p => IsSame(p, purpose)).Any(p => PurposeDoesNotCover.Permits(p, flow, rules));

    private static bool IsSame(AuthorizedPurpose one, AuthorizedPurpose other) =>
        one.Attribute.ApplicationSyntaxReference is { } left && other.Attribute.ApplicationSyntaxReference is { } right && left.SyntaxTree == right.SyntaxTree && left.Span == right.Span;

    private static IEnumerable<SyntaxTree> ImplementedIn(ISymbol target) => target switch
    {
        IMethodSymbol { PartialImplementationPart: { } part } => part.DeclaringSyntaxReferences.Select(static r => r.SyntaxTree),
        IPropertySymbol { PartialImplementationPart: { } part } => part.DeclaringSyntaxReferences.Select(static r => r.SyntaxTree),
        _ => ImmutableArray<SyntaxTree>.Empty,
    };
}
