using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>A body that a virtual call can run.</summary>
/// <param name="Method">The method that has it.</param>
/// <param name="Type">The class or struct whose objects run it: the one that declares it, or one that inherits it and has the interface.</param>
internal readonly record struct Implementation(IMethodSymbol Method, INamedTypeSymbol Type);

/// <summary>
/// Which methods of the compilation override or implement which. Who derives from whom is read once from all types; members are asked for only of those types that a question
/// is about, since to know its members the compiler has to work out every signature of a type. A generic interface has its implementations sorted by the type arguments, since
/// a program of a thousand entities has a thousand repositories of one interface. Used under the engine's lock.
/// </summary>
internal sealed class Implementations
{
    private readonly Compilation _compilation;
    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> _derived = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<INamedTypeSymbol>> _implementing = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<(INamedTypeSymbol Type, INamedTypeSymbol Interface)>> _byArgument = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _withForeignBase = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Bodies> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, INamedTypeSymbol?> _onlyClasses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<MemberKey>> _links = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _related = new(SymbolEqualityComparer.Default);

    public Implementations(Compilation compilation)
    {
        _compilation = compilation;
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            var container = pending.Pop();
            IEnumerable<INamespaceOrTypeSymbol> members = container is INamespaceSymbol space ? space.GetMembers() : container.GetTypeMembers();
            foreach (var member in members)
            {
                pending.Push(member);
                if (member is INamedTypeSymbol type) Add(type);
            }
        }
    }

    /// <summary>What a call of this method may run; whether it fits the receiver is for the caller to say.</summary>
    public IEnumerable<Implementation> Of(IMethodSymbol method)
    {
        var bodies = BodiesOf(method.OriginalDefinition);
        if (bodies.OfOneType.Count == 0) return bodies.OfAnyType;
        if (IsOpen(method.ContainingType)) return bodies.All;
        return bodies.OfOneType.TryGetValue(method.ContainingType, out var one) ? bodies.OfAnyType.Concat(one) : bodies.OfAnyType;
    }

    /// <summary>The definitions of the methods, properties and events that a mention of this one may mean: what it overrides or implements, and what does that to it.</summary>
    public IReadOnlyCollection<ISymbol> RelatedTo(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (_related.TryGetValue(member, out var known)) return known;
        var related = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var method in MethodsOf(member))
        {
            foreach (var implementation in BodiesOf(method).All) related.Add(Named(implementation.Method));
            for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod) related.Add(Named(overridden));
            foreach (var contract in ContractsOf(method)) related.Add(Named(contract));
        }

        _related.Add(member, related);
        return related;
    }

    /// <summary>The methods with one parameter of this very type that implement an interface member: what a mediator finds for a request.</summary>
    public ImmutableArray<IMethodSymbol> HandlersOf(ITypeSymbol request)
    {
        if (!_byArgument.TryGetValue(request.OriginalDefinition, out var candidates)) return ImmutableArray<IMethodSymbol>.Empty;
        var handlers = new List<IMethodSymbol>();
        foreach (var (type, @interface) in candidates)
        {
            foreach (var member in @interface.GetMembers())
            {
                if (member is not IMethodSymbol method || ImplementingHere(method, type) is not { Parameters.Length: 1 or 2 } implementation) continue;
                var taken = implementation.Parameters[0].Type;
                if (!SymbolEqualityComparer.Default.Equals(taken.OriginalDefinition, request.OriginalDefinition)) continue;
                if (@interface.TypeArguments.Any(a => SymbolEqualityComparer.Default.Equals(a, taken)) && !handlers.Contains(implementation, SymbolEqualityComparer.Default)) handlers.Add(implementation);
            }
        }

        return handlers.ToImmutableArray();
    }

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

    /// <summary>The members that link objects of a class, and those by which its heirs link them.</summary>
    public ImmutableArray<MemberKey> LinksOf(INamedTypeSymbol linked)
    {
        // Asked for each object that a call reaches, and the heirs of a class can be many.
        if (!_links.TryGetValue(linked, out var known)) _links.Add(linked, known = FindLinksOf(linked));
        return known;
    }

    private ImmutableArray<MemberKey> FindLinksOf(INamedTypeSymbol linked)
    {
        var heirs = _derived.TryGetValue(linked.OriginalDefinition, out var derived) ? derived : [];
        var ofHeirs = heirs.SelectMany(static h => h.GetMembers()).Where(m => SymbolEqualityComparer.Default.Equals(LinkedClasses.ClassOf(m), linked));
        return LinkedClasses.Members(linked).Concat(ofHeirs).Select(MemberKey.Of).ToImmutableArray();
    }

    /// <summary>The types of the compilation that an abstract class or an interface of it stands for.</summary>
    public IEnumerable<INamedTypeSymbol> StandFor(INamedTypeSymbol contract)
    {
        if (contract.TypeKind != TypeKind.Interface) return contract.IsAbstract && _derived.TryGetValue(contract.OriginalDefinition, out var derived) ? derived : [];
        return _implementing.TryGetValue(contract.OriginalDefinition, out var types) ? types.Where(type => !contract.IsGenericType || MayImplement(type, contract)) : [];
    }

    /// <summary>Whether a class of the compilation derives from this one.</summary>
    public bool HasDerived(INamedTypeSymbol type) => _derived.ContainsKey(type.OriginalDefinition);

    /// <summary>The class of the compilation that alone implements an interface, and that no other derives from; null where there are several, or it stands for many itself.</summary>
    public INamedTypeSymbol? OnlyClassOf(INamedTypeSymbol contract)
    {
        // Asked at every call on an interface, and of a generic one all implementations have to be looked at.
        if (!_onlyClasses.TryGetValue(contract, out var known)) _onlyClasses.Add(contract, known = FindOnlyClassOf(contract));
        return known;
    }

    private INamedTypeSymbol? FindOnlyClassOf(INamedTypeSymbol contract)
    {
        if (!_implementing.TryGetValue(contract.OriginalDefinition, out var types)) return null;
        // IHandler<object> may stand where IHandler<Letter> is asked for, and a class of its own type parameter implements any of them.
        if (IsVariant(contract) || IsOpen(contract)) return null;
        INamedTypeSymbol? only = null;
        foreach (var type in types)
        {
            if (type.IsAbstract || contract.IsGenericType && !MayImplement(type, contract)) continue;
            if (only is not null || type.TypeKind != TypeKind.Class || type.IsGenericType || HasDerived(type)) return null;
            only = type;
        }

        return only;
    }

    private static bool MayImplement(INamedTypeSymbol type, INamedTypeSymbol contract) =>
        type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, contract) || IsOpen(i) && SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, contract.OriginalDefinition));

    /// <summary>
    /// The body that a call through an interface runs on an object of this type: what the compiler maps the member to, or what overrides that further down. The compiler stops at the class
    /// that names the interface.
    /// </summary>
    public static IMethodSymbol? Implementing(ISymbol declared, ITypeSymbol type)
    {
        if (type.FindImplementationForInterfaceMember(declared) is not IMethodSymbol mapped) return null;
        if (!mapped.IsVirtual && !mapped.IsAbstract && !mapped.IsOverride || mapped.IsSealed) return mapped;
        return MostDerived(mapped, type) ?? mapped;
    }

    /// <summary>The body of a class's method that runs on an object of this type: the method, or what overrides it furthest down; null where the type has neither.</summary>
    public static IMethodSymbol? MostDerived(IMethodSymbol method, ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(method.Name))
            {
                if (member is IMethodSymbol candidate && (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.OriginalDefinition) || Overrides(candidate, method.OriginalDefinition))) return candidate;
            }
        }

        return null;
    }

    /// <summary>Whether a type mentions a type parameter, so that it stands for many.</summary>
    public static bool IsOpen(INamedTypeSymbol type) => type.TypeArguments.Any(static a => a.TypeKind == TypeKind.TypeParameter || a is INamedTypeSymbol named && IsOpen(named));

    /// <summary>Whether an interface of one type argument may serve as the same of another.</summary>
    public static bool IsVariant(INamedTypeSymbol type) => type.OriginalDefinition.TypeParameters.Any(static p => p.Variance != VarianceKind.None);

    private void Add(INamedTypeSymbol type)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType) AddTo(_derived, @base.OriginalDefinition, type);
        if (type.TypeKind == TypeKind.Interface) return;
        var hasForeignBase = HasForeignBase(type);
        foreach (var @interface in type.AllInterfaces)
        {
            // Of one interface with several type arguments a type is one implementation.
            if (!_implementing.TryGetValue(@interface.OriginalDefinition, out var known) || !ReferenceEquals(known[known.Count - 1], type)) AddTo(_implementing, @interface.OriginalDefinition, type);
            if (hasForeignBase) _withForeignBase.Add(@interface.OriginalDefinition);
            foreach (var argument in @interface.TypeArguments.Select(static a => a.OriginalDefinition).Distinct<ISymbol>(SymbolEqualityComparer.Default)) AddTo(_byArgument, argument, (type, @interface));
        }
    }

    private Bodies BodiesOf(IMethodSymbol definition)
    {
        if (_bodies.TryGetValue(definition, out var known)) return known;
        var bodies = new Bodies();
        if (definition.ContainingType?.TypeKind == TypeKind.Interface) AddImplementations(definition, bodies);
        else if (definition.IsVirtual || definition.IsAbstract || definition.IsOverride) AddOverrides(definition, bodies);
        _bodies.Add(definition, bodies);
        return bodies;
    }

    private void AddOverrides(IMethodSymbol definition, Bodies bodies)
    {
        if (!_derived.TryGetValue(definition.ContainingType.OriginalDefinition, out var derived)) return;
        // An indexer can go by another name than it is declared by.
        var name = definition.AssociatedSymbol is IPropertySymbol { IsIndexer: true } ? null : (definition.AssociatedSymbol ?? definition).Name;
        foreach (var type in derived)
        {
            if (name is not null && !type.MemberNames.Contains(name)) continue;
            foreach (var member in type.GetMembers(definition.Name))
            {
                if (member is IMethodSymbol { IsOverride: true } method && Overrides(method, definition)) bodies.OfAnyType.Add(new Implementation(method, type));
            }
        }
    }

    private static bool Overrides(IMethodSymbol method, IMethodSymbol definition)
    {
        for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, definition)) return true;
        }

        return false;
    }

    private void AddImplementations(IMethodSymbol definition, Bodies bodies)
    {
        if (!_implementing.TryGetValue(definition.ContainingType.OriginalDefinition, out var types)) return;
        foreach (var type in types)
        {
            foreach (var @interface in type.AllInterfaces)
            {
                if (!SymbolEqualityComparer.Default.Equals(@interface.OriginalDefinition, definition.ContainingType.OriginalDefinition)) continue;
                var declared = @interface.GetMembers(definition.Name).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, definition));
                if (declared is null || ImplementingHere(declared, type) is not { } body) continue;
                var implementation = new Implementation(body, type);
                if (@interface.IsGenericType && !IsOpen(@interface) && !IsVariant(@interface)) AddTo(bodies.OfOneType, @interface, implementation);
                else if (!bodies.OfAnyType.Contains(implementation)) bodies.OfAnyType.Add(implementation);
            }
        }
    }

    private IMethodSymbol? ImplementingHere(ISymbol declared, INamedTypeSymbol type) =>
        Implementing(declared, type) is { } method && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _compilation.Assembly) ? method : null;

    /// <summary>The interface members that a method implements, in its own type or in one that inherits it.</summary>
    private IEnumerable<IMethodSymbol> ContractsOf(IMethodSymbol method)
    {
        if (method.ContainingType is not { TypeKind: not TypeKind.Interface } owner || !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _compilation.Assembly)) yield break;
        foreach (var contract in method.ExplicitInterfaceImplementations) yield return contract;
        var types = _derived.TryGetValue(owner.OriginalDefinition, out var derived) ? derived.Prepend(owner) : new[] { owner };
        foreach (var type in types)
        {
            foreach (var @interface in type.AllInterfaces)
            {
                foreach (var declared in @interface.GetMembers(method.Name))
                {
                    if (declared is IMethodSymbol contract && SymbolEqualityComparer.Default.Equals(ImplementingHere(declared, type)?.OriginalDefinition, method)) yield return contract;
                }
            }
        }
    }

    private static IEnumerable<IMethodSymbol> MethodsOf(ISymbol member)
    {
        IEnumerable<IMethodSymbol?> methods = member switch
        {
            IMethodSymbol { AssociatedSymbol: null } method => new[] { method },
            IPropertySymbol property => new[] { property.GetMethod, property.SetMethod },
            IEventSymbol @event => new[] { @event.AddMethod, @event.RemoveMethod },
            _ => Enumerable.Empty<IMethodSymbol?>(),
        };
        return methods.OfType<IMethodSymbol>();
    }

    /// <summary>Code names the property or the event, not its accessors.</summary>
    private static ISymbol Named(IMethodSymbol method) => (method.AssociatedSymbol ?? method).OriginalDefinition;

    private static void AddTo<T>(Dictionary<ISymbol, List<T>> table, ISymbol key, T item)
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = new List<T>());
        list.Add(item);
    }

    /// <summary>The bodies that override or implement one method.</summary>
    private sealed class Bodies
    {
        public List<Implementation> OfAnyType { get; } = new();

        /// <summary>By the constructed interface, where only a call on that one runs them.</summary>
        public Dictionary<ISymbol, List<Implementation>> OfOneType { get; } = new(SymbolEqualityComparer.Default);

        /// <summary>In the order of the types.</summary>
        public IEnumerable<Implementation> All => OfAnyType.Concat(OfOneType.Values.SelectMany(static list => list));
    }
}
