using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>The type of a place inside an object, with the type arguments of the object filled in.</summary>
internal static class MemberTypes
{
    public static ITypeSymbol? Of(ITypeSymbol? parent, MemberKey key) => key.Kind switch
    {
        MemberKeyKind.Element or MemberKeyKind.ElementAt => ElementType(parent),
        MemberKeyKind.Symbol => SymbolType(parent, key.Symbol!),
        _ => null,
    };

    /// <summary>The type of what the first steps of a way lead to, as the code of <paramref name="reader"/> sees it; null where that cannot be said.</summary>
    public static ITypeSymbol? At(FormalPath path, int steps, ISymbol reader)
    {
        ITypeSymbol? type = path.Root.Kind switch
        {
            FormalRootKind.This => reader.ContainingType,
            FormalRootKind.Parameter when reader is IMethodSymbol method && path.Root.Ordinal < method.Parameters.Length => method.Parameters[path.Root.Ordinal].Type,
            _ => null,
        };
        for (var i = 0; i < steps; i++)
        {
            var step = path.Members[i];
            type = step.Kind == MemberKeyKind.Receiver ? reader.ContainingType : Of(step.IsRepeated ? null : type, step);
        }

        return type;
    }

    /// <summary>The type that a field, a property or a parameter is declared with; null for every other symbol.</summary>
    public static ITypeSymbol? Declared(ISymbol? symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>
    /// Whether an object that is seen by this type can have a member: a class inherits from one class only, so that an object of one branch of the tree has no member
    /// of another. In doubt it can.
    /// </summary>
    public static bool CanHave(ITypeSymbol? type, ISymbol member)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } owner) return true;
        return Inherits(type, owner) || Inherits(owner, type);
    }

    /// <summary>Whether a type is another one or inherits from it, whatever the type arguments.</summary>
    public static bool Inherits(ITypeSymbol type, ITypeSymbol from)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, from.OriginalDefinition)) return true;
        }

        return false;
    }

    /// <summary>How deep type arguments stand in one another.</summary>
    public static int Nesting(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeArguments.IsEmpty: false } generic => 1 + generic.TypeArguments.Max(Nesting),
        IArrayTypeSymbol array => 1 + Nesting(array.ElementType),
        _ => 0,
    };

    /// <summary>The classes that a class inherits from, the nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType) yield return current;
    }

    /// <summary>A class, or the one that it inherits from, that is made from a definition; null where none is.</summary>
    public static INamedTypeSymbol? AsBase(INamedTypeSymbol type, INamedTypeSymbol definition)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, definition)) return current;
        }

        return null;
    }

    /// <summary>Whether an object of a type can stand where another type is declared, whatever the type arguments.</summary>
    public static bool IsA(ITypeSymbol type, ITypeSymbol declared)
    {
        if (Inherits(type, declared)) return true;
        foreach (var implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented.OriginalDefinition, declared.OriginalDefinition)) return true;
        }

        return false;
    }

    /// <summary>Whether whoever calls a method with this return type gets no value: <c>void</c>, and the tasks that hold none.</summary>
    public static bool IsNothing(ITypeSymbol returned) =>
        returned.SpecialType == SpecialType.System_Void
        || (returned is INamedTypeSymbol { Arity: 0, Name: "Task" or "ValueTask" } && returned.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks");

    /// <summary>What a <c>foreach</c> over this type yields, or null where it is not a collection.</summary>
    public static ITypeSymbol? ElementType(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.ElementType;
            case IPointerTypeSymbol pointer:
                return pointer.PointedAtType;
            case INamedTypeSymbol { SpecialType: SpecialType.System_String }:
                return null;
            case INamedTypeSymbol named:
                if (named.TypeArguments.Length == 1 && IsElementContainer(named)) return named.TypeArguments[0];
                var enumerable = IsGenericEnumerable(named) ? named : named.AllInterfaces.FirstOrDefault(IsGenericEnumerable);
                if (enumerable is null) return null;
                var element = enumerable.TypeArguments[0];
                // A dictionary's element, in our heap, is its value: pairs are transparent.
                return element is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 } pair ? pair.TypeArguments[1] : element;
            default:
                return null;
        }
    }

    public static bool IsDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && (IsDictionaryType(named) || named.AllInterfaces.Any(IsDictionaryType));

    /// <summary>A dictionary, or one that is seen as a sequence: LINQ takes it as an IEnumerable of pairs.</summary>
    public static bool YieldsPairs(ITypeSymbol? type) =>
        IsDictionary(type) || type is INamedTypeSymbol named && IsGenericEnumerable(named) && named.TypeArguments[0] is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments.Length: 2 };

    /// <summary>The type behind the wrappers that the engine looks through: tasks, nullable values, lazies.</summary>
    public static ITypeSymbol Unwrap(ITypeSymbol type)
    {
        while (type is INamedTypeSymbol { TypeArguments.Length: 1 } named && IsTransparentWrapper(named)) type = named.TypeArguments[0];
        return type;
    }

    public static bool IsTransparentWrapper(INamedTypeSymbol type) =>
        type.Arity == 1
        && type.Name is "Task" or "ValueTask" or "Nullable" or "Lazy" or "TaskCompletionSource" or "AsyncLocal" or "ThreadLocal" or "StrongBox" or "WeakReference"
            or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "TaskAwaiter" or "ValueTaskAwaiter"
        && IsInSystem(type);

    /// <summary>A wrapper that is an object of its own: it can be empty, filled later, and shared while it is.</summary>
    public static bool IsHolder(INamedTypeSymbol type) => type.Name is "Lazy" or "AsyncLocal" or "ThreadLocal" or "StrongBox" && IsInSystem(type);

    private static bool IsElementContainer(INamedTypeSymbol type) =>
        type.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ReadOnlySequence" or "ArraySegment" or "IAsyncEnumerable" or "IEnumerator" or "IAsyncEnumerator"
            or "Channel" or "ChannelReader" or "ChannelWriter"
        && IsInSystem(type);

    private static bool IsGenericEnumerable(INamedTypeSymbol type) =>
        type is { Name: "IEnumerable" or "IAsyncEnumerable", TypeArguments.Length: 1 } && IsInSystem(type);

    private static bool IsDictionaryType(INamedTypeSymbol type) =>
        type is { Name: "IDictionary" or "IReadOnlyDictionary", TypeArguments.Length: 2 } && IsInSystem(type);

    private static bool IsInSystem(ISymbol symbol)
    {
        var ns = symbol.ContainingNamespace;
        while (ns is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) ns = ns.ContainingNamespace;
        return ns is { Name: "System" };
    }

    /// <summary>
    /// <c>IStore&lt;Weather&gt;</c> of a class <c>Store&lt;T&gt; : IStore&lt;T&gt;</c>: the argument that an interface or a base class is seen with, where a class hands its type parameter on to it as it is; null where it does not, or
    /// where another can be seen as that.
    /// </summary>
    public static ITypeSymbol? HandedOn(ITypeSymbol parameter, INamedTypeSymbol declaring, INamedTypeSymbol seen)
    {
        INamedTypeSymbol? inherited = null;
        foreach (var type in BasesOf(declaring).Concat(declaring.AllInterfaces))
        {
            if (!SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, seen.OriginalDefinition)) continue;
            if (inherited is not null) return null;
            inherited = type;
        }

        for (var i = 0; i < inherited?.TypeArguments.Length; i++)
        {
            if (seen.OriginalDefinition.TypeParameters[i].Variance == VarianceKind.None && SymbolEqualityComparer.Default.Equals(inherited.TypeArguments[i], parameter)) return seen.TypeArguments[i];
        }

        return null;
    }

    /// <summary>A class as an object of it is seen through an interface or a base class, where that says all of its type arguments.</summary>
    private static INamedTypeSymbol? Behind(INamedTypeSymbol seen, INamedTypeSymbol declaring)
    {
        if (declaring.ContainingType is { IsGenericType: true }) return null;
        var arguments = declaring.TypeParameters.Select(parameter => HandedOn(parameter, declaring, seen)).OfType<ITypeSymbol>().ToArray();
        return arguments.Length == declaring.Arity ? declaring.Construct(arguments) : null;
    }

    private static ITypeSymbol? SymbolType(ITypeSymbol? parent, ISymbol definition)
    {
        var declared = TypeOf(definition);
        if (parent is not INamedTypeSymbol named || definition.ContainingType is not { IsGenericType: true }) return declared;
        var declaring = definition.ContainingType.OriginalDefinition;
        var type = AsBase(named, declaring) ?? Behind(named, declaring);
        return type is null ? declared : TypeOf(MembersLike(definition, type).FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, definition))) ?? declared;
    }

    /// <summary>The members of a type among which a member is; the parameters of a primary constructor are members where others of the class use them.</summary>
    private static IEnumerable<ISymbol> MembersLike(ISymbol member, INamedTypeSymbol type) =>
        member is IParameterSymbol { Ordinal: var ordinal }
            ? type.InstanceConstructors.Where(c => ordinal < c.Parameters.Length).Select(c => c.Parameters[ordinal])
            : type.GetMembers(member.Name);

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IEventSymbol @event => @event.Type,
        _ => Declared(symbol),
    };
}
