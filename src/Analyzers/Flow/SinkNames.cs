using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Analyzers.Flow;

/// <summary>The names by which code can mention an ADS: where the slice of the program begins.</summary>
internal static class SinkNames
{
    /// <summary>From the models and from referenced assemblies that use our attributes.</summary>
    public static IEnumerable<string> OfReferences(Compilation compilation, FlowModel model)
    {
        foreach (var name in model.Library.SinkNames) yield return name;
        foreach (var (assemblyName, metadataName) in model.Library.ClientTypes)
        {
            foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly))
            {
                if (!string.Equals(assembly.Name, assemblyName, System.StringComparison.OrdinalIgnoreCase)) continue;
                if (assembly.GetTypeByMetadataName(metadataName) is not { } type) continue;
                foreach (var name in MembersOf(type)) yield return name;
            }
        }

        foreach (var (assemblyName, pattern) in model.Library.ClientMembers)
        {
            foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly))
            {
                if (!string.Equals(assembly.Name, assemblyName, System.StringComparison.OrdinalIgnoreCase)) continue;
                foreach (var member in MemberPatternMatcher.Resolve(pattern, assembly))
                {
                    if (MemberTypes.Declared(member) is { } carrier) model.Ads.CarrierTypes.Add(carrier.OriginalDefinition);
                    yield return member.Name;
                }
            }
        }

        AddFunctionsThatAreClients(compilation, model);
        foreach (var name in ToolsOfReferences(compilation, model)) yield return name;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!OurAttributes.MayUse(assembly)) continue;
            foreach (var type in TypesOf(assembly.GlobalNamespace))
            {
                if (model.Ads.ClientType(type) is not null)
                {
                    foreach (var name in MembersOf(type)) yield return name;
                }

                foreach (var member in type.GetMembers())
                {
                    if (IsMarked(member, model)) yield return member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name;
                    if (model.Ads.ClientMember(member) is not null && MemberTypes.Declared(member) is { } carrier) model.Ads.CarrierTypes.Add(carrier.OriginalDefinition);
                }
            }
        }
    }

    /// <summary><c>pipeline.Use((messages, options, next, token) => next(...))</c>: a function may carry a client, so what it is called with may go into one.</summary>
    private static void AddFunctionsThatAreClients(Compilation compilation, FlowModel model)
    {
        foreach (var (assemblyName, pattern) in model.Library.GivingClients)
        {
            foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Prepend(compilation.Assembly))
            {
                if (!string.Equals(assembly.Name, assemblyName, System.StringComparison.OrdinalIgnoreCase)) continue;
                foreach (var parameter in MemberPatternMatcher.Resolve(pattern, assembly).OfType<IMethodSymbol>().SelectMany(static m => m.Parameters))
                {
                    foreach (var given in (parameter.Type as INamedTypeSymbol)?.DelegateInvokeMethod?.Parameters ?? [])
                    {
                        if (given.Type.TypeKind == TypeKind.Delegate) model.Ads.CarrierTypes.Add(given.Type.OriginalDefinition);
                    }
                }
            }
        }
    }

    /// <summary>The contracts of referenced assemblies whose implementations are offered to a model: the attribute does not stand where the code is.</summary>
    private static IEnumerable<string> ToolsOfReferences(Compilation compilation, FlowModel model)
    {
        if (!model.Library.KnowsToolAttributes) yield break;
        var declaring = new HashSet<string>(model.Library.AssembliesOfToolAttributes, System.StringComparer.OrdinalIgnoreCase);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => declaring.Contains(reference.Name)))) continue;
            foreach (var member in TypesOf(assembly.GlobalNamespace).SelectMany(static t => t.GetMembers()))
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && (method.IsAbstract || method.IsVirtual) && model.Ads.OfferedTo(method) is not null) yield return method.Name;
            }
        }
    }

    /// <summary>The names by which code can mention an action that models, or referenced assemblies, mark.</summary>
    public static IEnumerable<string> ActionsOfReferences(Compilation compilation, FlowModel model)
    {
        foreach (var name in model.Library.ActionNames) yield return name;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!OurAttributes.MayUse(assembly)) continue;
            foreach (var type in TypesOf(assembly.GlobalNamespace))
            {
                foreach (var member in type.GetMembers())
                {
                    if (member is IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol or IFieldSymbol && model.Oversight.Action(member) is not null) yield return member.Name;
                }
            }
        }
    }

    /// <summary>The names by which code can mention protected data that models, referenced assemblies, or this one's <c>[assembly: Classify]</c> speak of.</summary>
    public static IEnumerable<string> ProtectedOfReferences(Compilation compilation, FlowModel model)
    {
        foreach (var name in model.Library.SourceNames.Concat(model.Classification.ClassifiedNames)) yield return name;
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (!OurAttributes.MayUse(assembly)) continue;
            foreach (var member in TypesOf(assembly.GlobalNamespace).SelectMany(static t => t.GetMembers()))
            {
                if (member is IMethodSymbol { AssociatedSymbol: null } method ? !model.Classification.OfReturn(method).IsEmpty : member is IPropertySymbol or IFieldSymbol { IsConst: false } && !model.Classification.Of(member).IsEmpty)
                    yield return member.Name;
            }
        }
    }

    /// <summary>From a declaration in source that is marked as an action.</summary>
    public static void AddAction(SyntaxNode declaration, SemanticModel semantics, HashSet<string> names, CancellationToken cancellation)
    {
        if (declaration is BaseFieldDeclarationSyntax field)
        {
            foreach (var variable in field.Declaration.Variables) names.Add(variable.Identifier.ValueText);
        }
        else if (semantics.GetDeclaredSymbol(declaration, cancellation) is { } symbol)
        {
            names.Add(symbol.Name);
        }
    }

    /// <summary>From a declaration in source that carries one of our attributes.</summary>
    public static void AddMarked(SyntaxNode declaration, SemanticModel semantics, FlowModel model, HashSet<string> names, CancellationToken cancellation)
    {
        var node = declaration;
        if (node is BaseFieldDeclarationSyntax field)
        {
            foreach (var variable in field.Declaration.Variables) Add(semantics.GetDeclaredSymbol(variable, cancellation));
            return;
        }

        Add(semantics.GetDeclaredSymbol(node, cancellation));

        void Add(ISymbol? symbol)
        {
            switch (symbol)
            {
                case INamedTypeSymbol type:
                    names.Add(type.Name);
                    foreach (var name in MembersOf(type)) names.Add(name);
                    break;
                case IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter:
                    // The parameter itself is mentioned where it is used; whoever calls the method mentions the method.
                    names.Add(parameter.Name);
                    names.Add(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name);
                    if (method.MethodKind == MethodKind.Constructor) AddHolders(method.ContainingType, parameter.Type);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Constructor } constructor:
                    names.Add(constructor.ContainingType.Name);
                    break;
                case not null:
                    names.Add(symbol.Name);
                    break;
            }

            if (MemberTypes.Declared(symbol) is { } carrier) model.Ads.CarrierTypes.Add(carrier.OriginalDefinition);
        }

        // _http = http: where the constructor puts the client, the other members find it.
        void AddHolders(INamedTypeSymbol type, ITypeSymbol client)
        {
            foreach (var member in type.GetMembers())
            {
                if (MemberTypes.Declared(member) is { } held && !member.IsImplicitlyDeclared && SymbolEqualityComparer.Default.Equals(held.OriginalDefinition, client.OriginalDefinition)) names.Add(member.Name);
            }
        }
    }

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().Where(static m => !m.IsImplicitlyDeclared && m is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol && m.Name is not ("Dispose" or "DisposeAsync" or "ToString" or "Equals" or "GetHashCode"))
            .Select(static m => m.Name);

    private static bool IsMarked(ISymbol member, FlowModel model) => member switch
    {
        IMethodSymbol method => model.Ads.Reached(method) is not null || method.Parameters.Any(p => model.Ads.Input(p) is not null || model.Ads.ClientMember(p) is not null),
        IPropertySymbol or IFieldSymbol => model.Ads.ClientMember(member) is not null || model.Ads.Input(member) is not null,
        _ => false,
    };

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol root)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            foreach (var member in pending.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol container) pending.Push(container);
                if (member is INamedTypeSymbol type) yield return type;
            }
        }
    }
}
