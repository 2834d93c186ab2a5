using System.Collections.Generic;
using System.Linq;
using AdsGuard.Analyzers.Flow.Summaries;
using AdsGuard.Analyzers.Flow.Transfer;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Paths;

/// <summary>
/// The rest of the way where the member that is seen does not hand the data to the ADS itself: the members it is passed through, and the argument at the end.
/// </summary>
internal static class SinkSide
{
    private const int MaximalDepth = 20;

    public static IEnumerable<Hop> Hops(Finding finding, Recording recording)
    {
        var operation = finding.Operation;
        var end = finding.Sink.Place;
        for (var depth = 0; operation is not null && depth < MaximalDepth; depth++)
        {
            if (CallAround(operation) is not { } call || call.Syntax.SyntaxTree == end.SyntaxTree && call.Syntax.Span.Contains(end.Span)) yield break;
            if (HopNames.Of(call) is { } name) yield return new Hop(call.Syntax, name);
            if (!recording.Calls.TryGetValue(call, out var callees)) yield break;
            Arrival? further = null;
            foreach (var callee in callees)
            {
                further = callee.Arrivals.FirstOrDefault(a => a.Sink.Place == end);
                if (further is null) continue;
                recording = callee;
                break;
            }

            if (further is null) yield break;
            if (further.Place == end)
            {
                yield return new Hop(end, HopNames.Shorten(end));
                yield break;
            }

            operation = further.Operation;
        }
    }

    private static IOperation? CallAround(IOperation operation)
    {
        for (var inner = operation; inner.Parent is { } outer; inner = outer)
        {
            if (outer is IInvocationOperation or IObjectCreationOperation) return outer;
            if (outer is not (IConversionOperation or IArgumentOperation or IArrayCreationOperation or IArrayInitializerOperation or ICollectionExpressionOperation))
                return null;
        }

        return null;
    }
}
