using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>A body that a virtual call can run.</summary>
/// <param name="Method">The method that has it.</param>
/// <param name="Type">The class or struct whose objects run it: the one that declares it, or one that inherits it and has the interface.</param>
internal readonly record struct Implementation(IMethodSymbol Method, INamedTypeSymbol Type);

/// <summary>
/// Which methods of the compilation override or implement which: read once from all of its types. A generic interface has its implementations sorted by the type
/// arguments, since a program of a thousand entities has a thousand repositories of one interface. Immutable once built.
/// </summary>
internal sealed class Implementations
{
    private static readonly ImmutableArray<Implementation> None = ImmutableArray<Implementation>.Empty;

    private readonly Compilation _compilation;

    /// <summary>By the method that is overridden or implemented, and the constructed type it is called on where only that one will do.</summary>
    private readonly Dictionary<ISymbol, Dictionary<ISymbol, List<Implementation>>> _ofOneType = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<Implementation>> _ofAnyType = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _related = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _withForeignBase = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IMethodSymbol>> _handlers = new(SymbolEqualityComparer.Default);

    public Implementations(Compilation compilation)
    {
        _compilation = compilation;
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceSymbol ns) pending.Push(ns);
                if (member is not INamedTypeSymbol type) continue;
                pending.Push(type);
                AddOverrides(type);
                if (type.TypeKind == TypeKind.Interface) continue;
                AddInterfaces(type);
                if (!HasForeignBase(type)) continue;
                foreach (var @interface in type.AllInterfaces) _withForeignBase.Add(@interface.OriginalDefinition);
            }
        }
    }

    /// <summary>What a call of this method may run; whether it fits the receiver is for the caller to say.</summary>
    public IEnumerable<Implementation> Of(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        IEnumerable<Implementation> found = _ofAnyType.TryGetValue(definition, out var any) ? any : None;
        if (!_ofOneType.TryGetValue(definition, out var byType)) return found;
        if (IsOpen(method.ContainingType)) return found.Concat(byType.Values.SelectMany(static list => list));
        return byType.TryGetValue(method.ContainingType, out var one) ? found.Concat(one) : found;
    }

    /// <summary>The definitions of the methods, properties and events that a mention of this one may mean: what it overrides or implements, and what does that to it.</summary>
    public IReadOnlyCollection<ISymbol> RelatedTo(ISymbol member) => _related.TryGetValue(member.OriginalDefinition, out var related) ? related : ImmutableArray<ISymbol>.Empty;

    /// <summary>The methods with one parameter of this very type that implement an interface member: what a mediator finds for a request.</summary>
    public ImmutableArray<IMethodSymbol> HandlersOf(ITypeSymbol request) =>
        _handlers.TryGetValue(request.OriginalDefinition, out var handlers) ? handlers.ToImmutableArray() : ImmutableArray<IMethodSymbol>.Empty;

    /// <summary>
    /// Whether every member of an object of this type is declared in the compilation, so that what is in it changes only where one of them is named. A list, and a
    /// class that inherits from one, changes by the members of another assembly.
    /// </summary>
    public bool HasOwnMembersOnly(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false, TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } named) return false;
        if (named.TypeKind == TypeKind.Interface) return !_withForeignBase.Contains(named.OriginalDefinition) && named.AllInterfaces.All(static i => !i.DeclaringSyntaxReferences.IsEmpty);
        // A class in sight that has no foreign base has no derived one that does.
        return !HasForeignBase(named);
    }

    private static bool HasForeignBase(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.DeclaringSyntaxReferences.IsEmpty) return true;
        }

        return false;
    }

    /// <summary>Whether a type mentions a type parameter, so that it stands for many.</summary>
    public static bool IsOpen(INamedTypeSymbol type) => type.TypeArguments.Any(static a => a.TypeKind == TypeKind.TypeParameter || a is INamedTypeSymbol named && IsOpen(named));

    /// <summary>Whether an interface of one type argument may serve as the same of another.</summary>
    public static bool IsVariant(INamedTypeSymbol type) => type.OriginalDefinition.TypeParameters.Any(static p => p.Variance != VarianceKind.None);

    private void AddOverrides(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol { IsOverride: true } method) continue;
            for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            {
                AddTo(_ofAnyType, overridden.OriginalDefinition, new Implementation(method, type));
                Relate(overridden, method);
            }
        }
    }

    private void AddInterfaces(INamedTypeSymbol type)
    {
        foreach (var @interface in type.AllInterfaces)
        {
            var isOne = @interface.IsGenericType && !IsOpen(@interface) && !IsVariant(@interface);
            foreach (var member in @interface.GetMembers())
            {
                if (member is not IMethodSymbol method || type.FindImplementationForInterfaceMember(method) is not IMethodSymbol implementation) continue;
                if (!SymbolEqualityComparer.Default.Equals(implementation.ContainingAssembly, _compilation.Assembly)) continue;
                if (isOne) AddTo(OfOneType(method.OriginalDefinition), @interface, new Implementation(implementation, type));
                else AddTo(_ofAnyType, method.OriginalDefinition, new Implementation(implementation, type));
                Relate(method, implementation);
                if (@interface.IsGenericType && implementation.Parameters.Length is 1 or 2
                    && @interface.TypeArguments.Any(a => SymbolEqualityComparer.Default.Equals(a, implementation.Parameters[0].Type)))
                    AddTo(_handlers, implementation.Parameters[0].Type.OriginalDefinition, implementation);
            }
        }
    }

    private Dictionary<ISymbol, List<Implementation>> OfOneType(ISymbol definition)
    {
        if (!_ofOneType.TryGetValue(definition, out var byType)) _ofOneType.Add(definition, byType = new Dictionary<ISymbol, List<Implementation>>(SymbolEqualityComparer.Default));
        return byType;
    }

    /// <summary>Code names the property or the event, not its accessors.</summary>
    private void Relate(IMethodSymbol declared, IMethodSymbol implementing)
    {
        var (left, right) = ((declared.AssociatedSymbol ?? declared).OriginalDefinition, (implementing.AssociatedSymbol ?? implementing).OriginalDefinition);
        Related(left).Add(right);
        Related(right).Add(left);
    }

    private HashSet<ISymbol> Related(ISymbol symbol)
    {
        if (!_related.TryGetValue(symbol, out var related)) _related.Add(symbol, related = new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        return related;
    }

    private static void AddTo<T>(Dictionary<ISymbol, List<T>> table, ISymbol key, T item)
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = new List<T>());
        if (!list.Contains(item)) list.Add(item);
    }
}
