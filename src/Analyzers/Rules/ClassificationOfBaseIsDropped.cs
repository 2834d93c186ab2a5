using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Diagnostics;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Reporting;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AdsGuard.Analyzers.Rules;

/// <summary>
/// What overrides, implements or hides a classified declaration and does not repeat the classification. Only types with a base or an interface that classifies
/// something are looked at member by member; what a type classifies is found out once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClassificationOfBaseIsDropped : AdsGuardAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.ADS1011_ClassificationOfBaseIsDropped);

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext context, Policy policy)
    {
        if (!MissingAttribute.CanBeStatedIn(context.Compilation)) return;
        var bases = new ClassifyingBases(context.Compilation, policy);
        context.RegisterSymbolAction(symbol => AnalyzeType(symbol, bases), SymbolKind.NamedType);
    }

    private static void AnalyzeType(SymbolAnalysisContext context, ClassifyingBases bases)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) || context.IsGeneratedCode || !bases.Has(type)) return;
        foreach (var member in type.GetMembers())
        {
            // A positional record declares its members implicitly, and says what they are on its parameters.
            if (member.IsImplicitlyDeclared && member is not IPropertySymbol) continue;
            var inherited = Inherited(member).ToList();
            if (inherited.Count == 0) continue;
            switch (member)
            {
                case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method:
                    Compare(context, method, "return", SymbolNames.Of(method), inherited, bases.Classification.StatedOnReturn(method), b => bases.Classification.StatedOnReturn((IMethodSymbol)b));
                    CompareParameters(context, method.Parameters, method, inherited, bases.Classification);
                    break;
                case IPropertySymbol property:
                    Compare(context, property, "", SymbolNames.Of(property), inherited, bases.Classification.StatedOn(property), bases.Classification.StatedOn);
                    CompareParameters(context, property.Parameters, property, inherited, bases.Classification);
                    break;
                case IFieldSymbol field:
                    Compare(context, field, "", SymbolNames.Of(field), inherited, bases.Classification.StatedOn(field), bases.Classification.StatedOn);
                    break;
            }
        }
    }

    private static void CompareParameters(SymbolAnalysisContext context, ImmutableArray<IParameterSymbol> parameters, ISymbol member, List<ISymbol> inherited, Classification classification)
    {
        foreach (var parameter in parameters)
        {
            var name = parameter.Name + "' of '" + SymbolNames.Of(member);
            Compare(context, parameter, "", name, inherited, classification.StatedOn(parameter), b =>
                ParametersOf(b) is var of && parameter.Ordinal < of.Length ? classification.StatedOn(of[parameter.Ordinal]) : ImmutableArray<ProtectedData>.Empty);
        }
    }

    /// <summary>Reports once what any of the bases says and the declaration does not.</summary>
    private static void Compare(
        SymbolAnalysisContext context, ISymbol declaration, string target, string name, List<ISymbol> inherited, ImmutableArray<ProtectedData> stated, Func<ISymbol, ImmutableArray<ProtectedData>> statedOnBase)
    {
        ISymbol? from = null;
        var dropped = new List<ProtectedData>();
        foreach (var @base in inherited)
        {
            foreach (var data in statedOnBase(@base))
            {
                if (stated.Concat(dropped).Any(s => s.Category == data.Category && s.Kind == data.Kind)) continue;
                from ??= @base;
                dropped.Add(data);
            }
        }

        if (from is null || declaration.Locations.FirstOrDefault() is not { IsInSource: true } location) return;
        var missing = dropped.Select(static d => MissingAttribute.Classifying(d.Category, d.Kind, d.Authority)).ToList();
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(PropertyNames.Data, name.Replace("'", ""))
            .Add(PropertyNames.Kinds, string.Join(",", dropped.Select(static d => d.Kind)))
            .Add(PropertyNames.Missing, MissingAttribute.Encode(missing))
            .Add(PropertyNames.Target, target);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ADS1011_ClassificationOfBaseIsDropped,
            location,
            properties,
            "'" + name + "'",
            Verb(declaration is IParameterSymbol ? declaration.ContainingSymbol : declaration, from),
            SymbolNames.Of(from),
            string.Join(", ", dropped.Select(static d => FlowDiagnostics.Words(d.Kind))),
            string.Join(" ", missing.Select(m => "[" + (target.Length == 0 ? "" : target + ": ") + m.Written() + "]"))));
    }

    private static string Verb(ISymbol member, ISymbol from) =>
        member.IsOverride && from.ContainingType.TypeKind != TypeKind.Interface ? "overrides"
        : from.ContainingType.TypeKind == TypeKind.Interface && member.ContainingType.TypeKind != TypeKind.Interface ? "implements"
        : "hides";

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    private static IEnumerable<ISymbol> Inherited(ISymbol member)
    {
        foreach (var @base in OurAttributes.WithInherited(member).Skip(1)) yield return @base;
        if (member.IsOverride) yield break;
        IEnumerable<INamedTypeSymbol> bases = member.ContainingType.TypeKind == TypeKind.Interface ? member.ContainingType.AllInterfaces : BasesOf(member.ContainingType);
        foreach (var type in bases)
        {
            foreach (var hidden in type.GetMembers(member.Name))
            {
                if (!Hides(member, hidden)) continue;
                yield return hidden;
                // What that one hides in turn is its own business.
                if (type.TypeKind != TypeKind.Interface) yield break;
            }
        }
    }

    private static bool Hides(ISymbol member, ISymbol hidden)
    {
        if (hidden.DeclaredAccessibility == Accessibility.Private || (member is IMethodSymbol) != (hidden is IMethodSymbol)) return false;
        var (mine, others) = (ParametersOf(member), ParametersOf(hidden));
        return mine.Length == others.Length && mine.Zip(others, static (m, o) => SymbolEqualityComparer.Default.Equals(m.Type, o.Type)).All(static same => same);
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType) yield return current;
    }

    /// <summary>Which types classify any of their members. Born with a compilation; safe for several threads.</summary>
    private sealed class ClassifyingBases(Compilation compilation, Policy policy)
    {
        private readonly Lazy<FlowModel> _model = new(() => new FlowModel(compilation, policy));
        private readonly ConcurrentDictionary<IAssemblySymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
        private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _types = new(SymbolEqualityComparer.Default);

        public Classification Classification => _model.Value.Classification;

        public bool Has(INamedTypeSymbol type)
        {
            foreach (var @base in BasesOf(type))
            {
                if (Classifies(@base.OriginalDefinition)) return true;
            }

            foreach (var @interface in type.AllInterfaces)
            {
                if (Classifies(@interface.OriginalDefinition)) return true;
            }

            return false;
        }

        private bool Classifies(INamedTypeSymbol type) =>
            type.ContainingAssembly is { } assembly && _assemblies.GetOrAdd(assembly, KnowsTheVocabulary) && _types.GetOrAdd(type, FindOut);

        /// <summary>Only an assembly that knows the attributes can carry them: the framework's types are never asked.</summary>
        private bool KnowsTheVocabulary(IAssemblySymbol assembly) =>
            SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
            || assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static a => a.Name == MetadataNames.AttributesAssembly));

        private bool FindOut(INamedTypeSymbol type)
        {
            foreach (var member in type.GetMembers())
            {
                if (member is IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation) }) continue;
                if (HasAny(member.GetAttributes()) || (member is IMethodSymbol method && HasAny(method.GetReturnTypeAttributes()))) return true;
                if (ParametersOf(member).Any(static p => HasAny(p.GetAttributes()))) return true;
                if (member is IPropertySymbol { ContainingType.IsRecord: true } && !Classification.StatedOn(member).IsEmpty) return true;
            }

            return false;
        }

        private static bool HasAny(ImmutableArray<AttributeData> attributes)
        {
            foreach (var attribute in attributes)
            {
                if (OurAttributes.IsOurs(attribute)) return true;
            }

            return false;
        }
    }
}
