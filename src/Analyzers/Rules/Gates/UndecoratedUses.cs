using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Gates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>Finds where an implementation of a decorated interface is made and not handed to the decorator, registered with a container, or asked for by its own type.</summary>
internal sealed class UndecoratedUses(SemanticModel model, UndecoratedImplementations implementations, CancellationToken cancellation)
{
    /// <summary>Type.GetType("Benefits"), assembly.CreateInstance("Benefits"): the calls that find a type by its name.</summary>
    private static readonly ImmutableHashSet<string> ByName = ImmutableHashSet.Create("GetType", "CreateInstance", "CreateInstanceAndUnwrap", "CreateInstanceFrom");

    private readonly ContainerCalls _containers = new(model, implementations, cancellation);
    private readonly HandingOver _handing = new(model, implementations, cancellation);
    private readonly KeptTypes _kept = new(model, new ContainerCalls(model, implementations, cancellation), cancellation);

    public Bypass? Find(SimpleNameSyntax name)
    {
        if (!implementations.Names(cancellation).Contains(name.Identifier.ValueText)) return null;
        if (model.GetSymbolInfo(name, cancellation).Symbol is not { } symbol) return null;
        var type = symbol as INamedTypeSymbol ?? (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : null);
        if (type is null || implementations.InterfaceOf(type) is not { } gated) return null;
        var isClient = implementations.IsClient(gated);
        SyntaxNode named = name;
        while (named.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax or NullableTypeSyntax) named = named.Parent;
        return named.Parent switch
        {
            ObjectCreationExpressionSyntax creation when creation.Type == named => OfCreation(creation, type, gated),
            TypeOfExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } } asked => OfContainer(asked, _containers.Role(call, type), type, gated),
            TypeOfExpressionSyntax { Parent: MemberAccessExpressionSyntax access } asked when MakesIt(access) =>
                new Bypass(BypassKind.Resolution, asked, type, $"it is made by '{access.Name.Identifier.ValueText}': ask for '{gated.Name}'"),
            TypeOfExpressionSyntax asked when !isClient && _kept.IsGivenToContainer(asked) =>
                new Bypass(BypassKind.Registration, asked, type, $"it is registered, or made, by its type: use '{GateNames.Registration(gated.Name)}<{type.Name}>()', or register the decorator alone"),
            MethodDeclarationSyntax or LocalFunctionStatementSyntax when IsConstructorAccessor(named.Parent) =>
                new Bypass(BypassKind.Resolution, named, type, $"it is made by an unsafe accessor: ask for '{gated.Name}'"),
            TypeArgumentListSyntax { Parent: GenericNameSyntax generic } when CallOf(generic) is { } call => OfContainer(generic, _containers.Role(call, type), type, gated),
            ParameterSyntax parameter when !isClient && parameter.Type == named && IsInjected(parameter, type) =>
                new Bypass(BypassKind.Resolution, parameter.Type!, type, $"it is asked for by its own type: ask for '{gated.Name}'"),
            _ => null,
        };
    }

    /// <summary>Benefits benefits = new();</summary>
    public Bypass? Find(ImplicitObjectCreationExpressionSyntax creation) =>
        model.GetTypeInfo(creation, cancellation).Type is INamedTypeSymbol type && implementations.InterfaceOf(type) is { } gated ? OfCreation(creation, type, gated) : null;

    /// <summary>The words of files in which a type may be found by its name.</summary>
    public static ImmutableArray<string> Words { get; } = ByName.ToImmutableArray();

    public Bypass? Find(InvocationExpressionSyntax invocation)
    {
        var called = CalledName.Of(invocation);
        if (called is null || !ByName.Contains(called.Identifier.ValueText)) return null;
        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            if (model.GetConstantValue(argument.Expression, cancellation).Value is string text
                && implementations.Named(text, cancellation) is { } type
                && implementations.InterfaceOf(type) is { } gated)
                return new Bypass(BypassKind.Resolution, argument.Expression, type, $"it is found by its name: ask for '{gated.Name}'");
        }

        return null;
    }

    private Bypass? OfCreation(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, INamedTypeSymbol gated) =>
        _handing.IsToDecorator(creation)
            ? null
            : new Bypass(BypassKind.Creation, creation, type, $"it is made here and not handed to its decorator: write 'new {GateNames.Decorator(gated.Name)}(...)' around it");

    private Bypass? OfContainer(SyntaxNode place, ContainerRole role, INamedTypeSymbol type, INamedTypeSymbol gated) => role switch
    {
        ContainerRole.Registers or ContainerRole.Resolves when implementations.IsClient(gated) && !_containers.IsForService(place, type) => null,
        ContainerRole.Registers => new Bypass(
            BypassKind.Registration,
            place,
            type,
            $"it is registered without its decorator: use '{GateNames.Registration(gated.Name)}<{type.Name}>()', or register the decorator alone"),
        ContainerRole.Resolves when place.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && !_handing.IsToDecorator(call) =>
            new Bypass(BypassKind.Resolution, place, type, $"it is asked for by its own type: ask for '{gated.Name}'"),
        _ => null,
    };

    /// <summary>typeof(Benefits).GetConstructor(...), typeof(Benefits).GetTypeInfo().DeclaredConstructors: who asks for a constructor means to invoke it.</summary>
    private static bool MakesIt(MemberAccessExpressionSyntax access) => access.Name.Identifier.ValueText switch
    {
        "GetConstructor" or "GetConstructors" => true,
        "GetTypeInfo" => access.Parent?.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DeclaredConstructors" or "GetConstructor" or "GetConstructors" },
        "InvokeMember" => access.Parent is InvocationExpressionSyntax call && call.ArgumentList.ToString().Contains("CreateInstance"),
        _ => false,
    };

    /// <summary>[UnsafeAccessor(UnsafeAccessorKind.Constructor)] static extern Benefits New();</summary>
    private bool IsConstructorAccessor(SyntaxNode accessor) =>
        model.GetDeclaredSymbol(accessor, cancellation) is { } method
        && method.GetAttributes().Any(static a => a is { AttributeClass.Name: "UnsafeAccessorAttribute", ConstructorArguments: [{ Value: 0 }, ..] });

    private static SyntaxNode? CallOf(GenericNameSyntax generic) => generic.Parent switch
    {
        InvocationExpressionSyntax invocation => invocation,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation } access when access.Name == generic => invocation,
        MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax invocation } => invocation,
        _ => null,
    };

    /// <summary>Whether a container hands it in: into a constructor, or where an attribute says so. A type that takes another of its own kind copies it.</summary>
    private bool IsInjected(ParameterSyntax parameter, INamedTypeSymbol type)
    {
        if (model.GetDeclaredSymbol(parameter, cancellation) is not { } declared) return false;
        if (declared.GetAttributes().Any(static a => a.AttributeClass?.Name is "FromServicesAttribute" or "FromKeyedServicesAttribute")) return true;
        return declared.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            && !SymbolEqualityComparer.Default.Equals(constructor.ContainingType.OriginalDefinition, type.OriginalDefinition);
    }
}
