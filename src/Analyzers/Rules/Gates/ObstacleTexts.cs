using AdsGuard.Gates;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Gates;

/// <summary>Says what keeps a gate from being written, and the way out.</summary>
internal static class ObstacleTexts
{
    private static readonly SymbolDisplayFormat Signature = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)
        .RemoveParameterOptions(SymbolDisplayParameterOptions.IncludeDefaultValue);

    public static string Of(ISymbol member, GateProblem problem, ISymbol? culprit) => (problem, culprit) switch
    {
        (GateProblem.NotAMethod, _) => "an assignment hands over neither a subject nor an output: make it a method with a [ReviewSubject] and an [AdsOutput] parameter",
        (GateProblem.AlreadyImplemented, _) => $"its body is written already and asks nobody: move it to '{GateNames.AfterReview(member.Name)}' with the same parameters",
        (GateProblem.NoBody, _) => $"nothing is there to go on with once the review approved: write '{Body((IMethodSymbol)member)}' in '{member.ContainingType.Name}'",
        (GateProblem.NoSubject, _) => "no parameter says whom it is about: mark one with [ReviewSubject]",
        (GateProblem.SeveralSubjects, _) => "more than one parameter is whom it is about: leave one [ReviewSubject]",
        (GateProblem.NoOutput, _) => "no parameter is what a system put out: mark one with [AdsOutput]",
        (GateProblem.NoCanonicalForm, IParameterSymbol { Type: var type } parameter) when StateInMetadata.IsOutOfSight(type) =>
            $"a decision cannot be bound to '{parameter.Name}', since the reference assembly of '{type.ContainingAssembly.Name}' does not tell what '{type.ToMinimalName()}' holds: "
            + "set ProduceReferenceAssembly to false there, declare it in this project, or mark it [NotUnderReview] if it has no bearing on the action",
        (GateProblem.NoCanonicalForm, ITypeSymbol type) when StateInMetadata.IsOutOfSight(type) =>
            $"a decision cannot be bound to the output, since the reference assembly of '{type.ContainingAssembly.Name}' does not tell what '{type.ToMinimalName()}' holds: "
            + "set ProduceReferenceAssembly to false there, or declare it in this project",
        (GateProblem.NoCanonicalForm, IParameterSymbol parameter) =>
            $"a decision cannot be bound to '{parameter.Name}', since '{parameter.Type.ToMinimalName()}' has no canonical form: "
            + "take values, lists or sealed records of them, or mark it [NotUnderReview] if it has no bearing on the action",
        (GateProblem.NoCanonicalForm, ITypeSymbol type) =>
            $"a decision cannot be bound to the output, since '{type.ToMinimalName()}' has no canonical form: return a value, or a list or a sealed record of values",
        (GateProblem.ByReference, IParameterSymbol parameter) => $"'{parameter.Name}' does not outlast the wait for a review: take it by value, and not on the stack",
        (GateProblem.ByReference, _) => $"a member of the ref struct '{culprit?.Name}' cannot wait for a review: make it static, or the type another",
        (GateProblem.ReferenceIntoCopy, IParameterSymbol parameter) =>
            $"what is acted on is a copy of '{parameter.Name}', and a reference into that cannot come out: take it by value",
        (GateProblem.UnsafeInAsync, _) => "nothing waits for a review in an unsafe method: take 'unsafe' off",
        (GateProblem.OutputComesOutInParts, _) => "its output is not there at once to be reviewed: return a value, Task<T> or ValueTask<T>",
        (GateProblem.OutputIsNotJudged, IParameterSymbol parameter) =>
            $"what can be adverse comes out by '{parameter.Name}', where no gate judges it: return it as a value, Task<T> or ValueTask<T>",
        (GateProblem.OutputIsNotJudged, ITypeSymbol type) =>
            $"what can be adverse lies in '{type.ToMinimalName()}' where no gate looks: return a value, or a list or a sealed record of values, nested at most four deep",
        (GateProblem.OutputIsNotJudged, _) => "a property or an event puts out what can be adverse, and no gate stands there: make it a method with a [ReviewSubject] parameter",
        (GateProblem.HandsOutUndecorated, ISymbol handed) =>
            $"it hands out what stands behind the gate, by '{(handed is ITypeSymbol type ? type.ToMinimalName() : handed.Name)}': return the interface itself, or a task of it",
        (GateProblem.VariableArguments, _) => "it takes '__arglist': declare its parameters",
        (GateProblem.UnreachableType, INamedTypeSymbol { IsFileLocal: true }) => $"'{culprit.Name}' is local to its file, where nothing is generated: make it internal",
        (GateProblem.UnreachableType, _) => "nothing is generated into an extension block: declare it with a 'this' parameter",
        (GateProblem.TypeNotPartial, _) => $"'{culprit?.Name}' is not partial, and nothing is generated into it: make it partial",
        (GateProblem.NameTaken, INamedTypeSymbol { TypeKind: TypeKind.Interface } other) when !GeneratedTrees.Contains(other) && other.Name != GateNames.Decorator(member.Name) =>
            $"its decorator would be named '{GateNames.Decorator(member.Name)}', and so would that of '{other.Name}': rename one of them",
        (GateProblem.NameTaken, _) => $"its decorator would be named '{culprit?.Name}' as another type is: rename that",
        (GateProblem.CannotForward, _) => $"no decorator can hand on '{culprit?.Name}', which is static and abstract or not accessible: take it out of the interface",
        _ => "it is neither partial nor declared by an interface: make it partial",
    };

    private static string Body(IMethodSymbol gated)
    {
        var signature = gated.ToDisplayString(Signature);
        var name = signature.LastIndexOf(gated.Name + (gated.IsGenericMethod ? "<" : "("), System.StringComparison.Ordinal);
        return (gated.IsStatic ? "static " : "")
            + (name < 0 ? GateNames.AfterReview(gated.Name) : signature.Substring(0, name) + GateNames.AfterReview(gated.Name) + signature.Substring(name + gated.Name.Length));
    }

    private static string ToMinimalName(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
