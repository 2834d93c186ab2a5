using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Which bodies a virtual call can run: that of the receiver's run-time type where it is known, else all in the compilation that an object of its type can have. The
/// table of implementations is built once, when a first call needs it. Used under the engine's lock.
/// </summary>
internal sealed class Dispatch(Compilation compilation)
{
    private readonly Lazy<Implementations> _implementations = new(() => new Implementations(compilation));
    private readonly Dictionary<IMethodSymbol, bool> _runsOverrides = new(SymbolEqualityComparer.Default);

    public ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, Value receiver, MemberFrame frame)
    {
        method = method.ReducedFrom ?? method;
        if (!IsVirtual(method)) return ImmutableArray.Create(method);
        var targets = new TargetList();
        if (receiver.Objects.IsEmpty) AddAll(method, method.ContainingType, targets);
        foreach (var target in receiver.Objects)
        {
            var type = target.Type is null or ITypeParameterSymbol ? method.ContainingType : target.Type;
            var isExact = target.IsExact;
            if (target.Path is { } path)
            {
                if (!frame.ExactTypes.TryGetValue(path, out var known)) known = OnlyClassOf(type);
                isExact = known is not null;
                type = known ?? type;
                if (!isExact) frame.Ask(path, QuestionKind.ExactType);
            }

            if (isExact && Implementation(method, type) is { } implementation) targets.Add(implementation);
            else AddAll(method, type, targets);
        }

        var most = frame.Model.Budgets.ImplementationsPerCall;
        if (targets.Count > most) frame.Limits |= Limits.DispatchTargets;
        return targets.First(most);
    }

    /// <summary>The methods with one parameter of this very type that implement an interface member: what a mediator finds for a request.</summary>
    public ImmutableArray<IMethodSymbol> HandlersOf(ITypeSymbol request) => _implementations.Value.HandlersOf(request);

    /// <summary>The definitions that code which names this member may mean: what it overrides or implements, and what overrides or implements it.</summary>
    public IReadOnlyCollection<ISymbol> RelatedTo(ISymbol member) => _implementations.Value.RelatedTo(member);

    /// <summary>Whether every member of an object of this type is declared in the compilation.</summary>
    public bool HasOwnMembersOnly(ITypeSymbol? type) => _implementations.Value.HasOwnMembersOnly(type);


    /// <summary>
    /// The class that every object of this type is of, of those that the compilation declares: the class itself, where no other derives from it, or the only one that implements
    /// an interface; null where there are several.
    /// </summary>
    public ITypeSymbol? OnlyClassOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, DeclaringSyntaxReferences.IsEmpty: false } named => named.IsSealed || !_implementations.Value.HasDerived(named) ? named : null,
        INamedTypeSymbol { TypeKind: TypeKind.Interface } contract => _implementations.Value.OnlyClassOf(contract),
        _ => null,
    };

    /// <summary>
    /// Whether a member of a class that others derive from names something on its own object that they may override, or names a member that does. By name, since to bind it is
    /// what is to be saved; who is taken for one and is none is worked out once for each heir.
    /// </summary>
    public bool RunsOverrides(IMethodSymbol member)
    {
        if (member.IsStatic || member.ContainingType is not { TypeKind: TypeKind.Class, IsSealed: false } type || !_implementations.Value.HasDerived(type)) return false;
        if (!_runsOverrides.TryGetValue(member, out var known)) _runsOverrides.Add(member, known = NamesOverridable(member, type));
        return known;
    }

    private static bool NamesOverridable(IMethodSymbol member, INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<IMethodSymbol>();
        pending.Enqueue(member);
        while (pending.Count > 0)
        {
            foreach (var name in OwnNames.In(pending.Dequeue()))
            {
                if (!names.Add(name)) continue;
                foreach (var named in DeclaredAs(name, type))
                {
                    if (named is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true, IsSealed: false }) return true;
                    if (named is IMethodSymbol { IsStatic: false } method) pending.Enqueue(method);
                }
            }
        }

        return false;
    }

    /// <summary>What a name means in a class of the compilation and in the bases of it that are.</summary>
    private static IEnumerable<ISymbol> DeclaredAs(string name, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name)) yield return member;
        }
    }

    /// <summary>See <see cref="Implementations.StandFor"/>.</summary>
    public IEnumerable<INamedTypeSymbol> StandFor(INamedTypeSymbol contract) => _implementations.Value.StandFor(contract);

    /// <summary>The members that link objects of a class, those of its heirs among them.</summary>
    public ImmutableArray<MemberKey> LinksOf(INamedTypeSymbol linked) => _implementations.Value.LinksOf(linked);

    /// <summary>Whether any body in the compilation overrides or implements a method.</summary>
    public bool HasChoice(IMethodSymbol method) => _implementations.Value.Of(method).Any();

    /// <summary>Whether code that names one virtual member can mean another.</summary>
    public bool CanRun(ISymbol named, ISymbol other)
    {
        if (named.Kind != other.Kind || named.IsStatic && !named.IsAbstract) return false;
        return RelatedTo(named).Contains(other.OriginalDefinition, SymbolEqualityComparer.Default);
    }

    private static bool IsVirtual(IMethodSymbol method) => !method.IsStatic && (method.IsVirtual || method.IsAbstract || method.IsOverride) || method is { IsStatic: true } and ({ IsAbstract: true } or { IsVirtual: true });

    private static IMethodSymbol? Implementation(IMethodSymbol method, ITypeSymbol type)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            if (type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter) return null;
            if (Implementations.Implementing(method.ConstructedFrom, type) is { } found) return found;
            // The receiver's interface was constructed with other type arguments than the call's (a generic method's own).
            IMethodSymbol? only = null;
            foreach (var @interface in type.AllInterfaces)
            {
                if (!SymbolEqualityComparer.Default.Equals(@interface.OriginalDefinition, method.ContainingType.OriginalDefinition)) continue;
                var member = @interface.GetMembers(method.Name).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method.OriginalDefinition));
                if (member is null || Implementations.Implementing(member, type) is not { } constructed) continue;
                // Of two constructions that the type implements, either may be meant.
                if (only is not null && !SymbolEqualityComparer.Default.Equals(only, constructed)) return null;
                only = constructed;
            }

            return only ?? (method.IsAbstract ? null : method);
        }

        return Implementations.MostDerived(method, type);
    }

    /// <summary>Whether an object of the implementing type can stand where the receiver's type is declared.</summary>
    private bool IsCompatible(INamedTypeSymbol implementing, ITypeSymbol receiverType)
    {
        if (receiverType.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic || receiverType.SpecialType == SpecialType.System_Object) return true;
        var wanted = receiverType.OriginalDefinition;
        for (INamedTypeSymbol? current = implementing; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, wanted)) return Agree(current, receiverType);
        }

        foreach (var @interface in implementing.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(@interface.OriginalDefinition, wanted) && Agree(@interface, receiverType)) return true;
        }

        return false;
    }

    /// <summary>IEnumerable&lt;Person&gt; is not implemented by a sequence of strings: where both sides are closed, the arguments must agree.</summary>
    private bool Agree(INamedTypeSymbol provided, ITypeSymbol wanted) =>
        wanted is not INamedTypeSymbol named
        || Implementations.IsOpen(provided)
        || Implementations.IsOpen(named)
        || SymbolEqualityComparer.Default.Equals(provided, named)
        || Implementations.IsVariant(provided) && ((CSharpCompilation)compilation).ClassifyConversion(provided, named).IsImplicit;

    private void AddAll(IMethodSymbol method, ITypeSymbol receiverType, TargetList targets)
    {
        var own = receiverType.TypeKind == TypeKind.Interface || receiverType.TypeKind == TypeKind.TypeParameter ? method : Implementation(method, receiverType) ?? method;
        if (!own.IsAbstract) targets.Add(own);
        var found = false;
        foreach (var candidate in _implementations.Value.Of(method))
        {
            if (!IsCompatible(candidate.Type, receiverType)) continue;
            targets.Add(candidate.Method);
            found = true;
        }

        if (!found && own.IsAbstract) targets.Add(method);
    }

    /// <summary>Methods in the order they were found, one for each body: constructions of one generic method are one.</summary>
    private sealed class TargetList
    {
        private readonly List<IMethodSymbol> _methods = new();
        private readonly HashSet<ISymbol> _known = new(SymbolEqualityComparer.Default);

        public int Count => _methods.Count;

        public void Add(IMethodSymbol method)
        {
            if (_known.Add(method.OriginalDefinition)) _methods.Add(method);
        }

        public ImmutableArray<IMethodSymbol> First(int count) => _methods.Take(count).ToImmutableArray();
    }
}
