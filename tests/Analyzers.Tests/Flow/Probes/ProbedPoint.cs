using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Tests.Flow.Probes;

/// <summary>What the engine holds at one point of a snippet, in the words of the tests.</summary>
/// <param name="Value">What the probed expression evaluates to.</param>
/// <param name="State">Everything known there.</param>
/// <param name="Control">The origins that decide whether the point is reached.</param>
/// <param name="Everything">The value's own origins, and those of all that can be reached from it.</param>
internal sealed record ProbedPoint(Value Value, State State, FiniteSet<Origin> Control, FiniteSet<Origin> Everything)
{
    /// <summary>The kinds of protected data that the value itself carries, sorted.</summary>
    public ImmutableArray<string> Kinds => KindsIn(Value.Origins);

    /// <summary>The kinds that whoever is handed the value can get at.</summary>
    public ImmutableArray<string> KindsInside => KindsIn(Everything);

    /// <summary>The systems whose output the value carries.</summary>
    public ImmutableArray<string> Outputs => OutputsIn(Value.Origins);

    /// <summary>The systems whose output decides whether the point is reached.</summary>
    public ImmutableArray<string> ControllingOutputs => OutputsIn(Control);

    /// <summary>The kinds of protected data that decide whether the point is reached.</summary>
    public ImmutableArray<string> ControllingKinds => KindsIn(Control);

    /// <summary>The systems that the value is a client of.</summary>
    public ImmutableArray<string> Clients => [.. Value.Origins.OfType<AdsClient>().Select(static origin => origin.System.Id).Order()];

    /// <summary>The places, as they were on entry, that the value carries: <c>Parameter0.Name</c>.</summary>
    public ImmutableArray<string> Formals => [.. Value.Origins.OfType<Formal>().Select(static origin => origin.ToString()).Order()];

    public bool RefersToSameAs(ProbedPoint other) => !Value.Objects.IsEmpty && Value.Objects.Equals(other.Value.Objects);

    /// <summary>Whether no object can be both values.</summary>
    public bool IsApartFrom(ProbedPoint other) => !Value.Objects.IsEmpty && !other.Value.Objects.IsEmpty && !Value.Objects.Any(other.Value.Objects.Contains);

    private static ImmutableArray<string> KindsIn(FiniteSet<Origin> origins) => [.. origins.OfType<ProtectedData>().Select(static origin => origin.Kind).Distinct().Order()];

    private static ImmutableArray<string> OutputsIn(FiniteSet<Origin> origins) => [.. origins.OfType<AdsOutput>().Select(static origin => origin.System.Id).Order()];
}
