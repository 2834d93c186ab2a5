namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>
/// What is known of which value it is: nothing arrived yet, one constant, what a human review answered, a constant that it is only where a human approved, or anything. Two that
/// differ join to anything. Above all of them stands what was computed: it is not what any place held before, though it carries what that carried (<c>n + 1</c>).
/// </summary>
internal readonly record struct ConstantFact
{
    public static readonly ConstantFact Unreached;
    public static readonly ConstantFact Varying = new(2, null);
    public static readonly ConstantFact Computed = new(4, null);

    private readonly byte _kind;

    private ConstantFact(byte kind, object? value)
    {
        _kind = kind;
        Value = value;
    }

    /// <summary>The constant; null is a constant too.</summary>
    public object? Value { get; }

    public bool IsKnown => _kind == 1;

    public bool IsUnreached => _kind == 0;

    public bool IsComputed => _kind == 4;

    /// <summary>What the value says about a human review; <see cref="ReviewFact.None"/> for every other value.</summary>
    public ReviewFact Review => _kind == 3 ? (ReviewFact)Value! : ReviewFact.None;

    /// <summary>
    /// Whether the value is <see cref="Value"/> only where a human approved, and anything else elsewhere: <c>var next = approved ? Next.Deny : Next.Keep</c>.
    /// </summary>
    public bool IsOnApproval => _kind == 5;

    /// <summary>Whether it says anything about a human review.</summary>
    public bool IsAnswer => Review != ReviewFact.None || IsOnApproval;

    private bool IsNull => _kind == 1 && Value is null;

    private bool IsPositive => Review is ReviewFact.Decision or ReviewFact.Outcome or ReviewFact.Approved;

    public static ConstantFact Known(object? value) => new(1, value);

    public static ConstantFact OfReview(ReviewFact fact) => fact == ReviewFact.None ? Varying : new(3, fact);

    /// <summary>What a value is that is this constant where a human approved and something else elsewhere; of a flag, what the flag says.</summary>
    public static ConstantFact OnApproval(object? value) => value is bool flag ? OfReview(flag ? ReviewFact.Approved : ReviewFact.Refused) : new(5, value);

    public ConstantFact Join(ConstantFact other) =>
        IsUnreached ? other
        : other.IsUnreached || Equals(other) ? this
        : IsComputed || other.IsComputed ? Computed
        // decision?.Outcome: no decision is no approval either.
        : IsNull && other.IsPositive ? other
        : other.IsNull && IsPositive ? this
        // low && desk.Approves(c): where nobody was asked it does not say that somebody approved.
        : other.IsNoApproval(Review) ? this
        : IsNoApproval(other.Review) ? other
        : IsOnApproval && other.IsKnown && !Equals(Value, other.Value) ? this
        : other.IsOnApproval && IsKnown && !Equals(Value, other.Value) ? other
        : Varying;

    /// <summary>The same, of one that holds where a human approved and another that holds where nobody did.</summary>
    public static ConstantFact JoinApproved(ConstantFact approved, ConstantFact other) =>
        approved.IsKnown && other.IsKnown && !Equals(approved.Value, other.Value) ? OnApproval(approved.Value) : approved.Join(other);

    /// <summary>Whether a constant says the same as this fact where it says that nobody approved.</summary>
    private bool IsNoApproval(ReviewFact fact) => _kind == 1 && (fact == ReviewFact.Approved ? Value is false : fact == ReviewFact.Refused && Value is true);
}
