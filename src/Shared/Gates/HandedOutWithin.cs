using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>
/// Whether an object gives whoever has it what stands behind the gates: by a field, a property, what a method of it returns, or an object within it. Types of assemblies that do not know the
/// interface cannot name it, and are not looked through but for their type arguments.
/// </summary>
internal sealed class HandedOutWithin(INamedTypeSymbol decorated)
{
    /// <summary>Types within types. Only a generic type that grows with each step is deeper; nobody can say what is in it, so it counts as one that hands out.</summary>
    private const int MostNested = 32;

    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<IAssemblySymbol> _owners =
        [.. decorated.AllInterfaces.Insert(0, decorated).Select(static i => i.ContainingAssembly).Distinct(SymbolEqualityComparer.Default).OfType<IAssemblySymbol>()];

    public static bool Of(ITypeSymbol type, INamedTypeSymbol decorated) => new HandedOutWithin(decorated).Gives(type, depth: 0);

    private bool Gives(ITypeSymbol type, int depth)
    {
        if (depth > MostNested)
            return true;
        return type switch
        {
            IArrayTypeSymbol array => Gives(array.ElementType, depth + 1),
            ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(constraint => constraint is INamedTypeSymbol named && HandedOut.IsBehind(named, decorated)),
            INamedTypeSymbol named when _seen.Add(named) => HandedOut.IsBehind(named, decorated) || named.TypeArguments.Any(argument => Gives(argument, depth + 1)) || GivesWithin(named, depth + 1),
            _ => false,
        };
    }

    private bool GivesWithin(INamedTypeSymbol type, int depth)
    {
        if (type.TypeKind == TypeKind.Enum || AdverseReach.IsOfPlatform(type) || !KnowsInterface(type.ContainingAssembly))
            return false;
        if (type.DelegateInvokeMethod is { } invoke)
            return invoke.Parameters.Select(static p => p.Type).Append(invoke.ReturnType).Any(part => Gives(part, depth));
        for (var level = type; level is not null; level = level.BaseType)
        {
            if (level.GetMembers().Any(member => GivesBy(member, depth)))
                return true;
        }

        return type.TypeKind == TypeKind.Interface && type.AllInterfaces.Any(i => Gives(i, depth));
    }

    private bool GivesBy(ISymbol member, int depth) => member switch
    {
        { IsStatic: true } or { DeclaredAccessibility: Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal } => false,
        IPropertySymbol { GetMethod: not null } property => Gives(property.Type, depth),
        IFieldSymbol { IsImplicitlyDeclared: false } field => Gives(field.Type, depth),
        IEventSymbol { Type: INamedTypeSymbol { DelegateInvokeMethod: { } handler } } => handler.Parameters.Any(p => Gives(p.Type, depth)),
        IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false } method =>
            Gives(method.ReturnType, depth) || method.Parameters.Any(p => p.RefKind is RefKind.Out or RefKind.Ref && Gives(p.Type, depth)),
        _ => false,
    };

    private bool KnowsInterface(IAssemblySymbol? assembly) => assembly is not null && _owners.Any(owner =>
        SymbolEqualityComparer.Default.Equals(assembly, owner) || assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == owner.Name)));
}
