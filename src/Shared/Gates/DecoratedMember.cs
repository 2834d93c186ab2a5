using System.Linq;
using AdsGuard.Shared;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Gates;

/// <summary>What a decorator does with a member.</summary>
internal enum MemberTreatment
{
    /// <summary>It hands it on.</summary>
    Forward,

    /// <summary>It asks for a review of the action first.</summary>
    GateAction,

    /// <summary>It lets an adverse output out only once it is reviewed.</summary>
    GateOutput,

    /// <summary>It stays closed: the member is adverse, and no gate can be written for it.</summary>
    Close,

    /// <summary>It leaves it to the body that the interface gives it, which then calls the decorator's own members.</summary>
    Inherit,
}

/// <summary>How a decorator treats a member of its interface, and why. The generator writes what rule ADS2005 speaks of: both ask this.</summary>
/// <param name="Treatment">What the decorator does.</param>
/// <param name="Problem">Why no gate can be written, where it stays closed.</param>
/// <param name="Culprit">The parameter, or the type, that the problem is about.</param>
/// <param name="Shape">The parts of the gate, where one is written.</param>
/// <param name="Condition">The condition under which an output is adverse, on a value named <c>output</c>.</param>
/// <param name="OutputForm">The canonical form of an output.</param>
internal sealed record DecoratedMember(
    MemberTreatment Treatment,
    GateProblem Problem = GateProblem.None,
    ISymbol? Culprit = null,
    GateShape? Shape = null,
    string? Condition = null,
    CanonicalForm? OutputForm = null)
{
    private static readonly DecoratedMember Forwarded = new(MemberTreatment.Forward);
    private static readonly DecoratedMember Inherited = new(MemberTreatment.Inherit);

    /// <summary>Gets the interface of what the member hands out, where that is put behind gates again.</summary>
    public INamedTypeSymbol? Wrapped { get; init; }

    /// <summary>Gets whether reading a closed property is what is closed, and not only assigning it.</summary>
    public bool ClosesReading { get; init; }

    /// <summary>Gets whether a gate is written for the member, or it stays closed.</summary>
    public bool IsGuarded => Treatment is not (MemberTreatment.Forward or MemberTreatment.Inherit);

    /// <summary>Judges a member of an interface, or of one that it inherits.</summary>
    /// <param name="member">The member.</param>
    /// <param name="decorated">The interface that the decorator is written for.</param>
    /// <param name="compilation">What names stand for.</param>
    public static DecoratedMember Of(ISymbol member, INamedTypeSymbol decorated, Compilation compilation)
    {
        var treated = Marks.Has(member, MetadataNames.AdverseAction) ? OfAction(member, compilation)
            : IsClient(decorated) ? OfClient(member, compilation)
            : Forwarded;
        if (treated.Treatment == MemberTreatment.Close)
            return treated;

        var (wrapped, culprit) = HandedOut.By(member, decorated, compilation);
        if (culprit is not null)
            return new DecoratedMember(MemberTreatment.Close, GateProblem.HandsOutUndecorated, culprit) { ClosesReading = true };
        if (treated.Treatment == MemberTreatment.Forward && !Marks.Has(member, MetadataNames.AdverseAction) && DefaultBody.ReachesGate(member, decorated))
            return Inherited;
        return wrapped is null ? treated : treated with { Wrapped = wrapped };
    }

    /// <summary>Whether what a decorator stands before is the client of a system, by its own mark or that of an interface which it inherits.</summary>
    public static bool IsClient(INamedTypeSymbol decorated) =>
        Marks.Has(decorated, MetadataNames.AdsClient) || decorated.AllInterfaces.Any(static i => Marks.Has(i, MetadataNames.AdsClient));

    // A static member has no object to be handed on to; a sealed one calls the others, which are decorated.
    public static bool IsForwardable(ISymbol member) =>
        member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }
        && (member.IsAbstract || member.IsVirtual)
        && member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol or IEventSymbol;

    /// <summary>What comes out of a task or stream, or the value itself.</summary>
    public static ITypeSymbol ContentOf(IMethodSymbol method) =>
        GateShape.ReturnOf(method) is ReturnShape.TaskOfValue or ReturnShape.ValueTaskOfValue or ReturnShape.AsyncStream or ReturnShape.AsyncEnumerator or ReturnShape.Stream or ReturnShape.Enumerator
        && method.ReturnType is INamedTypeSymbol { TypeArguments: [var content] }
            ? content
            : method.ReturnType;

    private static DecoratedMember OfAction(ISymbol member, Compilation compilation)
    {
        if (member is not IMethodSymbol method)
            return new DecoratedMember(MemberTreatment.Close, GateProblem.NotAMethod) { ClosesReading = member is IPropertySymbol { ReturnsByRef: true } };
        // A default member that holds its own gate asks there; asking twice for one decision would find it used.
        if (method.IsPartialDefinition && GateShape.OfAction(method, compilation).IsPossible)
            return Forwarded;
        var shape = GateShape.OfDecorated(method, compilation);
        return shape.IsPossible
            ? new DecoratedMember(MemberTreatment.GateAction, Shape: shape)
            : new DecoratedMember(MemberTreatment.Close, shape.Problem, shape.Culprit);
    }

    private static DecoratedMember OfClient(ISymbol member, Compilation compilation)
    {
        if (member is not IMethodSymbol call)
            return AdverseReach.OfMember(member) ? NotJudged(member) : Forwarded;
        if (AdverseReach.Elsewhere(call) is { } parameter)
            return NotJudged(parameter);
        if (call.ReturnsVoid)
            return Forwarded;
        var (condition, isWhole) = AdverseConditions.Find(ContentOf(call), call.GetReturnTypeAttributes(), "output");
        return condition is null && isWhole ? Forwarded : OfOutput(call, condition, isWhole, compilation);
    }

    private static DecoratedMember OfOutput(IMethodSymbol call, string? condition, bool isWhole, Compilation compilation)
    {
        var shape = GateShape.OfClient(call, compilation);
        if (!shape.IsPossible)
            return new DecoratedMember(MemberTreatment.Close, shape.Problem, shape.Culprit);
        var content = ContentOf(call);
        if (condition is null || !isWhole)
            return NotJudged(content);
        return new CanonicalForms(compilation).Find(content) is { } form
            ? new DecoratedMember(MemberTreatment.GateOutput, Shape: shape, Condition: condition, OutputForm: form)
            : new DecoratedMember(MemberTreatment.Close, GateProblem.NoCanonicalForm, content);
    }

    private static DecoratedMember NotJudged(ISymbol culprit) => new(MemberTreatment.Close, GateProblem.OutputIsNotJudged, culprit) { ClosesReading = true };
}
