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
/// text, so it is stable. Where that way ends before a source, a second search also follows what leaves a member by fields, captured variables and parameters; where that
/// ends too, the nearest place that reads the data stands for the way.
/// </summary>
internal sealed class PathSearch(ProtectedData origin, WholeObjects wholeObjects, SummarySolver solver)
{
    private const int MaximalVisits = 4000;
    private const int MaximalDepth = 20;

    /// <summary>For each step the one after it, towards the ADS.</summary>
    private readonly Dictionary<IOperation, IOperation?> _next = new();

    private readonly Queue<(IOperation Operation, Recording Recording)> _pending = new();
    private readonly Dictionary<Recording, Contributions> _contributions = new();

    /// <summary>The fields and properties that the wide search came to, in whose writers the data may be found.</summary>
    private readonly List<ISymbol> _places = new();

    /// <summary>What the wide search may go on to; nothing in the narrow one.</summary>
    private readonly List<ReachedRecordings> _reached = new();

    public FlowPath Find(Finding finding, Recording recording)
    {
        if (finding.Operation is { } arriving)
        {
            if (Search(arriving, recording) is { } source) return new FlowPath(Hops(source, finding, recording));
            _reached.Add(new ReachedRecordings(new[] { recording }, solver));
            if (Search(arriving, recording) is { } far) return new FlowPath(Hops(far, finding, recording));
        }

        // The joints in between are not known: the reader is still told where it starts.
        if (_reached.Count == 0) _reached.Add(new ReachedRecordings(new[] { recording }, solver));
        var hops = ImmutableArray.CreateBuilder<Hop>();
        if (!_reached.Any(r => AddNearest(r, hops))) hops.Add(new Hop(Declaration(recording) ?? finding.Place, origin.Display));
        AddEnd(finding, recording, hops);
        return new FlowPath(hops.ToImmutable());
    }

    private IOperation? Search(IOperation arriving, Recording recording)
    {
        _next.Clear();
        _pending.Clear();
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
            if (_reached.Count > 0) GoOn(current, within);
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
            // What it returns is where the way goes on; where the data hides in an object that is returned, any place where it is read.
            var returned = callee.Returned.Where(o => Carries(o, callee)).ToList();
            if (returned.Count > 0)
            {
                foreach (var operation in returned.OrderBy(static o => o.Syntax.SpanStart)) Visit(operation, call, callee);
                continue;
            }

            var inside = callee.Carried.Keys.Where(o => Carries(o, callee) && (IsSource(o, callee) || callee.Calls.ContainsKey(o)));
            foreach (var operation in inside.OrderBy(static o => o.Syntax.SpanStart)) Visit(operation, call, callee);
        }
    }

    /// <summary>
    /// Where a way goes on that is not seen in one member: whoever stores in a captured variable or a field, and whoever hands over what a parameter brings.
    /// </summary>
    private void GoOn(IOperation current, Recording within)
    {
        if (Variable(current) is not { } variable) return;
        // Of other places it depends on what else was asked whether the writers were looked at.
        if (within.SharedReads.Contains(current) && !variable.DeclaringSyntaxReferences.IsEmpty && !_places.Contains(variable, SymbolEqualityComparer.Default))
        {
            _places.Add(variable);
            _reached.Add(new ReachedRecordings(WritersOf(variable), solver));
        }

        foreach (var reached in _reached)
        {
            foreach (var (value, recording) in reached.StoresTo(variable))
            {
                if (Carries(value, recording) || MayHold(value) || value is IParameterReferenceOperation) Visit(value, current, recording);
            }

            if (current is IParameterReferenceOperation parameter && reached.CallerOf(within) is { } caller && Argument(caller.Call, parameter.Parameter.Ordinal) is { } argument)
                Visit(argument, current, caller.Caller);
        }

        // A called member may fill what it is handed: Read(ref text), person.CopyTo(slip).
        foreach (var call in within.Calls.Keys.Where(c => IsHanded(c, variable)).OrderBy(static c => c.Syntax.SpanStart).ToList()) Visit(call, current, within);
    }

    private static IOperation? Argument(IOperation call, int ordinal) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value,
        IObjectCreationOperation creation => creation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == ordinal)?.Value,
        _ => null,
    };

    private static bool IsHanded(IOperation call, ISymbol variable) =>
        call.ChildOperations.Any(child => SymbolEqualityComparer.Default.Equals(Variable(child is IArgumentOperation argument ? argument.Value : child), variable));

    private IEnumerable<Recording> WritersOf(ISymbol place) =>
        solver.Shared.WritersOf(place)
            .Select(solver.RecordingOf)
            .OfType<Recording>()
            .OrderBy(static r => r.Member.Locations[0].SourceTree?.FilePath, System.StringComparer.Ordinal)
            .ThenBy(static r => r.Member.Locations[0].SourceSpan.Start);

    /// <summary>The nearest read of the data, and the calls on the way to it.</summary>
    private bool AddNearest(ReachedRecordings reached, ImmutableArray<Hop>.Builder hops)
    {
        foreach (var recording in reached.Nearest)
        {
            if (recording.Carried.Keys.Where(o => IsSource(o, recording)).OrderBy(static o => o.Syntax.SpanStart).FirstOrDefault() is not { } source) continue;
            hops.Add(new Hop(source.Syntax, SourceName(source)));
            var depth = 0;
            for (var caller = reached.CallerOf(recording); caller is not null && depth++ < MaximalDepth; caller = reached.CallerOf(caller.Value.Caller))
            {
                if (HopNames.Of(caller.Value.Call) is { } name) hops.Add(new Hop(caller.Value.Call.Syntax, name));
            }

            return true;
        }

        return false;
    }

    /// <summary>The declaration of the data, where it is in this compilation.</summary>
    private SyntaxNode? Declaration(Recording recording) =>
        SymbolEqualityComparer.Default.Equals(origin.Symbol.ContainingAssembly, recording.Member.ContainingAssembly)
            ? origin.Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            : null;

    private ImmutableArray<Hop> Hops(IOperation source, Finding finding, Recording recording)
    {
        var hops = ImmutableArray.CreateBuilder<Hop>();
        hops.Add(new Hop(source.Syntax, SourceName(source)));
        for (var step = _next[source]; step is not null; step = _next[step])
        {
            if (HopNames.Of(step) is { } name && hops[hops.Count - 1].Name != name) hops.Add(new Hop(step.Syntax, name));
        }

        AddEnd(finding, recording, hops);
        return hops.ToImmutable();
    }

    private static void AddEnd(Finding finding, Recording recording, ImmutableArray<Hop>.Builder hops)
    {
        var last = hops[hops.Count - 1].Place;
        if (last != finding.Place && (last.Span != finding.Place.Span || last.SyntaxTree != finding.Place.SyntaxTree))
            hops.Add(new Hop(finding.Place, HopNames.Shorten(finding.Place)));
        hops.AddRange(SinkSide.Hops(finding, recording));
    }

    private string SourceName(IOperation source) => origin.Symbol is ITypeSymbol ? HopNames.Of(source) ?? origin.Display : origin.Display;

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
        operation is IParameterReferenceOperation or ILocalReferenceOperation or IMemberReferenceOperation or IInvocationOperation
        && operation.Type is { } type
        && wholeObjects.Of(MemberTypes.Unwrap(type)).Any(d => d.Data.Equals(origin));

    private bool Carries(IOperation operation, Recording recording) => recording.Carried.TryGetValue(operation, out var carried) && carried.Contains(origin);

    private IEnumerable<IOperation> Before(IOperation operation, Recording recording)
    {
        foreach (var child in operation.ChildOperations)
        {
            // Arguments, interpolations and the like are joints without a value. Holders of data - an object just made, a list - carry it in their members, which
            // the value itself does not show.
            // So do fields that somebody else fills.
            var isJoint = child.Type is null || child is IObjectOrCollectionInitializerOperation or ISimpleAssignmentOperation;
            if (isJoint || Carries(child, recording) || recording.Calls.ContainsKey(child) || MayHold(child) || (_reached.Count > 0 && recording.SharedReads.Contains(child))) yield return child;
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

        var variable = Variable(operation);
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
            or IAwaitOperation or IDelegateCreationOperation or IFlowAnonymousFunctionOperation;

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation field => field.Field.OriginalDefinition,
        IPropertyReferenceOperation property => property.Property.OriginalDefinition,
        _ => null,
    };
}
