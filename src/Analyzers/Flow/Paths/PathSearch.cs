using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Summaries;
using AdsGuard.Analyzers.Flow.Transfer;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Paths;

/// <summary>
/// Finds how one origin reaches one arrival, afterwards and only for what is reported: backwards from the argument, through the parts of expressions that carry the
/// origin, through the stores of the variables they read, and into the members that are called. Breadth first, so the path is a shortest one; in the order of the
/// text, so it is stable.
/// </summary>
internal sealed class PathSearch(ProtectedData origin, WholeObjects wholeObjects)
{
    private const int MaximalVisits = 4000;

    /// <summary>For each step the one after it, towards the ADS.</summary>
    private readonly Dictionary<IOperation, IOperation?> _next = new();

    private readonly Queue<(IOperation Operation, Recording Recording)> _pending = new();
    private readonly Dictionary<Recording, Contributions> _contributions = new();

    public FlowPath Find(Finding finding, Recording recording)
    {
        if (finding.Operation is not null && Source(finding.Operation, recording) is { } source) return new FlowPath(Hops(source, finding));
        var end = new Hop(finding.Place, Shorten(finding.Place));
        // The joints in between are not known: the reader is still told where it starts.
        var start = recording.Carried.Keys.Where(o => IsSource(o, recording)).OrderBy(static o => o.Syntax.SpanStart).FirstOrDefault();
        return new FlowPath(start is null || start.Syntax == finding.Place ? ImmutableArray.Create(end) : ImmutableArray.Create(new Hop(start.Syntax, origin.Display), end));
    }

    private IOperation? Source(IOperation arriving, Recording recording)
    {
        IOperation? whole = null;
        Visit(arriving, null, recording);
        while (_pending.Count > 0 && _next.Count < MaximalVisits)
        {
            var (current, within) = _pending.Dequeue();
            if (IsSource(current, within)) return current;
            // An object that is handed over as a whole is where its members come from, unless one of them is seen to be read.
            if (HoldsWhole(current)) whole = current;
            foreach (var before in Before(current, within)) Visit(before, current, within);
            if (within.Calls.TryGetValue(current, out var callees)) Enter(callees, current);
        }

        return whole;
    }

    private void Visit(IOperation operation, IOperation? next, Recording recording)
    {
        if (_next.ContainsKey(operation)) return;
        _next.Add(operation, next);
        _pending.Enqueue((operation, recording));
    }

    /// <summary>A called member hands out what is read in it, or in what it calls in turn.</summary>
    private void Enter(List<Recording> callees, IOperation call)
    {
        foreach (var callee in callees)
        {
            var inside = callee.Carried.Keys.Where(o => Carries(o, callee) && (IsSource(o, callee) || callee.Calls.ContainsKey(o)));
            foreach (var operation in inside.OrderBy(static o => o.Syntax.SpanStart)) Visit(operation, call, callee);
        }
    }

    private ImmutableArray<Hop> Hops(IOperation source, Finding finding)
    {
        var hops = ImmutableArray.CreateBuilder<Hop>();
        hops.Add(new Hop(source.Syntax, origin.Symbol is ITypeSymbol ? Name(source) ?? origin.Display : origin.Display));
        for (var step = _next[source]; step is not null; step = _next[step])
        {
            if (Name(step) is { } name && hops[hops.Count - 1].Name != name) hops.Add(new Hop(step.Syntax, name));
        }

        if (hops[hops.Count - 1].Place != finding.Place && hops[hops.Count - 1].Place.Span != finding.Place.Span) hops.Add(new Hop(finding.Place, Shorten(finding.Place)));
        return hops.ToImmutable();
    }

    /// <summary>What the reader would call a step; null for the joints between the steps.</summary>
    private static string? Name(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension, Name: not "<Clone>$" } } invocation => invocation.TargetMethod.Name,
        IObjectCreationOperation { Type: { } type } => "new " + type.Name,
        IFieldReferenceOperation or IPropertyReferenceOperation => SymbolNames.Of(((IMemberReferenceOperation)operation).Member),
        _ => null,
    };

    private bool IsSource(IOperation operation, Recording recording) =>
        Carries(operation, recording) && operation switch
        {
            IMemberReferenceOperation member => IsOrigin(member.Member, member.Type),
            IParameterReferenceOperation parameter => IsOrigin(parameter.Parameter, parameter.Type),
            IInvocationOperation invocation => IsOrigin(invocation.TargetMethod, invocation.Type),
            _ => false,
        };

    private bool IsOrigin(ISymbol symbol, ITypeSymbol? type) =>
        origin.Symbol is ITypeSymbol classified
            ? type is not null && SymbolEqualityComparer.Default.Equals(MemberTypes.Unwrap(type).OriginalDefinition, classified)
            : SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, origin.Symbol.OriginalDefinition)
                || OurAttributes.WithInherited(symbol).Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, origin.Symbol.OriginalDefinition));

    private bool HoldsWhole(IOperation operation) =>
        operation is IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation
        && operation.Type is { } type
        && wholeObjects.Of(MemberTypes.Unwrap(type)).Any(d => d.Data.Equals(origin));

    private bool Carries(IOperation operation, Recording recording) => recording.Carried.TryGetValue(operation, out var carried) && carried.Contains(origin);

    private IEnumerable<IOperation> Before(IOperation operation, Recording recording)
    {
        foreach (var child in operation.ChildOperations)
        {
            // Arguments, interpolations and the like are joints without a value. Holders of data - an object just made, a list - carry it in their members, which
            // the value itself does not show.
            if (Carries(child, recording) || child.Type is null || child is IObjectOrCollectionInitializerOperation or ISimpleAssignmentOperation || MayHold(child)) yield return child;
        }

        if (operation is IFlowCaptureReferenceOperation reference)
        {
            foreach (var capture in recording.Captures)
            {
                if (capture.Id.Equals(reference.Id)) yield return capture.Value;
            }
        }

        if (!_contributions.TryGetValue(recording, out var contributions))
            _contributions.Add(recording, contributions = new Contributions(recording.Carried.Keys.Where(o => Carries(o, recording))));
        foreach (var put in contributions.To(operation)) yield return put;

        ISymbol? variable = operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            IFieldReferenceOperation field => field.Field.OriginalDefinition,
            IPropertyReferenceOperation property => property.Property.OriginalDefinition,
            _ => null,
        };
        if (variable is null) yield break;
        foreach (var (target, value) in recording.Stores)
        {
            if (SymbolEqualityComparer.Default.Equals(target, variable)) yield return value;
        }
    }

    private static bool MayHold(IOperation operation) =>
        operation.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
        && operation is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IObjectCreationOperation or IConversionOperation
            or IFlowCaptureReferenceOperation or IInvocationOperation or IAnonymousObjectCreationOperation or IArrayCreationOperation or ICollectionExpressionOperation
            or IAwaitOperation;

    private static string Shorten(SyntaxNode place)
    {
        var text = string.Join(" ", place.ToString().Split(new[] { ' ', '\t', '\r', '\n' }, System.StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 40 ? text : text.Substring(0, 37) + "...";
    }
}
