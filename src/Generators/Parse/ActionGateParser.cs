using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Generators.Parse;

/// <summary>
/// Reads an adverse partial method. What no gate can be written for stays closed, and ADS2005 says why: without a body the compiler would say no more than that there is
/// none, and run no rule.
/// </summary>
internal static class ActionGateParser
{
    public static ActionGateModel? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var compilation = context.SemanticModel.Compilation;
        if (context.TargetSymbol is not IMethodSymbol { IsPartialDefinition: true, PartialImplementationPart: null } method
            || context.TargetNode is not MethodDeclarationSyntax syntax
            || Repetition.IsDeclaredBefore(method))
        {
            return null;
        }

        var shape = GateShape.OfAction(method, compilation);
        cancellationToken.ThrowIfCancellationRequested();
        // Nothing can be written there at all.
        if (shape.Problem is GateProblem.UnreachableType or GateProblem.TypeNotPartial or GateProblem.NotAMethod)
            return null;

        var features = LanguageFeatures.Of(context.TargetNode.SyntaxTree.Options);
        var action = context.Attributes[0];
        var title = Marks.Text(action, 0) is { } stated && !string.IsNullOrWhiteSpace(stated) ? stated : method.Name;
        var call = CallParser.Parse(shape, title, action, compilation, features);
        var modifiers = syntax.Modifiers.Where(static m => !m.IsKind(SyntaxKind.PartialKeyword) && !m.IsKind(SyntaxKind.AsyncKeyword)).ToList();

        return new ActionGateModel(
            Place(method, modifiers),
            call,
            Text(modifiers),
            Identifiers.Escape(GateNames.AfterReview(method.Name)),
            GatesOf(method, compilation),
            shape.IsPossible && HasTwin(call, method, compilation) ? GateNames.Twin(method.Name) : null,
            Hiding(method, compilation) + Text(modifiers.Where(static m => !IsAboutInheritance(m))),
            !shape.IsPossible);
    }

    // Where the type is unsafe instead of the method, so is the part of it that is written.
    private static TypeHierarchy Place(IMethodSymbol method, List<SyntaxToken> modifiers)
    {
        var place = CodeNames.Hierarchy(method.ContainingType, method.ContainingNamespace, CodeNames.Hint(method));
        return !modifiers.Any(static m => m.IsKind(SyntaxKind.UnsafeKeyword)) && method.Parameters.Select(static p => p.Type).Append(method.ReturnType).Any(CodeNames.IsPointer)
            ? place with { Types = new(place.Types.Select((type, index) => index == place.Types.Count - 1 ? "unsafe " + type : type)) }
            : place;
    }

    // The gate of a base type may have a twin of the same name, and so may its author have written one.
    private static string Hiding(IMethodSymbol method, Compilation compilation)
    {
        if (Hidden.By(GateNames.Twin(method.Name), method, compilation) is not null)
            return "new ";
        for (var type = method.ContainingType.BaseType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(method.Name).OfType<IMethodSymbol>().Any(other => other.IsPartialDefinition && Marks.Has(other, Shared.MetadataNames.AdverseAction) && SameParameters(other, method)))
                return "new ";
        }

        return "";
    }

    private static bool SameParameters(IMethodSymbol one, IMethodSymbol other) =>
        one.Parameters.Length == other.Parameters.Length
        && one.Parameters.Zip(other.Parameters, static (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type)).All(static same => same);

    private static string Text(IEnumerable<SyntaxToken> modifiers) => string.Concat(modifiers.Select(static m => m.ValueText + " "));

    private static bool IsAboutInheritance(SyntaxToken modifier) =>
        (SyntaxKind)modifier.RawKind is SyntaxKind.VirtualKeyword or SyntaxKind.OverrideKeyword or SyntaxKind.SealedKeyword or SyntaxKind.NewKeyword;

    // A stream runs when it is read, and may be read twice: an outcome beside it would be that of another reading.
    private static bool HasTwin(CallModel call, IMethodSymbol method, Compilation compilation) =>
        call.Return is ReturnShape.Nothing or ReturnShape.Value or ReturnShape.Task or ReturnShape.TaskOfValue or ReturnShape.ValueTask or ReturnShape.ValueTaskOfValue
        && (call.Return is not ReturnShape.Value || call.ResultType is not null)
        && !method.IsOverride
        && method.ContainingType.GetMembers(GateNames.Twin(method.Name)).IsEmpty
        // What is abstract has to be overridden.
        && Hidden.By(GateNames.Twin(method.Name), method, compilation) is not { IsAbstract: true, ContainingType.TypeKind: TypeKind.Class };

    /// <summary>The gates that a type holds: a field or property, its own or inherited, else a parameter of its primary constructor.</summary>
    private static string? GatesOf(IMethodSymbol method, Compilation compilation)
    {
        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            var member = type.GetMembers().FirstOrDefault(m => IsGates(m, method) && compilation.IsSymbolAccessibleWithin(m, method.ContainingType));
            if (member is not null)
                return member.IsStatic ? Qualified(type, member) : "this." + Identifiers.Escape(member.Name);
        }

        if (method.IsStatic)
            return null;
        var parameter = method.ContainingType.InstanceConstructors
            .Where(static c => c.DeclaringSyntaxReferences.Any(static r => r.GetSyntax() is TypeDeclarationSyntax))
            .SelectMany(static c => c.Parameters)
            .FirstOrDefault(p => IsDoor(p.Type) && method.Parameters.All(own => own.Name != p.Name));
        return parameter is null ? null : Identifiers.Escape(parameter.Name);
    }

    private static string Qualified(INamedTypeSymbol type, ISymbol member) => $"{type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{Identifiers.Escape(member.Name)}";

    private static bool IsGates(ISymbol member, IMethodSymbol method) =>
        (member.IsStatic || !method.IsStatic)
        && member switch
        {
            IFieldSymbol { IsImplicitlyDeclared: false } field => IsDoor(field.Type),
            IPropertySymbol { GetMethod: not null, IsIndexer: false } property => IsDoor(property.Type),
            _ => false,
        };

    private static bool IsDoor(ITypeSymbol type) =>
        type is { Name: GateNames.Door, ContainingType: null, ContainingNamespace: { Name: Shared.MetadataNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };
}
