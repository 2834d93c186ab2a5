using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Transfer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace AdsGuard.Analyzers.Flow.Summaries;

/// <summary>
/// Finds and caches the control-flow graphs of members. The one place that asks the compilation for semantic models: a summary is needed when somebody else's
/// body is analysed, long before the compiler would hand us the callee's; docs/decisions/0002-semantic-models.md has the cost. Used under the engine's lock.
/// </summary>
internal sealed class MethodBodies(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly Dictionary<ISymbol, MemberBody?> _bodies = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, BodyGraph> _functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, CapturedVariables> _captured = new(SymbolEqualityComparer.Default);

    /// <summary>The body of a method, constructor, accessor, lambda, local function, or of a static field's initializer; null where there is none.</summary>
    public MemberBody? Of(ISymbol member, CancellationToken cancellation)
    {
        if (_bodies.TryGetValue(member, out var known)) return known;
        var body = CapturedVariables.IsNested(member) ? Nested((IMethodSymbol)member, cancellation) : Read(member, cancellation);
        _bodies[member] = body;
        return body;
    }

    public SemanticModel ModelOf(SyntaxTree tree)
    {
        if (_models.TryGetValue(tree, out var model)) return model;
#pragma warning disable RS1030, RSEXPERIMENTAL001 // The reason stands on the class.
        model = compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
#pragma warning restore RS1030, RSEXPERIMENTAL001
        _models.Add(tree, model);
        return model;
    }

    /// <summary>Whether a member has code in this compilation, without binding it.</summary>
    public bool HasBody(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction) return true;
        method = Definition(method);
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly)) return false;
        if (method.MethodKind is MethodKind.Constructor or MethodKind.StaticConstructor && method.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct && !IsCopyConstructor(method)) return true;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (HasCode(reference.GetSyntax())) return true;
        }

        return false;
    }

    /// <summary>The declaration that carries the code.</summary>
    public static IMethodSymbol Definition(IMethodSymbol method)
    {
        method = method.ReducedFrom ?? method;
        method = method.OriginalDefinition;
        return method.PartialImplementationPart ?? method;
    }

    private static bool IsCopyConstructor(IMethodSymbol method) =>
        method.IsImplicitlyDeclared && method.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, method.ContainingType);

    private static bool HasCode(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax or CompilationUnitSyntax or LocalFunctionStatementSyntax => true,
        PropertyDeclarationSyntax property => property.ExpressionBody is not null,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody is not null,
        _ => false,
    };

    private MemberBody? Read(ISymbol member, CancellationToken cancellation)
    {
        if (member is IMethodSymbol method && !HasBody(method)) return null;
        var graphs = ImmutableArray.CreateBuilder<BodyGraph>();
        var captured = new CapturedVariables();
        IMethodSymbol? implicitBase = null;
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor)
        {
            if (!ChainsToThis(constructor)) AddInitializers(constructor, graphs, captured, cancellation);
            if (!HasInitializer(constructor)) implicitBase = constructor.IsStatic ? null : ParameterlessBase(constructor.ContainingType);
        }

        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (compilation.ContainsSyntaxTree(reference.SyntaxTree)) AddGraph(Code(reference.GetSyntax(cancellation)), member, graphs, captured, cancellation);
        }

        return new MemberBody(member, graphs.ToImmutable(), captured, member is IMethodSymbol m && IsIterator(m), implicitBase);
    }

    private static SyntaxNode Code(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } => initializer,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer,
        _ => node,
    };

    private void AddGraph(SyntaxNode node, ISymbol member, ImmutableArray<BodyGraph>.Builder graphs, CapturedVariables captured, CancellationToken cancellation)
    {
        var model = ModelOf(node.SyntaxTree);
        var operation = model.GetOperation(node, cancellation);
        if (operation is null || operation.Parent is not null) return;
        var graph = Graph(operation, cancellation);
        if (graph is null) return;
        graphs.Add(new BodyGraph(graph));
        if (!HasFunctions(node)) return;
        captured.Add(operation, member);
        AddFunctions(graph, captured, cancellation);
    }

    /// <summary>Whether code has functions of its own. Most has none, and the syntax says so without a walk over operations that would have to be made for it.</summary>
    private static bool HasFunctions(SyntaxNode code) =>
        code.DescendantNodes().Any(static n => n is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax);

    private static ControlFlowGraph? Graph(IOperation operation, CancellationToken cancellation) => operation switch
    {
        Microsoft.CodeAnalysis.Operations.IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        Microsoft.CodeAnalysis.Operations.IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        Microsoft.CodeAnalysis.Operations.IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        Microsoft.CodeAnalysis.Operations.IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
        Microsoft.CodeAnalysis.Operations.IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellation),
        _ => null,
    };

    private void AddInitializers(IMethodSymbol constructor, ImmutableArray<BodyGraph>.Builder graphs, CapturedVariables captured, CancellationToken cancellation)
    {
        foreach (var reference in constructor.ContainingType.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is not TypeDeclarationSyntax type) continue;
            foreach (var declaration in type.Members)
            {
                switch (declaration)
                {
                    case FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.StaticKeyword) == constructor.IsStatic && !field.Modifiers.Any(SyntaxKind.ConstKeyword):
                        foreach (var variable in field.Declaration.Variables)
                        {
                            if (variable.Initializer is { } initializer) AddGraph(initializer, constructor, graphs, captured, cancellation);
                        }

                        break;
                    case PropertyDeclarationSyntax { Initializer: { } initializer } property when property.Modifiers.Any(SyntaxKind.StaticKeyword) == constructor.IsStatic:
                        AddGraph(initializer, constructor, graphs, captured, cancellation);
                        break;
                }
            }
        }
    }

    private static bool ChainsToThis(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is ConstructorDeclarationSyntax { Initializer: { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword } });

    private static bool HasInitializer(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() switch
    {
        ConstructorDeclarationSyntax declaration => declaration.Initializer is not null,
        TypeDeclarationSyntax type => type.BaseList?.Types.Any(static t => t is PrimaryConstructorBaseTypeSyntax) == true,
        _ => false,
    });

    private IMethodSymbol? ParameterlessBase(INamedTypeSymbol type) =>
        type.BaseType?.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is { } constructor && HasBody(constructor) ? constructor : null;

    private static bool IsIterator(IMethodSymbol method)
    {
        if (method.ReturnType.Name is not ("IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator")) return false;
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax().DescendantNodes(static n => n is not (LambdaExpressionSyntax or AnonymousMethodExpressionSyntax or LocalFunctionStatementSyntax) || n.Parent is null)
                .Any(static n => n is YieldStatementSyntax))
                return true;
        }

        return false;
    }

    private void AddFunctions(ControlFlowGraph graph, CapturedVariables captured, CancellationToken cancellation)
    {
        foreach (var function in graph.LocalFunctions)
        {
            var nested = graph.GetLocalFunctionControlFlowGraph(function, cancellation);
            _functions[function] = new BodyGraph(nested);
            _captured[function] = captured;
            AddFunctions(nested, captured, cancellation);
        }

        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations) AddLambdas(operation, graph, captured, cancellation);
            if (block.BranchValue is not null) AddLambdas(block.BranchValue, graph, captured, cancellation);
        }
    }

    private void AddLambdas(IOperation root, ControlFlowGraph graph, CapturedVariables captured, CancellationToken cancellation)
    {
        foreach (var operation in Microsoft.CodeAnalysis.Operations.OperationExtensions.DescendantsAndSelf(root))
        {
            if (operation is not IFlowAnonymousFunctionOperation lambda) continue;
            var nested = graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation);
            _functions[lambda.Symbol] = new BodyGraph(nested);
            _captured[lambda.Symbol] = captured;
            AddFunctions(nested, captured, cancellation);
        }
    }

    private MemberBody? Nested(IMethodSymbol function, CancellationToken cancellation)
    {
        if (!_functions.ContainsKey(function))
        {
            // The function is known once the member around it is; a member in an initializer is run by the constructors.
            var outer = function.ContainingSymbol;
            while (CapturedVariables.IsNested(outer)) outer = outer.ContainingSymbol;
            if (outer is IMethodSymbol method) Of(Definition(method), cancellation);
            else if (outer is IFieldSymbol or IPropertySymbol && outer.ContainingType is { } type) Of(outer.IsStatic ? type.StaticConstructors.FirstOrDefault() ?? outer : type.InstanceConstructors[0], cancellation);
        }

        if (!_functions.TryGetValue(function, out var graph)) return null;
        var isIterator = function.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is LocalFunctionStatementSyntax { Body: { } body }
            && body.DescendantNodes(static n => n is not (LambdaExpressionSyntax or LocalFunctionStatementSyntax)).Any(static n => n is YieldStatementSyntax));
        return new MemberBody(function, ImmutableArray.Create(graph), _captured[function], isIterator, null);
    }
}
