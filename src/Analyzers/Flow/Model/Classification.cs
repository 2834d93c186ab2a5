using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Options;
using AdsGuard.Analyzers.Recognition;
using AdsGuard.Models;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Which declarations are protected data: by attribute on the member, parameter, return value or type, inherited by overrides and implementations; by
/// <c>[assembly: Classify]</c>; by a model file; by its looks, if that is asked for. Safe for several threads.
/// </summary>
internal sealed class Classification
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ProtectedData>> _declarations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<ProtectedData>> _returns = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ImmutableArray<ProtectedData>> _types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(ISymbol Type, string Member), List<AttributeData>> _classified = new(TypeAndMember.Comparer);
    private readonly LibraryModels _models;
    private readonly DataClassifications _taxonomies;
    private readonly LookAlikes? _lookAlikes;

    /// <summary>With <paramref name="lookAlikes"/>, what only looks like protected data counts as classified: for a first look at code that nobody has annotated.</summary>
    public Classification(Compilation compilation, LibraryModels models, Policy policy, LookAlikes? lookAlikes = null)
    {
        _models = models;
        _taxonomies = new DataClassifications(policy.Options);
        _lookAlikes = lookAlikes;
        foreach (var attribute in compilation.Assembly.GetAttributes()) AddClassify(attribute);
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!OurAttributes.MayUse(reference)) continue;
            foreach (var attribute in reference.GetAttributes()) AddClassify(attribute);
        }
    }

    /// <summary>The members that <c>[assembly: Classify]</c> names.</summary>
    public IEnumerable<string> ClassifiedNames => _classified.Keys.Select(static key => key.Member);

    /// <summary>What a field, property, parameter, local or event is classified as, its type included.</summary>
    public ImmutableArray<ProtectedData> Of(ISymbol symbol) => _declarations.Recall(symbol.OriginalDefinition, this, static (self, s) => self.Read(s));

    /// <summary>What a method's return value is classified as, its type included.</summary>
    public ImmutableArray<ProtectedData> OfReturn(IMethodSymbol method) => _returns.Recall(method.OriginalDefinition, this, static (self, m) => self.ReadReturn(m));

    /// <summary>What a method's return value is where it is called with this text: <c>user.FindFirst(ClaimTypes.HomePhone)</c>.</summary>
    public IEnumerable<ProtectedData> OfReturn(IMethodSymbol method, string text)
    {
        foreach (var source in _models.SourcesOf(method))
        {
            if (source.When.Contains(text, System.StringComparer.OrdinalIgnoreCase)) yield return FromModel(source, method);
        }
    }

    /// <summary>What instances of this type are, as a whole: the attribute stands on the type, a base or an interface of it, not on a member.</summary>
    public ImmutableArray<ProtectedData> OfType(ITypeSymbol? type)
    {
        if (type is null) return ImmutableArray<ProtectedData>.Empty;
        type = MemberTypes.Unwrap(type);
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None }) return type is ITypeParameterSymbol parameter ? Declared(parameter) : ImmutableArray<ProtectedData>.Empty;
        return _types.Recall(type.OriginalDefinition, this, static (self, t) => self.ReadType(t));
    }

    /// <summary>What the declaration of a field, property, parameter or event itself says, without what it inherits and without its type.</summary>
    public ImmutableArray<ProtectedData> StatedOn(ISymbol symbol)
    {
        var found = new List<ProtectedData>();
        if (symbol is IParameterSymbol parameter) AddStated(parameter, found);
        else AddDeclared(symbol.OriginalDefinition, symbol, found);
        if (symbol is IPropertySymbol property) AddOtherPart(property, found);
        return found.Distinct().ToImmutableArray();
    }

    /// <summary>The same of a return value.</summary>
    public ImmutableArray<ProtectedData> StatedOnReturn(IMethodSymbol method)
    {
        var found = new List<ProtectedData>();
        AddReturn(method, method, found);
        if (method.PartialImplementationPart is { } implementation) found.AddRange(Parse(implementation.GetReturnTypeAttributes(), method));
        return found.Distinct().ToImmutableArray();
    }

    private ImmutableArray<ProtectedData> Declared(ISymbol symbol) => _declarations.Recall(symbol.OriginalDefinition, this, static (self, s) => self.Parse(s.GetAttributes(), s).ToImmutableArray());

    private ImmutableArray<ProtectedData> Read(ISymbol symbol)
    {
        var found = new List<ProtectedData>();
        switch (symbol)
        {
            case IFieldSymbol { AssociatedSymbol: { } property }:
                return Of(property);
            case IFieldSymbol field:
                AddDeclared(field, field, found);
                break;
            case IPropertySymbol or IEventSymbol:
                foreach (var declaration in OurAttributes.WithInherited(symbol)) AddDeclared(declaration.OriginalDefinition, symbol, found);
                if (symbol is IPropertySymbol partial) AddOtherPart(partial, found);
                break;
            case IParameterSymbol parameter:
                AddParameter(parameter, found);
                break;
        }

        found.AddRange(OfType(MemberTypes.Declared(symbol)));
        if (found.Count == 0 && _lookAlikes?.Of(symbol) is { } likeness) found.Add(new ProtectedData(likeness.Category, likeness.Kind, symbol, SymbolNames.Of(symbol), null));
        return found.Distinct().ToImmutableArray();
    }

    /// <summary>What stands on the other part of a partial property, or on the positional parameter that declares it.</summary>
    private void AddOtherPart(IPropertySymbol property, List<ProtectedData> found)
    {
        if (property.PartialImplementationPart is { } implementation) found.AddRange(Parse(implementation.GetAttributes(), property));
        if (PositionalParameter(property) is { } positional) found.AddRange(Parse(positional.GetAttributes(), property));
    }

    private void AddParameter(IParameterSymbol parameter, List<ProtectedData> found)
    {
        AddStated(parameter, found);
        if (parameter.ContainingSymbol is not IMethodSymbol method) return;
        foreach (var inherited in OurAttributes.WithInherited(method).Skip(1).OfType<IMethodSymbol>())
        {
            if (parameter.Ordinal < inherited.Parameters.Length) found.AddRange(Parse(inherited.OriginalDefinition.Parameters[parameter.Ordinal].GetAttributes(), parameter));
        }
    }

    private void AddStated(IParameterSymbol parameter, List<ProtectedData> found)
    {
        found.AddRange(Parse(parameter.GetAttributes(), parameter));
        if (parameter.ContainingSymbol is IMethodSymbol method)
        {
            foreach (var part in new[] { method.PartialDefinitionPart, method.PartialImplementationPart })
            {
                if (part is not null && parameter.Ordinal < part.Parameters.Length) found.AddRange(Parse(part.Parameters[parameter.Ordinal].GetAttributes(), parameter));
            }

            // On a positional record parameter the attribute may have been written for the property: [property: Pii(...)].
            if (method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true })
            {
                foreach (var property in method.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>())
                {
                    if (PositionalParameter(property) is not null) found.AddRange(Parse(property.GetAttributes(), property));
                }
            }
        }
    }

    private ImmutableArray<ProtectedData> ReadReturn(IMethodSymbol method)
    {
        var found = new List<ProtectedData>();
        if (method.AssociatedSymbol is { } property && method.MethodKind == MethodKind.PropertyGet) found.AddRange(Of(property));
        foreach (var inherited in OurAttributes.WithInherited(method).OfType<IMethodSymbol>()) AddReturn(inherited, method, found);

        if (method.PartialImplementationPart is { } implementation) found.AddRange(Parse(implementation.GetReturnTypeAttributes(), method));
        found.AddRange(OfType(method.ReturnType));
        return found.Distinct().ToImmutableArray();
    }

    private void AddReturn(IMethodSymbol declaration, IMethodSymbol named, List<ProtectedData> found)
    {
        found.AddRange(Parse(declaration.OriginalDefinition.GetReturnTypeAttributes(), named));
        AddClassified(declaration.OriginalDefinition, named, found);
        foreach (var source in _models.SourcesOf(declaration))
        {
            if (source.When.IsEmpty) found.Add(FromModel(source, named));
        }
    }

    private ImmutableArray<ProtectedData> ReadType(ITypeSymbol type)
    {
        var found = new List<ProtectedData>();
        for (ITypeSymbol? current = type; current is not null && current.SpecialType == SpecialType.None; current = current.BaseType) AddDeclared(current.OriginalDefinition, current, found);
        foreach (var @interface in type.AllInterfaces)
        {
            if (@interface.ContainingNamespace?.Name != "System") AddDeclared(@interface.OriginalDefinition, @interface, found);
        }

        return found.Distinct().ToImmutableArray();
    }

    private void AddDeclared(ISymbol declaration, ISymbol named, List<ProtectedData> found)
    {
        found.AddRange(Parse(declaration.GetAttributes(), named));
        foreach (var source in _models.SourcesOf(declaration)) found.Add(FromModel(source, named));
        AddClassified(declaration, named, found);
    }

    /// <summary>What an <c>[assembly: Classify]</c> says of a member by its name.</summary>
    private void AddClassified(ISymbol declaration, ISymbol named, List<ProtectedData> found)
    {
        if (declaration.ContainingType is { } type && _classified.TryGetValue((type.OriginalDefinition, declaration.Name), out var attributes))
        {
            foreach (var attribute in attributes)
            {
                if (FromArguments(attribute, 2, named) is { } data) found.Add(data);
            }
        }
    }

    private static ProtectedData FromModel(SourceEntry source, ISymbol symbol) =>
        new((ProtectionMask)(int)source.Category, source.Kind, symbol, SymbolNames.Of(symbol), source.Authority);

    private IEnumerable<ProtectedData> Parse(ImmutableArray<AttributeData> attributes, ISymbol symbol)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is null) continue;
            if (!OurAttributes.IsOurs(attribute))
            {
                if (_taxonomies.KindOf(attribute.AttributeClass) is { } mapped)
                    yield return new ProtectedData((ProtectionMask)(int)mapped.Category, mapped.Kind, symbol, SymbolNames.Of(symbol), null);
                continue;
            }

            if (attribute.AttributeClass.Name is not (MetadataNames.Pii or MetadataNames.Phi or MetadataNames.LegallyProtected or MetadataNames.ProtectedCharacteristic)) continue;
            if (FromArguments(attribute, 0, symbol) is { } data) yield return data;
        }
    }

    /// <summary>Reads "kind[, authority]" from the arguments; the type of the kind says which category it is. Null while the argument is half-typed.</summary>
    private static ProtectedData? FromArguments(AttributeData attribute, int index, ISymbol symbol)
    {
        if (index >= attribute.ConstructorArguments.Length) return null;
        var argument = attribute.ConstructorArguments[index];
        var category = argument.Type?.Name switch
        {
            "PiiKind" => ProtectionMask.PersonallyIdentifiable,
            "PhiKind" => ProtectionMask.ProtectedHealth,
            "LegalProtection" => ProtectionMask.LegallyProtected,
            "ProtectedCharacteristicKind" => ProtectionMask.Characteristic,
            _ => ProtectionMask.None,
        };
        if (category == ProtectionMask.None) return null;
        var names = OurAttributes.EnumNames(argument);
        return new ProtectedData(category, names.IsEmpty ? "" : names[0], symbol, SymbolNames.Of(symbol), OurAttributes.Text(attribute, index + 1));
    }

    private static IParameterSymbol? PositionalParameter(ISymbol symbol)
    {
        if (symbol is not IPropertySymbol property || property.ContainingType is not { IsRecord: true } type) return null;
        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name != property.Name) continue;
                if (property.DeclaringSyntaxReferences.Length == 0 && property.IsImplicitlyDeclared) return parameter;
                // The property of a positional parameter is declared by the parameter's own syntax; in metadata the names alone tell.
                if (property.DeclaringSyntaxReferences.Length == 0 && type.DeclaringSyntaxReferences.Length == 0) return parameter;
                if (property.DeclaringSyntaxReferences.Any(r => parameter.DeclaringSyntaxReferences.Any(p => p.Span == r.Span && p.SyntaxTree == r.SyntaxTree))) return parameter;
            }
        }

        return null;
    }

    private void AddClassify(AttributeData attribute)
    {
        if (!OurAttributes.Is(attribute, MetadataNames.Classify)) return;
        var arguments = attribute.ConstructorArguments;
        if (arguments.Length < 3 || arguments[0].Value is not INamedTypeSymbol type || arguments[1].Value is not string member) return;
        Add(member);
        if (OurAttributes.Named(attribute, "AlsoMembers") is { } more)
        {
            foreach (var name in OurAttributes.Texts(more)) Add(name);
        }

        void Add(string name)
        {
            var key = (type.OriginalDefinition, name);
            if (!_classified.TryGetValue(key, out var list)) _classified.Add(key, list = new List<AttributeData>());
            list.Add(attribute);
        }
    }
}
