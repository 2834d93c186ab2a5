using System;
using System.Linq;
using AdsGuard.Analyzers.Flow.Lattice;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>
/// What an expression may evaluate to: the origins that the value itself carries, the objects it may refer to (whose members carry their own), whether it
/// can be anything but text that the program wrote down, and the constant it is, where it is one. Immutable; equal by value.
/// </summary>
internal sealed class Value : IEquatable<Value>
{
    /// <summary>Nothing arrives.</summary>
    public static readonly Value Bottom = new(OriginSet.Empty, ObjectSet.Empty, false, ConstantFact.Unreached);

    /// <summary>Something without origin that is known to be harmless: a computed constant, what a sanitizer returns.</summary>
    public static readonly Value Clean = new(OriginSet.Empty, ObjectSet.Empty, false, ConstantFact.Varying);

    /// <summary>Something of which nothing is known.</summary>
    public static readonly Value Unknown = new(OriginSet.Empty, ObjectSet.Empty, true, ConstantFact.Varying);

    private Value(OriginSet origins, ObjectSet objects, bool isOpaque, ConstantFact constant, bool isCut = false)
    {
        Origins = origins;
        Objects = objects;
        IsOpaque = isOpaque;
        Constant = constant;
        IsCut = isCut;
    }

    public OriginSet Origins { get; }

    public ObjectSet Objects { get; }

    /// <summary>Whether the value can come from outside the program's own text. Storing it in a classified member then makes it that member's data.</summary>
    public bool IsOpaque { get; }

    public ConstantFact Constant { get; }

    /// <summary>How much there is to look through.</summary>
    public int Size => 1 + Origins.Count + Objects.Count;

    /// <summary>Whether it may refer to more objects than <see cref="Budgets.ObjectsPerValue"/>: what is put into the others is lost.</summary>
    public bool IsCut { get; }

    public bool IsBottom => Origins.IsEmpty && Objects.IsEmpty && !IsOpaque && Constant.IsUnreached;

    public static Value OfConstant(object? value) => new(OriginSet.Empty, ObjectSet.Empty, false, ConstantFact.Known(value));

    public static Value Of(OriginSet origins) => origins.IsEmpty ? Unknown : new(origins, ObjectSet.Empty, true, ConstantFact.Varying);

    public static Value Of(Origin origin) => Of(OriginSet.Of(origin));

    public static Value Of(AbstractObject target) => new(OriginSet.Empty, ObjectSet.Of(target), false, ConstantFact.Varying);

    public static Value Of(OriginSet origins, ObjectSet objects, bool isOpaque) => new(origins, objects, isOpaque, ConstantFact.Varying);

    public Value Join(Value other) => Join(other, null);

    /// <param name="other">The other.</param>
    /// <param name="unions">Keeps what both carry bounded, where many are joined one after the other.</param>
    public Value Join(Value other, BoundedUnions? unions)
    {
        if (ReferenceEquals(this, other) || other.IsBottom) return this;
        if (IsBottom) return other;
        var origins = unions is null ? Origins.Union(other.Origins) : unions.Of(Origins, other.Origins);
        var objects = Objects.Union(other.Objects);
        var isOverfull = Objects.Count >= Budgets.ObjectsPerValue && !ReferenceEquals(objects, Objects);
        if (isOverfull) objects = Objects;
        var isCut = isOverfull || IsCut || other.IsCut;
        var isOpaque = IsOpaque || other.IsOpaque || isOverfull;
        var constant = Constant.Join(other.Constant);
        return ReferenceEquals(origins, Origins) && ReferenceEquals(objects, Objects) && isOpaque == IsOpaque && isCut == IsCut && constant.Equals(Constant)
            ? this
            : new Value(origins, objects, isOpaque, constant, isCut);
    }

    /// <summary>The same value, carrying these origins too.</summary>
    public Value With(OriginSet added)
    {
        var origins = Origins.Union(added);
        return ReferenceEquals(origins, Origins) ? this : new Value(origins, Objects, IsOpaque, Constant, IsCut);
    }

    public Value With(Origin added) => Origins.Contains(added) ? this : With(OriginSet.Of(added));

    public Value WithOrigins(OriginSet origins) => ReferenceEquals(origins, Origins) ? this : new Value(origins, Objects, IsOpaque, Constant, IsCut);

    public Value WithOpaque(bool isOpaque) => isOpaque == IsOpaque ? this : new Value(Origins, Objects, isOpaque, Constant, IsCut);

    public Value WithObjects(ObjectSet objects) => ReferenceEquals(objects, Objects) ? this : new Value(Origins, objects, IsOpaque, Constant, IsCut);

    /// <summary>The value with some of its objects, and with what the others hold now.</summary>
    public Value Cut(ObjectSet kept, OriginSet origins) => new(origins, kept, isOpaque: true, Constant, isCut: true);

    /// <summary>The value after a step that keeps its origins and loses that it was a constant.</summary>
    public Value Varying() => Constant.IsKnown || Constant.IsAnswer ? new Value(Origins, Objects, IsOpaque, ConstantFact.Varying, IsCut) : this;

    /// <summary>
    /// The value as the result of a computation over it: it carries the same, and is not what is found in the place that it came from. Whoever knows what that place
    /// holds does not know this.
    /// </summary>
    public Value AsComputed() => Origins.IsEmpty || Constant.IsComputed ? this : new Value(Origins, Objects, IsOpaque, ConstantFact.Computed, IsCut);

    /// <summary>The same value, saying this about a human review.</summary>
    public Value WithReview(ReviewFact fact) => Constant.Review == fact ? this : new Value(Origins, Objects, IsOpaque, ConstantFact.OfReview(fact), IsCut);

    /// <summary>The same value, saying about a human review what this fact does, if it does.</summary>
    public Value WithAnswer(ConstantFact answer) => answer.IsAnswer && !answer.Equals(Constant) ? new Value(Origins, Objects, IsOpaque, answer, IsCut) : this;

    /// <summary>Joined with another, of which one holds where a human approved and the other where nobody did.</summary>
    /// <param name="other">The other.</param>
    /// <param name="isApproved">Whether it is this one that holds where a human approved.</param>
    /// <param name="unions">Keeps what both carry bounded.</param>
    public Value JoinOnApproval(Value other, bool isApproved, BoundedUnions unions)
    {
        var joined = Join(other, unions);
        var constant = isApproved ? ConstantFact.JoinApproved(Constant, other.Constant) : ConstantFact.JoinApproved(other.Constant, Constant);
        return constant.Equals(joined.Constant) ? joined : new Value(joined.Origins, joined.Objects, joined.IsOpaque, constant, joined.IsCut);
    }

    /// <summary>The same value, where what a human answered no longer counts.</summary>
    public Value WithoutAnswer()
    {
        var value = Constant.IsAnswer ? Varying() : this;
        return Origins.Any(static o => o is MarkedValue { IsApproved: true })
            ? value.WithOrigins(OriginSet.Of(Origins.Select(static o => o is MarkedValue { IsApproved: true } marked ? new MarkedValue(marked.Symbol, isApproved: false) : o)))
            : value;
    }

    /// <summary>The value without these categories, as a sanitizer or a comparison leaves it.</summary>
    public Value Without(ProtectionMask removed) => WithOrigins(Origins.Without(removed));

    public bool Equals(Value? other) =>
        ReferenceEquals(this, other)
        || (other is not null && IsOpaque == other.IsOpaque && IsCut == other.IsCut && Constant.Equals(other.Constant) && Origins.Equals(other.Origins) && Objects.Equals(other.Objects));

    public override bool Equals(object? obj) => Equals(obj as Value);

    public override int GetHashCode() => unchecked((Origins.GetHashCode() * 31) + Objects.GetHashCode());

    public override string ToString() =>
        (Constant.IsKnown ? "=" + Constant.Value + " " : "") + (IsOpaque ? "?" : "") + Origins + (Objects.IsEmpty ? "" : " -> " + string.Join(", ", Objects.Select(static o => o.ToString())));

    /// <summary>The formal place that this value is exactly what is found in, or null.</summary>
    public FormalPath? FormalPlace()
    {
        if (Origins.Count > 1 || Objects.Count > 1 || Constant.IsKnown || Constant.IsComputed || Constant.IsAnswer) return null;
        var origin = Origins.Count == 1 ? Origins[0] as Formal : null;
        if (Origins.Count == 1 && origin is not { Extent: FormalExtent.Value, Removed: ProtectionMask.None }) return null;
        var path = Objects.Count == 1 ? Objects[0].Path : null;
        if (Objects.Count == 1 && path is null) return null;
        if (origin is null) return path;
        return path is null || path.Equals(origin.Path) ? origin.Path : null;
    }

    /// <summary>The type that every object of this value is known to have at run time, if there is one.</summary>
    public ITypeSymbol? ExactType()
    {
        if (Objects.IsEmpty || IsOpaque || !Origins.IsEmpty) return null;
        ITypeSymbol? exact = null;
        foreach (var target in Objects)
        {
            if (!target.IsExact || target.Type is null) return null;
            if (exact is not null && !SymbolEqualityComparer.Default.Equals(exact, target.Type)) return null;
            exact = target.Type;
        }

        return exact;
    }
}
