using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>What kind of place inside an object a <see cref="MemberKey"/> names.</summary>
internal enum MemberKeyKind : byte
{
    /// <summary>A field, an automatically implemented property, a captured variable, or a member of an object whose code is not in sight.</summary>
    Symbol,

    /// <summary>Any element of a collection, buffer or builder.</summary>
    Element,

    /// <summary>The element at one constant index or key.</summary>
    ElementAt,

    /// <summary>The keys of a dictionary.</summary>
    Keys,

    /// <summary>The variables that a lambda or local function captured.</summary>
    Environment,

    /// <summary>The environment around an environment.</summary>
    Outer,

    /// <summary>A token: it is set where elements have changed places, so that constant indices no longer name them.</summary>
    Moved,

    /// <summary>How many elements a list has, where that is known.</summary>
    Count,

    /// <summary>The <c>this</c> of the method a delegate or a captured environment belongs to.</summary>
    Receiver,

    /// <summary>Whatever is further in than paths go: any number of steps through any members.</summary>
    Deeper,
}

/// <summary>A place inside an abstract object: the second half of the heap's key. Immutable; equal by value.</summary>
internal sealed class MemberKey : IEquatable<MemberKey>
{
    public static readonly MemberKey Element = new(MemberKeyKind.Element, null, null);
    public static readonly MemberKey Keys = new(MemberKeyKind.Keys, null, null);
    public static readonly MemberKey Environment = new(MemberKeyKind.Environment, null, null);
    public static readonly MemberKey Outer = new(MemberKeyKind.Outer, null, null);
    public static readonly MemberKey Moved = new(MemberKeyKind.Moved, null, null);
    public static readonly MemberKey Count = new(MemberKeyKind.Count, null, null);
    public static readonly MemberKey Receiver = new(MemberKeyKind.Receiver, null, null);
    public static readonly MemberKey Deeper = new(MemberKeyKind.Deeper, null, null, isRepeated: true);

    /// <summary>The keys of symbols, made once for each: every read of a member needs one. Goes with its compilation, since a symbol that nobody has is nobody's key.</summary>
    private static readonly ConditionalWeakTable<ISymbol, MemberKey> OfSymbols = new();

    private readonly int _hash;

    /// <summary>Zero until it is asked for, one where it is foreign, two where it is not: one byte, since keys are shared by threads.</summary>
    private byte _foreign;
    private MemberKey? _links;

    private MemberKey(MemberKeyKind kind, ISymbol? symbol, object? constant, bool isRepeated = false)
    {
        IsRepeated = isRepeated;
        Kind = kind;
        Symbol = symbol;
        Constant = constant;
        _hash = (isRepeated ? 7919 : 0) ^ ((int)kind * 397) ^ (symbol is null ? 0 : SymbolEqualityComparer.Default.GetHashCode(symbol)) ^ (constant?.GetHashCode() ?? 0);
    }

    public MemberKeyKind Kind { get; }

    public ISymbol? Symbol { get; }

    public object? Constant { get; }

    /// <summary>Whether it stands for one or more steps through the member: <c>Next</c>, <c>Next.Next</c>, and so on.</summary>
    public bool IsRepeated { get; }

    /// <summary>Whether it is a symbol whose declaration is not in sight. Asked whenever a member is read, and the compiler looks through the file each time.</summary>
    public bool IsForeign
    {
        get
        {
            if (_foreign == 0) _foreign = Symbol is { DeclaringSyntaxReferences.IsEmpty: true } ? (byte)1 : (byte)2;
            return _foreign == 1;
        }
    }

    public bool IsElement => Kind is MemberKeyKind.Element or MemberKeyKind.ElementAt;

    /// <summary>Whether the place belongs to the engine's bookkeeping, of delegates for one, and never to the data of an object.</summary>
    public bool IsMachinery => Kind is MemberKeyKind.Environment or MemberKeyKind.Outer or MemberKeyKind.Receiver or MemberKeyKind.Moved or MemberKeyKind.Count;

    public static MemberKey Of(ISymbol symbol) => OfSymbols.GetValue(symbol, static s => new MemberKey(MemberKeyKind.Symbol, Canonical(s), null));

    public static MemberKey At(object constant) => new(MemberKeyKind.ElementAt, null, constant);

    /// <summary>One or more steps through any member that links objects as this one does, where there are several: see <see cref="LinkedClasses"/>.</summary>
    public MemberKey? Links
    {
        get
        {
            if (Kind != MemberKeyKind.Symbol) return null;
            // One field, since keys are shared by threads: that there are none is a key as well.
            var links = _links ??= LinkedClasses.LinksOf(Symbol!) ?? Moved;
            return ReferenceEquals(links, Moved) ? null : links;
        }
    }

    /// <summary>One step through this member.</summary>
    public MemberKey Once() => IsRepeated ? Of(Symbol!) : this;

    /// <summary>One or more steps through this member.</summary>
    public MemberKey Repeated() => IsRepeated ? this : new MemberKey(Kind, Symbol, Constant, isRepeated: true);

    public bool Equals(MemberKey? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _hash == other._hash
            && Kind == other.Kind
            && IsRepeated == other.IsRepeated
            && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol)
            && Equals(Constant, other.Constant));

    public override bool Equals(object? obj) => Equals(obj as MemberKey);

    public override int GetHashCode() => _hash;

    public override string ToString() => Kind switch
    {
        MemberKeyKind.Symbol => Symbol!.Name + (IsRepeated ? "+" : ""),
        MemberKeyKind.ElementAt => "[" + Constant + "]",
        MemberKeyKind.Element => "[element]",
        _ => "<" + Kind + ">",
    };

    /// <summary>One symbol per storage: the definition of a generic member, the property behind a backing field, the field under a tuple element's name.</summary>
    private static ISymbol Canonical(ISymbol symbol)
    {
        if (symbol is IFieldSymbol field)
        {
            if (field.AssociatedSymbol is IPropertySymbol property) return Canonical(property);
            if (field.CorrespondingTupleField is { } underlying && !SymbolEqualityComparer.Default.Equals(underlying, field)) return underlying.OriginalDefinition;
        }

        if (symbol is IPropertySymbol { PartialDefinitionPart: { } definition }) return definition.OriginalDefinition;
        // HttpWebRequest.RequestUri and WebRequest.RequestUri: where no code is in sight, an override is another name for what it overrides.
        if (symbol is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true, OverriddenProperty: { } overridden }) return Canonical(overridden);
        return symbol.OriginalDefinition;
    }
}
