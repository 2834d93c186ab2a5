using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.Analyzers.Rules.Governance;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// A registration that a mark or a purpose refers to and that is not there, or one that is there and cannot be relied on: incomplete, in contradiction with itself
/// or with another one, or of a system that nothing in the program is a client of.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegistrationIsFaulty : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS4002_RegistrationIsFaulty);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        var facts = new TreeFacts(context);
        var systems = new RegisteredSystems(context.Compilation);
        var known = new System.Lazy<LibraryModels>(() => new LibraryModels(context.Compilation, systems, policy));
        var referred = new ReferredSystems(context.Compilation, facts);
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var diagnostic in OfRegistrations(file, systems, known, referred)) file.ReportDiagnostic(diagnostic);
            if (!facts.WordsOf(file.SemanticModel.SyntaxTree).MayContainAny(ReferredSystems.Words)) return;
            foreach (var diagnostic in OfReferences(file, systems, known, referred)) file.ReportDiagnostic(diagnostic);
        });
    }

    private static IEnumerable<Diagnostic> OfRegistrations(SemanticModelAnalysisContext file, RegisteredSystems systems, System.Lazy<LibraryModels> known, ReferredSystems referred)
    {
        var compilation = file.SemanticModel.Compilation;
        foreach (var system in systems.All)
        {
            if (system.Attribute.ApplicationSyntaxReference is not { } place || place.SyntaxTree != file.SemanticModel.SyntaxTree || string.IsNullOrWhiteSpace(system.Id)) continue;
            foreach (var problem in RegistrationCheck.Problems(system).Concat(Rivals(system, systems))) yield return Create(place, system, problem);

            // A library may register what its dependents are clients of; a program is where it has to come together.
            if (compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule) continue;
            if (referred.IsNamedInSource(system.Id) || IsKnown(system.Id, known.Value) || referred.IsNamedInReferences(system.Id)) continue;
            yield return Create(place, system, $"stands alone: nothing is marked [AdsClient(\"{system.Id}\")], so that no flow into it is checked");
        }
    }

    private static IEnumerable<string> Rivals(RegisteredSystem system, RegisteredSystems systems)
    {
        foreach (var other in systems.All)
        {
            // The later one says it: what counts is the first.
            if (ReferenceEquals(other, system)) break;
            if (other.Id != system.Id || !SymbolEqualityComparer.Default.Equals(other.Assembly, system.Assembly)) continue;
            if (!IsSameInOneFile(system, other)) yield return "is the second one of this id in the assembly, and only the first counts: keep one";
            yield break;
        }

        foreach (var other in systems.All)
        {
            if (other.Id != system.Id || SymbolEqualityComparer.Default.Equals(other.Assembly, system.Assembly)) continue;
            var fields = RegistrationCheck.Differences(system, other).ToList();
            if (fields.Count > 0) yield return $"says otherwise about {RegistrationCheck.InWords(fields)} than the one in the assembly '{other.Assembly.Name}'";
        }
    }

    /// <summary>Word for word the same, one below the other: ADS9003 says so.</summary>
    private static bool IsSameInOneFile(RegisteredSystem one, RegisteredSystem other) =>
        one.Attribute.ApplicationSyntaxReference?.SyntaxTree == other.Attribute.ApplicationSyntaxReference?.SyntaxTree
        && one.Attribute.NamedArguments.Length == other.Attribute.NamedArguments.Length
        && one.Attribute.NamedArguments.All(a => other.States(a.Key))
        && !RegistrationCheck.Differences(one, other).Any();

    /// <summary>The ids that marks and purposes of a file name and nobody registers, each at its first mention.</summary>
    private static IEnumerable<Diagnostic> OfReferences(SemanticModelAnalysisContext file, RegisteredSystems systems, System.Lazy<LibraryModels> known, ReferredSystems referred)
    {
        var said = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var attribute in DeclaredAttributes.In(file.SemanticModel.SyntaxTree.GetRoot(file.CancellationToken)))
        {
            var isMark = ReferredSystems.IsMark(attribute);
            if (!isMark && AttributeNames.Of(attribute) != MetadataNames.AuthorizedPurpose) continue;
            if (AppliedAttribute.Find(attribute, file.SemanticModel, file.CancellationToken) is not { } applied || !OurAttributes.IsOurs(applied.Data)) continue;
            foreach (var id in IdsIn(applied.Data, isMark))
            {
                if (string.IsNullOrWhiteSpace(id) || systems.Find(id) is not null) continue;
                if (isMark ? known.Value.SystemNames.Contains(id) : IsKnown(id, known.Value)) continue;
                // A purpose may name what a mark names: the mark is where the registration is missed.
                if (!isMark && (referred.IsNamedInSource(id) || referred.IsNamedInReferences(id))) continue;
                if (said.Add(id)) yield return Missing(attribute, id, isMark, systems, known.Value);
            }
        }
    }

    /// <summary>Whether a purpose may name it: the system behind a library's clients, or behind an address.</summary>
    private static bool IsKnown(string id, LibraryModels known) => known.SystemNames.Contains(id) || known.AddressedSystems.Contains(id);

    private static IEnumerable<string> IdsIn(AttributeData attribute, bool isMark)
    {
        if (!isMark) return OurAttributes.Named(attribute, "Systems") is { } systems ? OurAttributes.Texts(systems) : ImmutableArray<string>.Empty;
        return OurAttributes.Text(attribute, 0) is { } id ? new[] { id } : System.Array.Empty<string>();
    }

    private static Diagnostic Missing(AttributeSyntax attribute, string id, bool isMark, RegisteredSystems systems, LibraryModels known)
    {
        var candidates = systems.All.Select(static s => s.Id).Concat(isMark ? Enumerable.Empty<string>() : known.SystemNames.Concat(known.AddressedSystems));
        var meant = NearestWord.Find(id, candidates.Distinct().ToImmutableArray());
        return Diagnostic.Create(
            Descriptors.ADS4002_RegistrationIsFaulty,
            attribute.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(PropertyNames.System, id),
            id,
            meant is null ? $"is missing: add [assembly: AdsSystem(\"{id}\", ...)]" : $"is missing: add [assembly: AdsSystem(\"{id}\", ...)], or is '{meant}' meant?",
            Provisions.InventoryOrPolicy);
    }

    private static Diagnostic Create(SyntaxReference place, RegisteredSystem system, string problem) => Diagnostic.Create(
        Descriptors.ADS4002_RegistrationIsFaulty,
        Location.Create(place.SyntaxTree, place.Span),
        ImmutableDictionary<string, string?>.Empty.Add(PropertyNames.System, system.Id),
        system.Id,
        problem,
        system.Choice("Technology") == "Generative" ? Provisions.Inventory : Provisions.Policy);
}
