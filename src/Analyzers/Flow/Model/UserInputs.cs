using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using AdsGuard.Models;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Model;

/// <summary>
/// Which declarations hold what a person typed or uploaded, as the model files know it: by a member, by a type, by an attribute, or because a framework calls the
/// function with what came over the network. What is classified is known for what it is, and is none of this. Safe for several threads once the analysis has begun.
/// </summary>
internal sealed class UserInputs
{
    /// <summary>The kind of what was typed.</summary>
    public const string TextKind = "FreeText";

    /// <summary>The kind of what was uploaded.</summary>
    public const string FileKind = "UploadedFile";

    private readonly Classification _classification;
    private readonly Dictionary<string, List<(ModelSection Section, ModelEntry Entry)>> _lines = new(System.StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, ProtectedData?> _declarations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ModelEntry?> _statements = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _handlerTypes = new(SymbolEqualityComparer.Default);

    public UserInputs(LibraryModels models, Classification classification)
    {
        _classification = classification;
        var registrations = ImmutableArray.CreateBuilder<(ModelSection, HandlerEntry)>();
        foreach (var section in models.Sections)
        {
            foreach (var entry in section.Entries)
            {
                if (entry is not (TypedEntry or UntypedEntry or HandlerEntry)) continue;
                if (entry is HandlerEntry { Target.Kind: not 'T' } registration) registrations.Add((section, registration));
                var name = entry.Target.Kind == 'T' || entry.Target.AnyMember ? LibraryModels.LastPart(entry.Target.ContainingType) : entry.Target.Name;
                if (!_lines.TryGetValue(name, out var lines)) _lines.Add(name, lines = new List<(ModelSection, ModelEntry)>());
                lines.Add((section, entry));
            }
        }

        Registrations = registrations.ToImmutable();
    }

    /// <summary>The members that a function is registered with to be called with what a person sent.</summary>
    public ImmutableArray<(ModelSection Section, HandlerEntry Entry)> Registrations { get; }

    /// <summary>The functions that are registered so, by where they are declared, with the route they are registered for. Filled before the analysis starts.</summary>
    public Dictionary<SyntaxNode, string> Handlers { get; } = new();

    /// <summary>What a person sent in a parameter; null where nobody did.</summary>
    public ProtectedData? Of(IParameterSymbol parameter) =>
        _lines.Count == 0 ? null : _declarations.Recall(parameter.OriginalDefinition, this, static (self, p) => self.Read((IParameterSymbol)p));

    /// <summary>What a person sent in a field or property.</summary>
    public ProtectedData? Of(ISymbol member) => member is IParameterSymbol parameter ? Of(parameter) : _lines.Count == 0 ? null : _declarations.Recall(member.OriginalDefinition, this, static (self, m) => self.ReadMember(m));

    /// <summary>Whether a line says of a member, or of an attribute on it, that nobody typed what it gives.</summary>
    public bool IsUntyped(ISymbol member) => (About(member) ?? OfAttributes(member)) is UntypedEntry;

    /// <summary>What a person sent in what a method returns.</summary>
    public ProtectedData? OfReturn(IMethodSymbol method)
    {
        if (_lines.Count == 0 || method.AssociatedSymbol is not null || !FreeText.CanCarry(method.ReturnType)) return null;
        // The code of a method says what it returns; what a type says is for those whose code is not in sight.
        var stated = About(method) ?? (method.DeclaringSyntaxReferences.IsEmpty ? OfType(method.ReturnType) : null);
        if (stated is not TypedEntry typed) return null;
        // request.ReadFromJsonAsync<T>(): what T has room for.
        var type = MemberTypes.Unwrap(method.ReturnType);
        return type.DeclaringSyntaxReferences.IsEmpty || FreeText.MayBeIn(type, method.Name, _classification) ? Data(method.OriginalDefinition, typed.IsFile) : null;
    }

    private ProtectedData? Read(IParameterSymbol parameter)
    {
        if (parameter.DeclaringSyntaxReferences.IsEmpty || !_classification.Of(parameter).IsEmpty) return null;
        var marked = OfAttributes(parameter);
        if (marked is UntypedEntry) return null;
        switch (OfType(parameter.Type))
        {
            case UntypedEntry:
                return null;
            case TypedEntry typed:
                return Data(parameter, typed.IsFile);
        }

        var isSent = marked is TypedEntry || IsHandled(parameter);
        return isSent && FreeText.MayBeIn(parameter.Type, parameter.Name, _classification) ? Data(parameter, isFile: false) : null;
    }

    private ProtectedData? ReadMember(ISymbol member)
    {
        if (MemberTypes.Declared(member) is not { } type || !FreeText.CanCarry(type) || !_classification.Of(member).IsEmpty) return null;
        if (About(member) is { } stated) return stated is TypedEntry typed ? Data(member, typed.IsFile) : null;
        if (OfAttributes(member) is TypedEntry marked && FreeText.MayBeIn(type, member.Name, _classification)) return Data(member, marked.IsFile);
        // A field or a get-only property holds what the code put there; what a binder fills in, nobody in sight did.
        var isFilledIn = member.DeclaringSyntaxReferences.IsEmpty || member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public };
        return isFilledIn && OfType(type) is TypedEntry byType ? Data(member, byType.IsFile) : null;
    }

    /// <summary>Whether a framework calls the function with what came over the network.</summary>
    public bool IsHandler(IMethodSymbol method) =>
        _lines.Count > 0
        && !method.DeclaringSyntaxReferences.IsEmpty
        && (Handlers.ContainsKey(method.DeclaringSyntaxReferences[0].GetSyntax())
            || method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false } && IsHandler(method.ContainingType) && OfAttributes(method) is not UntypedEntry);

    private static ProtectedData Data(ISymbol symbol, bool isFile) => new(ProtectionMask.Unscreened, isFile ? FileKind : TextKind, symbol, NameOf(symbol), null);

    /// <summary>A generated setter has a parameter that nobody has ever seen.</summary>
    private static string NameOf(ISymbol symbol) => symbol.Name.StartsWith("__", System.StringComparison.Ordinal) ? "bound input" : SymbolNames.Of(symbol);

    /// <summary>Whether a framework calls the function that declares a parameter with what a person sent, the parts of the route excepted.</summary>
    private bool IsHandled(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || !IsHandler(method)) return false;
        if (Handlers.TryGetValue(method.DeclaringSyntaxReferences[0].GetSyntax(), out var route)) return !NamesPart(route, parameter.Name);
        return !method.GetAttributes().Concat(method.ContainingType.GetAttributes()).Any(a => a.ConstructorArguments.Any(c => c is { Kind: TypedConstantKind.Primitive, Value: string template } && NamesPart(template, parameter.Name)));
    }

    /// <summary><c>/cases/{caseId:int}</c> names the part <c>caseId</c>.</summary>
    private static bool NamesPart(string route, string name)
    {
        for (var at = route.IndexOf('{'); at >= 0; at = route.IndexOf('{', at + 1))
        {
            var start = at + 1;
            while (start < route.Length && route[start] == '*') start++;
            var end = start + name.Length;
            if (string.Compare(route, start, name, 0, name.Length, System.StringComparison.OrdinalIgnoreCase) == 0 && end < route.Length && route[end] is '}' or ':' or '?' or '=') return true;
        }

        return false;
    }

    private bool IsHandler(INamedTypeSymbol type) => _handlerTypes.GetOrAdd(type.OriginalDefinition, definition =>
    {
        for (var current = (INamedTypeSymbol)definition; current is not null; current = current.BaseType)
        {
            if (Lines(current).Any(static e => e is HandlerEntry) || current.GetAttributes().Any(a => a.AttributeClass is { } attribute && Lines(attribute).Any(static e => e is HandlerEntry))) return true;
        }

        return false;
    });

    /// <summary>What the lines say of the values of a type, or of its elements.</summary>
    private ModelEntry? OfType(ITypeSymbol type)
    {
        type = MemberTypes.Unwrap(type);
        return About(type) ?? (MemberTypes.ElementType(type) is { } element ? About(element) : null);
    }

    private ModelEntry? OfAttributes(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && About(type) is { } stated) return stated;
        }

        return null;
    }

    /// <summary>The first line that says whether a person typed this: those of the organization come first.</summary>
    private ModelEntry? About(ISymbol symbol)
    {
        if (!MayBeKnown(symbol)) return null;
        return _statements.GetOrAdd(symbol.OriginalDefinition, definition =>
        {
            foreach (var declaration in definition is ITypeSymbol ? new[] { definition } : OurAttributes.WithInherited(definition))
            {
                if (Lines(declaration.OriginalDefinition).FirstOrDefault(static e => e is TypedEntry or UntypedEntry) is { } stated) return stated;
            }

            return null;
        });
    }

    private bool MayBeKnown(ISymbol symbol) =>
        _lines.ContainsKey(LibraryModels.SimpleName(symbol)) || symbol.ContainingType is { } type && symbol is not ITypeSymbol && _lines.ContainsKey(type.Name);

    private IEnumerable<ModelEntry> Lines(ISymbol definition)
    {
        IEnumerable<(ModelSection Section, ModelEntry Entry)> lines = _lines.TryGetValue(LibraryModels.SimpleName(definition), out var byName) ? byName : [];
        if (definition is not ITypeSymbol && definition.ContainingType is { } type && _lines.TryGetValue(type.Name, out var byType)) lines = lines.Concat(byType);
        return lines.Where(l => LibraryModels.IsIn(l.Section, definition) && MemberPatternMatcher.Matches(l.Entry.Target, definition)).Select(static l => l.Entry);
    }
}
