using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Summaries;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow;

/// <summary>A parameter that other assemblies hand something to, and that goes into an ADS without saying so.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="System">The ADS.</param>
/// <param name="Sink">The member of the client that takes it in.</param>
internal sealed record UnstatedInput(IParameterSymbol Parameter, AdsIdentity System, string Sink);

/// <summary>How data leaves an assembly.</summary>
internal enum Exit : byte
{
    /// <summary>By the result of the member.</summary>
    Returned,

    /// <summary>By an <c>out</c> or <c>ref</c> parameter.</summary>
    HandedOut,

    /// <summary>In a field or property of an object that others can read.</summary>
    Stored,
}

/// <summary>A declaration that other assemblies read, which holds protected data and does not say so.</summary>
/// <param name="Place">What would have to say it: the method, for its result; the property, field or parameter.</param>
/// <param name="Exit">How the data gets out.</param>
/// <param name="Member">The member that lets it out.</param>
/// <param name="Data">What it is.</param>
internal sealed record UnstatedData(ISymbol Place, Exit Exit, ISymbol Member, ImmutableArray<ProtectedData> Data);

/// <summary>
/// What crosses the boundary of the compilation without a word. It starts from the members that mention something classified, or write whole objects as text, and goes on to those that mention a
/// member which was found to let data out: work follows the data, not the size of the program. Goes on where it was, when it was cancelled. Used under the engine's lock.
/// </summary>
internal sealed class Boundaries
{
    /// <summary>The names of what writes a whole object, and so names none of its members.</summary>
    private static readonly string[] Writers =
    [
        "Serialize", "SerializeObject", "SerializeObjectAsync", "SerializeToElement", "SerializeToNode", "SerializeToDocument", "SerializeToUtf8Bytes", "SerializeXmlNode", "FromObject", "WriteObject",
    ];

    private readonly FlowModel _model;
    private readonly ProgramIndex _index;
    private readonly SummarySolver _solver;
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _spread = new(SymbolEqualityComparer.Default);
    private readonly Queue<ISymbol> _pending = new();
    private readonly Dictionary<ISymbol, UnstatedData> _unstated = new(SymbolEqualityComparer.Default);

    public Boundaries(FlowModel model, ProgramIndex index, SummarySolver solver, IEnumerable<string> classifiedNames)
    {
        _model = model;
        _index = index;
        _solver = solver;
        var isAny = false;
        foreach (var name in classifiedNames)
        {
            isAny = true;
            Enqueue(_index.MembersUsing(name));
        }

        if (!isAny) return;
        foreach (var name in Writers) Enqueue(_index.MembersMentioning(name));
    }

    /// <summary>Whether other assemblies can read a declaration.</summary>
    public static bool IsVisible(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        }

        return true;
    }

    /// <summary>All declarations that would have to say what they hold.</summary>
    public IEnumerable<UnstatedData> Unstated(CancellationToken cancellation)
    {
        while (_pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var member = _pending.Peek();
            Visit(member, _solver.Solve(member, cancellation));
            _pending.Dequeue();
        }

        return _unstated.Values;
    }

    private void Enqueue(IEnumerable<ISymbol> members)
    {
        foreach (var member in members)
        {
            var definition = member is IMethodSymbol method ? MethodBodies.Definition(method) : member;
            if (_visited.Add(definition)) _pending.Enqueue(definition);
        }
    }

    private void Visit(ISymbol member, Summary summary)
    {
        var letsOut = false;
        if (member is IMethodSymbol method)
        {
            var returned = Data(summary.Returned, summary.Heap, member);
            // ToJson(object value) gives all of what it is given: what that is, whoever calls it knows.
            letsOut |= returned.Count > 0 || summary.Returned.Origins.Any(static o => o is Formal { IsWhole: true, Path.Root.Kind: FormalRootKind.Parameter });
            if (IsVisible(method)) AddReturned(method, returned);
            foreach (var pair in summary.WrittenBack)
            {
                var data = Data(pair.Value, summary.Heap, member);
                letsOut |= data.Count > 0;
                if (IsVisible(method) && pair.Key < method.Parameters.Length) Add(method.Parameters[pair.Key], Exit.HandedOut, method, Lacking(data.Where(d => !IsOwnParameter(d, method) && Holdings.CanHold(method.Parameters[pair.Key].Type, d)), _model.Classification.Of(method.Parameters[pair.Key])));
            }
        }

        foreach (var target in summary.Heap)
        {
            foreach (var cell in target.Value)
            {
                var data = Origins(cell.Value.Origins, member);
                if (data.Count == 0) continue;
                letsOut = true;
                if (cell.Key is { Kind: MemberKeyKind.Symbol, Symbol: IPropertySymbol or IFieldSymbol } && cell.Key.Symbol is { } stored && IsOurs(stored) && IsVisible(stored))
                    Add(stored, Exit.Stored, member, Lacking(data, _model.Classification.Of(stored)));
            }
        }

        foreach (var write in summary.SharedWrites)
        {
            if (write.Anchor.Declaration.Symbol is { } anchor && Origins(write.Everything, member).Count > 0 && _spread.Add(anchor)) Enqueue(_index.MembersMentioning(anchor));
        }

        if (letsOut && _spread.Add(member)) Enqueue(_index.MembersMentioning(member));
    }

    private bool IsOurs(ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsEmpty && SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _model.Compilation.Assembly);

    private void AddReturned(IMethodSymbol method, List<ProtectedData> returned)
    {
        // What a model reads is a flow into it, and reported as one.
        if (_model.Ads.ReturnedInput(method) is not null) return;
        var cleared = _model.Ads.Deidentified(method);
        var data = returned.Where(d => (d.Category & cleared) == 0 && !IsOwnParameter(d, method) && Holdings.CanHold(method.ReturnType, d));
        // The getter of an automatically implemented property returns what was stored there, which is said of whoever stores it.
        if (method.AssociatedSymbol is IPropertySymbol property) Add(property, Exit.Returned, property, Lacking(data, _model.Classification.Of(property).Concat(_model.Classification.OfReturn(method))));
        else if (method.MethodKind is MethodKind.Ordinary or MethodKind.UserDefinedOperator or MethodKind.Conversion) Add(method, Exit.Returned, method, Lacking(data, _model.Classification.OfReturn(method)));
    }

    /// <summary>What a caller hands in and gets back it knows already: code that is not in sight is taken to give back what it is given.</summary>
    private static bool IsOwnParameter(ProtectedData data, IMethodSymbol method) =>
        data.Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol owner } && SymbolEqualityComparer.Default.Equals(MethodBodies.Definition(owner), MethodBodies.Definition(method));

    private static IEnumerable<ProtectedData> Lacking(IEnumerable<ProtectedData> data, IEnumerable<ProtectedData> stated) =>
        data.Where(d => !stated.Any(s => s.Category == d.Category && s.Kind == d.Kind));

    private void Add(ISymbol place, Exit exit, ISymbol member, IEnumerable<ProtectedData> data)
    {
        var all = data.ToImmutableArray();
        if (all.IsEmpty) return;
        _unstated[place] = _unstated.TryGetValue(place, out var known) ? known with { Data = known.Data.AddRange(all).Distinct().ToImmutableArray() } : new UnstatedData(place, exit, member, all);
    }

    /// <summary>What a value carries itself, and what its elements do: a list of numbers is numbers. The members of its objects speak for themselves.</summary>
    private List<ProtectedData> Data(Value value, ImmutableDictionary<AbstractObject, ImmutableDictionary<MemberKey, Value>> heap, ISymbol member)
    {
        var found = Origins(value.Origins, member);
        var visited = new HashSet<AbstractObject>();
        var pending = new Stack<AbstractObject>(value.Objects);
        while (pending.Count > 0)
        {
            var target = pending.Pop();
            if (!visited.Add(target) || !heap.TryGetValue(target, out var cells)) continue;
            foreach (var cell in cells)
            {
                if (!cell.Key.IsElement && cell.Key.Kind != MemberKeyKind.Keys && (cell.Key.Symbol is not { } symbol || IsOurs(symbol) || cell.Key.IsMachinery)) continue;
                found.AddRange(Origins(cell.Value.Origins, member).Where(d => !found.Contains(d)));
                foreach (var inner in cell.Value.Objects) pending.Push(inner);
            }
        }

        return found;
    }

    /// <summary>The protected data among origins; shared state is what the compilation writes there.</summary>
    private List<ProtectedData> Origins(OriginSet origins, ISymbol member)
    {
        var found = new List<ProtectedData>();
        foreach (var origin in origins)
        {
            if (origin is ProtectedData { Category: not (ProtectionMask.Unscreened or ProtectionMask.Recording) } data && !found.Contains(data)) found.Add(data);
            if (origin is not Formal { Path.IsSharedState: true, PassesData: true } formal) continue;
            foreach (var shared in _solver.Shared.Of(formal, member).Without(formal.Removed | ProtectionMask.Unscreened | ProtectionMask.Recording).OfType<ProtectedData>())
            {
                if (!found.Contains(shared)) found.Add(shared);
            }
        }

        return found;
    }
}
