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
/// origin and through the stores of the variables they read. Breadth first, so the path is a shortest one; in the order of the text, so it is stable.
/// </summary>
internal static class PathSearch
{
    private const int MaximalVisits = 4000;

    public static FlowPath Find(Finding finding, Recording recording)
    {
        if (finding.Operation is null) return new FlowPath(ImmutableArray.Create(new Hop(finding.Place, Shorten(finding.Place))));
        var origin = finding.Data;
        var previous = new Dictionary<IOperation, IOperation?> { [finding.Operation] = null };
        var pending = new Queue<IOperation>();
        pending.Enqueue(finding.Operation);
        IOperation? source = null;
        while (pending.Count > 0 && previous.Count < MaximalVisits)
        {
            var current = pending.Dequeue();
            if (IsSource(current, origin, recording))
            {
                source = current;
                break;
            }

            foreach (var next in Before(current, origin, recording))
            {
                if (previous.ContainsKey(next)) continue;
                previous.Add(next, current);
                pending.Enqueue(next);
            }
        }

        if (source is null) return new FlowPath(ImmutableArray.Create(new Hop(finding.Place, Shorten(finding.Place))));
        return new FlowPath(Hops(source, finding, previous));
    }

    private static ImmutableArray<Hop> Hops(IOperation source, Finding finding, Dictionary<IOperation, IOperation?> previous)
    {
        var hops = ImmutableArray.CreateBuilder<Hop>();
        for (var step = source; step is not null; step = previous[step])
        {
            var name = ReferenceEquals(step, source) ? null : Name(step);
            if (ReferenceEquals(step, source)) hops.Add(new Hop(step.Syntax, finding.Data.Display));
            else if (name is not null && hops[hops.Count - 1].Name != name) hops.Add(new Hop(step.Syntax, name));
        }

        if (hops[hops.Count - 1].Place != finding.Place && hops[hops.Count - 1].Place.Span != finding.Place.Span) hops.Add(new Hop(finding.Place, Shorten(finding.Place)));
        return hops.ToImmutable();
    }

    /// <summary>What the reader would call a step; null for the joints between the steps.</summary>
    private static string? Name(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension } invocation => invocation.TargetMethod.Name,
        IObjectCreationOperation { Type: { } type } => "new " + type.Name,
        IFieldReferenceOperation or IPropertyReferenceOperation => SymbolNames.Of(((IMemberReferenceOperation)operation).Member),
        _ => null,
    };

    private static bool IsSource(IOperation operation, ProtectedData origin, Recording recording)
    {
        if (!Carries(operation, origin, recording)) return false;
        return operation switch
        {
            IMemberReferenceOperation member => Same(member.Member, origin.Symbol),
            IParameterReferenceOperation parameter => Same(parameter.Parameter, origin.Symbol),
            IInvocationOperation invocation => Same(invocation.TargetMethod, origin.Symbol),
            _ => false,
        };
    }

    private static bool Same(ISymbol left, ISymbol right) =>
        SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition)
        || OurAttributes.WithInherited(left).Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, right.OriginalDefinition));

    private static bool Carries(IOperation operation, ProtectedData origin, Recording recording) =>
        recording.Carried.TryGetValue(operation, out var carried) && carried.Contains(origin);

    private static IEnumerable<IOperation> Before(IOperation operation, ProtectedData origin, Recording recording)
    {
        foreach (var child in operation.ChildOperations)
        {
            // Holders of data - an object just made, a list - carry it in their members, which the value itself does not show.
            if (Carries(child, origin, recording) || child is IArgumentOperation or IObjectOrCollectionInitializerOperation or IArrayInitializerOperation || MayHold(child)) yield return child;
        }

        if (operation is IFlowCaptureReferenceOperation reference)
        {
            foreach (var capture in recording.Captures)
            {
                if (capture.Id.Equals(reference.Id)) yield return capture.Value;
            }
        }

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
        operation.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } && operation is ILocalReferenceOperation or IObjectCreationOperation or IConversionOperation or IFlowCaptureReferenceOperation
            or IInvocationOperation or IAnonymousObjectCreationOperation or IArrayCreationOperation or ICollectionExpressionOperation or IAwaitOperation;

    private static string Shorten(SyntaxNode place)
    {
        var text = place.ToString();
        var end = text.IndexOfAny(new[] { '\r', '\n' });
        if (end >= 0) text = text.Substring(0, end);
        return text.Length <= 40 ? text : text.Substring(0, 37) + "...";
    }
}
