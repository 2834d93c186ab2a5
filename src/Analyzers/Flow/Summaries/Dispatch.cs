using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Which bodies a virtual call can run: that of the receiver's run-time type where it is known, else all in the compilation. The table of overrides is built once,
/// when a first call needs it. Used under the engine's lock.
/// </summary>
internal sealed class Dispatch(Compilation compilation)
{
    private Dictionary<ISymbol, List<IMethodSymbol>>? _overrides;
    private Dictionary<ISymbol, List<IMethodSymbol>>? _handlers;

    public ImmutableArray<IMethodSymbol> Targets(IMethodSymbol method, Value receiver, MemberFrame frame)
    {
        method = method.ReducedFrom ?? method;
        if (!IsVirtual(method)) return ImmutableArray.Create(method);
        var targets = new List<IMethodSymbol>();
        if (receiver.Objects.IsEmpty) AddAll(method, method.ContainingType, targets);
        foreach (var target in receiver.Objects)
        {
            var type = target.Type is null or ITypeParameterSymbol ? method.ContainingType : target.Type;
            var isExact = target.IsExact;
            if (target.Path is { } path)
            {
                isExact = frame.ExactTypes.TryGetValue(path, out var known);
                type = known ?? type;
                if (!isExact) frame.Ask(path, QuestionKind.ExactType);
            }

            if (isExact && Implementation(method, type) is { } implementation) Add(implementation, targets);
            else AddAll(method, type, targets);
        }

        if (targets.Count > Budgets.DispatchTargets) frame.Limits |= Limits.DispatchTargets;
        return targets.Take(Budgets.DispatchTargets).ToImmutableArray();
    }

    /// <summary>The methods with one parameter of this very type that implement an interface member: what a mediator finds for a request.</summary>
    public ImmutableArray<IMethodSymbol> HandlersOf(ITypeSymbol request)
    {
        if (_handlers is null) BuildTables();
        return _handlers!.TryGetValue(request.OriginalDefinition, out var handlers) ? handlers.ToImmutableArray() : ImmutableArray<IMethodSymbol>.Empty;
    }

    /// <summary>Whether code that names one virtual member can mean another: what it overrides or implements, or what overrides or implements it.</summary>
    public bool CanRun(ISymbol named, ISymbol other)
    {
        if (named.Kind != other.Kind || named.IsStatic && !named.IsAbstract) return false;
        return (named, other) switch
        {
            (IMethodSymbol left, IMethodSymbol right) => Implements(left, right) || Implements(right, left),
            (IPropertySymbol left, IPropertySymbol right) => CanRun(left.GetMethod, right.GetMethod) || CanRun(left.SetMethod, right.SetMethod),
            (IEventSymbol left, IEventSymbol right) => CanRun(left.AddMethod, right.AddMethod),
            _ => false,
        };

        bool CanRun(IMethodSymbol? left, IMethodSymbol? right) => left is not null && right is not null && (Implements(left, right) || Implements(right, left));
    }

    private bool Implements(IMethodSymbol declared, IMethodSymbol implementing)
    {
        if (_overrides is null) BuildTables();
        return _overrides!.TryGetValue(declared.OriginalDefinition, out var targets) && targets.Any(t => SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, implementing.OriginalDefinition));
    }

    private static bool IsVirtual(IMethodSymbol method) => !method.IsStatic && (method.IsVirtual || method.IsAbstract || method.IsOverride) || method is { IsStatic: true } and ({ IsAbstract: true } or { IsVirtual: true });

    private static void Add(IMethodSymbol method, List<IMethodSymbol> targets)
    {
        if (!targets.Contains(method, SymbolEqualityComparer.Default)) targets.Add(method);
    }

    private static IMethodSymbol? Implementation(IMethodSymbol method, ITypeSymbol type)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            if (type.TypeKind == TypeKind.Interface) return null;
            if (type.FindImplementationForInterfaceMember(method) is IMethodSymbol found) return found;
            // The receiver's interface was constructed with other type arguments than the call's (a generic method's own).
            foreach (var @interface in type.AllInterfaces)
            {
                if (!SymbolEqualityComparer.Default.Equals(@interface.OriginalDefinition, method.ContainingType.OriginalDefinition)) continue;
                var member = @interface.GetMembers(method.Name).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method.OriginalDefinition));
                if (member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol constructed) return constructed;
            }

            return method.IsAbstract ? null : method;
        }

        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(method.Name))
            {
                if (member is not IMethodSymbol candidate) continue;
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition)) return candidate;
                }
            }
        }

        return null;
    }

    private static bool IsCompatible(INamedTypeSymbol implementing, ITypeSymbol receiverType, IMethodSymbol method)
    {
        if (receiverType.TypeKind is TypeKind.TypeParameter or TypeKind.Dynamic || receiverType.SpecialType == SpecialType.System_Object) return true;
        var wanted = receiverType.OriginalDefinition;
        for (INamedTypeSymbol? current = implementing; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, wanted)) return true;
        }

        foreach (var @interface in implementing.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(@interface.OriginalDefinition, wanted)) continue;
            // IEnumerable<Person> is not implemented by a sequence of strings: where both sides are closed, the arguments must agree.
            if (!HasTypeParameters(@interface) && receiverType is INamedTypeSymbol named && !HasTypeParameters(named) && !SymbolEqualityComparer.Default.Equals(@interface, named)) continue;
            return true;
        }

        // The method was found on a base of the receiver's type.
        return SymbolEqualityComparer.Default.Equals(wanted, method.ContainingType.OriginalDefinition);
    }

    private static bool HasTypeParameters(INamedTypeSymbol type) => type.TypeArguments.Any(static a => a.TypeKind == TypeKind.TypeParameter || a is INamedTypeSymbol named && HasTypeParameters(named));

    private void AddAll(IMethodSymbol method, ITypeSymbol receiverType, List<IMethodSymbol> targets)
    {
        var own = receiverType.TypeKind == TypeKind.Interface || receiverType.TypeKind == TypeKind.TypeParameter ? method : Implementation(method, receiverType) ?? method;
        if (!own.IsAbstract) Add(own, targets);
        if (_overrides is null) BuildTables();
        var found = false;
        if (_overrides!.TryGetValue(method.OriginalDefinition, out var overriding))
        {
            foreach (var candidate in overriding)
            {
                if (!IsCompatible(candidate.ContainingType, receiverType, method)) continue;
                Add(candidate, targets);
                found = true;
            }
        }

        if (!found && own.IsAbstract) Add(method, targets);
    }

    private void BuildTables()
    {
        _overrides = new Dictionary<ISymbol, List<IMethodSymbol>>(SymbolEqualityComparer.Default);
        _handlers = new Dictionary<ISymbol, List<IMethodSymbol>>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(compilation.Assembly.GlobalNamespace);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceSymbol ns) pending.Push(ns);
                if (member is not INamedTypeSymbol type) continue;
                pending.Push(type);
                AddType(type);
            }
        }
    }

    private void AddType(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol { IsOverride: true } method) continue;
            for (var overridden = method.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod) AddTo(_overrides!, overridden.OriginalDefinition, method);
        }

        if (type.TypeKind == TypeKind.Interface) return;
        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var member in @interface.GetMembers())
            {
                if (member is not IMethodSymbol method || type.FindImplementationForInterfaceMember(method) is not IMethodSymbol implementation) continue;
                if (!SymbolEqualityComparer.Default.Equals(implementation.ContainingAssembly, compilation.Assembly)) continue;
                AddTo(_overrides!, method.OriginalDefinition, implementation);
                if (@interface.IsGenericType && implementation.Parameters.Length is 1 or 2
                    && @interface.TypeArguments.Any(a => SymbolEqualityComparer.Default.Equals(a, implementation.Parameters[0].Type)))
                    AddTo(_handlers!, implementation.Parameters[0].Type.OriginalDefinition, implementation);
            }
        }
    }

    private static void AddTo(Dictionary<ISymbol, List<IMethodSymbol>> table, ISymbol key, IMethodSymbol method)
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = new List<IMethodSymbol>());
        if (!list.Contains(method, SymbolEqualityComparer.Default)) list.Add(method);
    }
}
