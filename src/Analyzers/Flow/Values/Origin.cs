using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>
/// Where a value comes from, in one of the colours the rules ask about. Immutable and equal by value. An origin carries no place and no path:
/// both would keep the analysis from converging, and are found afterwards, for the few origins that reach something.
/// </summary>
internal abstract class Origin : IEquatable<Origin>
{
    private readonly int _hash;

    protected Origin(int hash) => _hash = hash;

    public bool Equals(Origin? other) => ReferenceEquals(this, other) || (other is not null && _hash == other._hash && EqualsCore(other));

    public sealed override bool Equals(object? obj) => Equals(obj as Origin);

    public sealed override int GetHashCode() => _hash;

    protected abstract bool EqualsCore(Origin other);
}

/// <summary>Protected data: a classified member, parameter, return value or type.</summary>
internal class ProtectedData : Origin
{
    public ProtectedData(ProtectionMask category, string kind, ISymbol symbol, string display, string? authority)
        : this(category, kind, symbol, display, authority, 0)
    {
    }

    protected ProtectedData(ProtectionMask category, string kind, ISymbol symbol, string display, string? authority, int salt)
        : base(unchecked(salt ^ ((int)category * 397) ^ (StringComparer.Ordinal.GetHashCode(kind) * 31) ^ SymbolEqualityComparer.Default.GetHashCode(symbol)))
    {
        Category = category;
        Kind = kind;
        Symbol = symbol;
        Display = display;
        Authority = authority;
    }

    /// <summary>Exactly one category.</summary>
    public ProtectionMask Category { get; }

    /// <summary>The member of the kind enumeration (<c>SocialSecurityNumber</c>).</summary>
    public string Kind { get; }

    /// <summary>What is classified: the declaration whose attribute or model line says so.</summary>
    public ISymbol Symbol { get; }

    /// <summary>How messages name it (<c>Applicant.Ssn</c>).</summary>
    public string Display { get; }

    /// <summary>For legally protected information, the law that protects it.</summary>
    public string? Authority { get; }

    public override string ToString() => Display + ":" + Kind;

    protected override bool EqualsCore(Origin other) =>
        other is ProtectedData that && Category == that.Category && Kind == that.Kind && SymbolEqualityComparer.Default.Equals(Symbol, that.Symbol);
}

/// <summary>
/// A setting that has prompts or outputs recorded, on its way to the calls that it is handed to. It is one for each place that sets it, as an object is one for each
/// place that makes it.
/// </summary>
internal sealed class RecordingSetting(string recording, ISymbol symbol, string display, SyntaxNode place)
    : ProtectedData(ProtectionMask.Recording, recording, symbol, display, null, place.SpanStart)
{
    /// <summary>Where it is set.</summary>
    public SyntaxNode Place { get; } = place;

    protected override bool EqualsCore(Origin other) => other is RecordingSetting that && ReferenceEquals(Place, that.Place) && base.EqualsCore(other);
}

/// <summary>What an ADS put out.</summary>
internal sealed class AdsOutput(AdsIdentity system, bool isVerified = false, bool isReleased = false)
    : Origin(system.GetHashCode() ^ (isVerified ? 0x2545f491 : 0x5bd1e995) ^ (isReleased ? 0x3c6ef372 : 0))
{
    /// <summary>Whether it came out of an output gate: where it is adverse, a human has reviewed it.</summary>
    public bool IsReleased { get; } = isReleased;

    public AdsIdentity System { get; } = system;

    /// <summary>Whether a person has checked it for accuracy. It is output all the same.</summary>
    public bool IsVerified { get; } = isVerified;

    public override string ToString() => (IsVerified ? "verified output of " : "output of ") + System.Id;

    protected override bool EqualsCore(Origin other) => other is AdsOutput that && IsVerified == that.IsVerified && IsReleased == that.IsReleased && System.Equals(that.System);
}

/// <summary>The value is a marked constant - <c>Status.Denied</c> - whose assignment is an action that hurts a person, or another service determination.</summary>
internal sealed class MarkedValue(ISymbol symbol, bool isApproved) : Origin(SymbolEqualityComparer.Default.GetHashCode(symbol) ^ (isApproved ? 0x1b56c4e9 : 0x27d4eb2f))
{
    public ISymbol Symbol { get; } = symbol;

    /// <summary>Whether it was chosen where a human had approved: <c>approved ? Status.Denied : Status.Granted</c>, wherever it is assigned then.</summary>
    public bool IsApproved { get; } = isApproved;

    public override string ToString() => (IsApproved ? "approved value " : "value ") + Symbol.Name;

    protected override bool EqualsCore(Origin other) => other is MarkedValue that && IsApproved == that.IsApproved && SymbolEqualityComparer.Default.Equals(Symbol, that.Symbol);
}

/// <summary>The value is a client of this ADS: what is handed to its members goes in.</summary>
internal sealed class AdsClient(AdsIdentity system) : Origin(system.GetHashCode() ^ 0x1b873593)
{
    public AdsIdentity System { get; } = system;

    public override string ToString() => "client of " + System.Id;

    protected override bool EqualsCore(Origin other) => other is AdsClient that && System.Equals(that.System);
}

/// <summary>How much of a formal place a fact is about.</summary>
internal enum FormalExtent : byte
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>The value and all that can be reached from it.</summary>
    Everything,

    /// <summary>
    /// Something that can be reached from the value, nobody knows any more what: where a path was cut. Unlike the whole object it says nothing of what types declare: what of that was read
    /// was seen where it was read.
    /// </summary>
    Reached,

    /// <summary>What one serializer writes; the five are those of <see cref="Serializers"/>.</summary>
    SystemTextJson,
    SystemTextJsonWithFields,
    NewtonsoftJson,
    XmlSerializer,
    DataContract,
}

/// <summary>What an address of an ADS was recognized by, the most certain first.</summary>
internal enum AddressCertainty : byte
{
    /// <summary>The host.</summary>
    Host,

    /// <summary>A route that nothing else has.</summary>
    OwnRoute,

    /// <summary>A route that other services may have as well.</summary>
    Route,

    /// <summary>A word that is a route of many services: what the request holds decides.</summary>
    RouteByBody,
}

/// <summary>The value holds an address: of an ADS, or of something else (a null system). It says nothing of what goes there until a request is sent.</summary>
internal sealed class AdsAddress(AdsIdentity? system, AddressCertainty certainty, ImmutableArray<string> body) : Origin((system?.GetHashCode() ?? 0) ^ (int)certainty ^ 0x2545f491)
{
    /// <summary>The address of some other service.</summary>
    public static readonly AdsAddress Elsewhere = new(null, AddressCertainty.Host, []);

    public AdsIdentity? System { get; } = system;

    /// <summary>How it was recognized.</summary>
    public AddressCertainty Certainty { get; } = certainty;

    /// <summary>The fields that a request to it has in its body; empty where the address decides alone.</summary>
    public ImmutableArray<string> Body { get; } = body;

    /// <summary>The ADS that a request to these addresses reaches: a base address, the part of a path and a whole address may come together.</summary>
    /// <param name="origins">What the addresses carry.</param>
    /// <param name="sent">What the request holds.</param>
    public static AdsIdentity? Reached(OriginSet origins, OriginSet sent)
    {
        AdsAddress? best = null;
        var isElsewhere = false;
        foreach (var origin in origins)
        {
            if (origin is not AdsAddress address) continue;
            if (address.System is null) isElsewhere = true;
            else if ((best is null || address.Certainty < best.Certainty) && BodyField.AreAll(address.Body, sent)) best = address;
        }

        // A route that many services have says nothing beside the address of another one.
        return best is { Certainty: >= AddressCertainty.Route } && isElsewhere ? null : best?.System;
    }

    public override string ToString() => "address of " + (System?.Id ?? "something else");

    protected override bool EqualsCore(Origin other) => other is AdsAddress that && Certainty == that.Certainty && Equals(System, that.System) && Body.SequenceEqual(that.Body);
}

/// <summary>The value holds a field that a request to a model has in its body: it tells such a request from one to another service with the same route.</summary>
internal sealed class BodyField(string name) : Origin(name.GetHashCode() ^ 0x6c8e9cf5)
{
    public string Name { get; } = name;

    public static bool AreAll(ImmutableArray<string> names, OriginSet held)
    {
        foreach (var name in names)
        {
            if (!held.OfType<BodyField>().Any(field => field.Name == name)) return false;
        }

        return true;
    }

    public override string ToString() => "body with " + Name;

    protected override bool EqualsCore(Origin other) => other is BodyField that && Name == that.Name;
}

/// <summary>What a parameter, <c>this</c>, a captured variable or static state held on entry: to be filled in by whoever calls.</summary>
internal sealed class Formal : Origin
{
    public Formal(FormalPath path, FormalExtent extent = FormalExtent.Value, ImmutableArray<MemberKey> except = default, ProtectionMask removed = ProtectionMask.None)
        : base(unchecked((path.GetHashCode() * 31) + ((int)extent * 7) + ((int)removed * 131) + HashOf(except)))
    {
        Path = path;
        Extent = extent;
        Except = except.IsDefault ? ImmutableArray<MemberKey>.Empty : except;
        Removed = removed;
    }

    public FormalPath Path { get; }

    public FormalExtent Extent { get; }

    /// <summary>Whether it is all that can be reached, or all that is written of it: what types declare is among it.</summary>
    public bool IsWhole => Extent is not (FormalExtent.Value or FormalExtent.Reached);

    /// <summary>Members that were overwritten before the whole object was read.</summary>
    public ImmutableArray<MemberKey> Except { get; }

    /// <summary>Categories that a sanitizer or a comparison removed on the way; other colours pass.</summary>
    public ProtectionMask Removed { get; }

    /// <summary>Whether protected data of any category passes.</summary>
    public bool PassesData => (Removed & ProtectionMask.All) != ProtectionMask.All;

    /// <summary>Of one whole object there are as many facts as ways to overwrite some of it.</summary>
    private static int HashOf(ImmutableArray<MemberKey> except)
    {
        if (except.IsDefaultOrEmpty) return 0;
        var hash = except.Length;
        foreach (var member in except) hash = unchecked(hash + (member.GetHashCode() * 17));
        return hash;
    }

    /// <summary>Whether nothing is left out of it that is not left out of another one.</summary>
    public bool HasNoMoreExceptionsThan(Formal other)
    {
        foreach (var member in Except)
        {
            if (!other.Except.Contains(member)) return false;
        }

        return true;
    }

    public Formal Without(ProtectionMask removed) => (Removed | removed) == Removed ? this : new Formal(Path, Extent, Except, Removed | removed);

    public override string ToString() => Path + (Extent == FormalExtent.Value ? "" : ".**") + (Removed == ProtectionMask.None ? "" : " without " + Removed);

    protected override bool EqualsCore(Origin other) =>
        other is Formal that
        && Extent == that.Extent
        && Removed == that.Removed
        && Path.Equals(that.Path)
        && Except.Length == that.Except.Length
        && HasNoMoreExceptionsThan(that);
}
