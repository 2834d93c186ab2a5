using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AdsGuard.Gates;

/// <summary>
/// The predicate for what a gate can be written for, and the parts that a gate is written of. The generator and rule ADS2005 both ask it, so that the one writes
/// exactly where the other is silent.
/// </summary>
internal sealed class GateShape
{
    private GateShape(IMethodSymbol method, ImmutableArray<GateParameter> parameters, GateProblem problem, ISymbol? culprit)
    {
        Method = method;
        Parameters = parameters;
        Problem = problem;
        Culprit = culprit;
    }

    public IMethodSymbol Method { get; }

    public ImmutableArray<GateParameter> Parameters { get; }

    public GateProblem Problem { get; }

    /// <summary>The parameter, or the type, that the problem is about.</summary>
    public ISymbol? Culprit { get; }

    public bool IsPossible => Problem == GateProblem.None;

    /// <summary>Gets the body that runs once the review approved, where the gate is the method's own.</summary>
    public IMethodSymbol? Body { get; private init; }

    /// <summary>Judges an adverse method that is to hold its own gate: the definition of a partial method.</summary>
    public static GateShape OfAction(IMethodSymbol method, Compilation compilation)
    {
        if (!method.IsPartialDefinition)
            return Impossible(method, GateProblem.NotPartial);
        if (method.PartialImplementationPart is { } written && !GeneratedTrees.Contains(written))
            return Impossible(method, GateProblem.AlreadyImplemented);
        if (method.MethodKind is not MethodKind.Ordinary)
            return Impossible(method, GateProblem.NotAMethod);
        if (Unreachable(method.ContainingType) is var (problem, culprit) && problem != GateProblem.None)
            return Impossible(method, problem, culprit);
        if (ReturnOf(method) >= ReturnShape.Task && method.ContainingType.IsRefLikeType && !method.IsStatic)
            return Impossible(method, GateProblem.ByReference, method.ContainingType);
        if (ReturnOf(method) >= ReturnShape.Task && HasModifier(method, SyntaxKind.UnsafeKeyword))
            return Impossible(method, GateProblem.UnsafeInAsync);

        var shape = OfParameters(method, compilation, needsOutput: true);
        if (!shape.IsPossible)
            return shape;
        return AfterReviewBody.Find(method, compilation) is { } body
            ? new GateShape(method, shape.Parameters, GateProblem.None, null) { Body = body }
            : Impossible(method, GateProblem.NoBody);
    }

    /// <summary>Judges an adverse method that is not partial yet as if it were, and its types with it.</summary>
    public static GateShape OfCandidate(IMethodSymbol method, Compilation compilation) => OfParameters(method, compilation, needsOutput: true);

    /// <summary>Judges an adverse method of an interface: its gate is in the decorator.</summary>
    public static GateShape OfDecorated(IMethodSymbol method, Compilation compilation) => OfParameters(method, compilation, needsOutput: true);

    /// <summary>Judges a call to a system whose output is gated: it is what goes in that is described, and handed on in a lambda.</summary>
    public static GateShape OfClient(IMethodSymbol method, Compilation compilation)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType)
                return Impossible(method, GateProblem.ByReference, parameter);
        }

        if (ReturnOf(method) is not (ReturnShape.Value or ReturnShape.TaskOfValue or ReturnShape.ValueTaskOfValue))
            return Impossible(method, GateProblem.OutputComesOutInParts);
        return OfParameters(method, compilation, needsOutput: false);
    }

    /// <summary>Judges whether an interface can be decorated at all.</summary>
    public static (GateProblem Problem, ISymbol? Culprit) OfInterface(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.IsFileLocal)
            return (GateProblem.UnreachableType, type);
        if (Unreachable(type.ContainingType) is var (problem, culprit) && problem != GateProblem.None)
            return (problem, culprit);
        foreach (var other in Siblings(type, GateNames.Decorator(type.Name)))
        {
            if (other.Arity == type.Arity && !GeneratedTrees.Contains(other))
                return (GateProblem.NameTaken, other);
        }

        foreach (var name in GateNames.OthersOfDecorator(type.Name))
        {
            // IOffice and Office: both would have ReviewedOffice.
            foreach (var other in Siblings(type, name))
            {
                if (other.TypeKind == TypeKind.Interface && other.Arity == type.Arity && HandedOut.IsGated(other))
                    return (GateProblem.NameTaken, other);
            }
        }

        foreach (var member in type.AllInterfaces.Add(type).SelectMany(static i => i.GetMembers()))
        {
            if (member.IsAbstract
                && (member.IsStatic
                    || member.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal)
                    || !compilation.IsSymbolAccessibleWithin(member, compilation.Assembly)))
            {
                return (GateProblem.CannotForward, member);
            }
        }

        return (GateProblem.None, null);
    }

    /// <summary>What of the types around a generated member keeps it from being written there.</summary>
    private static (GateProblem Problem, ISymbol? Culprit) Unreachable(INamedTypeSymbol? innermost)
    {
        for (var type = innermost; type is not null; type = type.ContainingType)
        {
            // An extension block has no name to be continued by.
            if (type.IsFileLocal || !type.CanBeReferencedByName)
                return (GateProblem.UnreachableType, type);
            if (!IsPartial(type))
                return (GateProblem.TypeNotPartial, type);
        }

        return (GateProblem.None, null);
    }

    private static ImmutableArray<INamedTypeSymbol> Siblings(INamedTypeSymbol type, string name) =>
        type.ContainingType is { } outer ? outer.GetTypeMembers(name) : type.ContainingNamespace.GetTypeMembers(name);

    public static ReturnShape ReturnOf(IMethodSymbol method)
    {
        if (method.ReturnsByRef || method.ReturnsByRefReadonly)
            return ReturnShape.Reference;
        if (method.ReturnsVoid)
            return ReturnShape.Nothing;
        if (method.ReturnType is not INamedTypeSymbol { ContainingType: null } type)
            return ReturnShape.Value;

        return (type.ContainingNamespace?.ToDisplayString(), type.Name, type.TypeArguments.Length) switch
        {
            ("System.Threading.Tasks", "Task", 0) => ReturnShape.Task,
            ("System.Threading.Tasks", "Task", 1) => ReturnShape.TaskOfValue,
            ("System.Threading.Tasks", "ValueTask", 0) => ReturnShape.ValueTask,
            ("System.Threading.Tasks", "ValueTask", 1) => ReturnShape.ValueTaskOfValue,
            ("System.Collections.Generic", "IAsyncEnumerable", 1) => ReturnShape.AsyncStream,
            ("System.Collections.Generic", "IAsyncEnumerator", 1) => ReturnShape.AsyncEnumerator,
            ("System.Collections.Generic", "IEnumerable", 1) => ReturnShape.Stream,
            ("System.Collections.Generic", "IEnumerator", 1) => ReturnShape.Enumerator,
            // As lazy as the generic ones: what it does, it does when it is read.
            ("System.Collections", "IEnumerable", 0) => ReturnShape.Stream,
            ("System.Collections", "IEnumerator", 0) => ReturnShape.Enumerator,
            _ => ReturnShape.Value,
        };
    }

    private static GateShape OfParameters(IMethodSymbol method, Compilation compilation, bool needsOutput)
    {
        if (method.IsVararg)
            return Impossible(method, GateProblem.VariableArguments);

        var forms = new CanonicalForms(compilation);
        var parameters = ImmutableArray.CreateBuilder<GateParameter>();
        IPropertySymbol? subject = null;
        var subjects = 0;
        foreach (var parameter in method.Parameters)
        {
            if (ReturnOf(method) >= ReturnShape.Task && (parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType || IsPointer(parameter.Type)))
                return Impossible(method, GateProblem.ByReference, parameter);

            var role = RoleOf(parameter, needsOutput);
            var form = role == ParameterRole.None ? null : forms.Find(parameter.Type);
            if (role != ParameterRole.None && form is null)
                return Impossible(method, GateProblem.NoCanonicalForm, parameter);
            if (form is { CanChange: true }
                && parameter.RefKind != RefKind.None
                && (ReturnOf(method) == ReturnShape.Reference || method.ReturnType.IsRefLikeType))
            {
                return Impossible(method, GateProblem.ReferenceIntoCopy, parameter);
            }


            var within = role == ParameterRole.Argument ? SubjectWithin(parameter.Type) : null;
            subjects += role == ParameterRole.Subject || within is not null ? 1 : 0;
            subject ??= within;
            parameters.Add(new GateParameter(parameter, role, form, Marks.IsProtected(parameter, compilation), within, within is null ? null : forms.Find(within.Type))
            {
                IsSubjectProtected = within is not null && Marks.IsProtected(within, compilation),
            });
        }

        return (subjects, parameters.Any(static p => p.Role == ParameterRole.Output)) switch
        {
            (0, _) => Impossible(method, GateProblem.NoSubject),
            ( > 1, _) => Impossible(method, GateProblem.SeveralSubjects),
            (_, false) when needsOutput => Impossible(method, GateProblem.NoOutput),
            _ => new GateShape(method, parameters.ToImmutable(), GateProblem.None, null),
        };
    }

    private static ParameterRole RoleOf(IParameterSymbol parameter, bool readsOutput)
    {
        if (parameter.RefKind == RefKind.Out || IsCancellation(parameter.Type) || Marks.Has(parameter, MetadataNames.NotUnderReview))
            return ParameterRole.None;
        if (Marks.Has(parameter, MetadataNames.ReviewSubject))
            return ParameterRole.Subject;
        return readsOutput && Marks.Has(parameter, MetadataNames.AdsOutput) ? ParameterRole.Output : ParameterRole.Argument;
    }

    private static IPropertySymbol? SubjectWithin(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsRecord: true } record
            ? record.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(static p =>
                Marks.Has(p, MetadataNames.ReviewSubject)
                || p.ContainingType.InstanceConstructors.SelectMany(static c => c.Parameters).Any(c => c.Name == p.Name && Marks.Has(c, MetadataNames.ReviewSubject)))
            : null;

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Any(static reference =>
            reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool HasModifier(IMethodSymbol method, SyntaxKind modifier) =>
        method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is MethodDeclarationSyntax declaration && declaration.Modifiers.Any(modifier));

    private static bool IsPointer(ITypeSymbol type) => type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer;

    public static bool IsCancellation(ITypeSymbol type) =>
        type is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    private static GateShape Impossible(IMethodSymbol method, GateProblem problem, ISymbol? culprit = null) =>
        new(method, ImmutableArray<GateParameter>.Empty, problem, culprit);
}
