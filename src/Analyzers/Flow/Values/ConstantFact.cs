namespace AdsGuard.Analyzers.Flow.Values;

/// <summary>What is known of a value's constancy: nothing arrived yet, one constant, or anything.</summary>
internal readonly record struct ConstantFact
{
    public static readonly ConstantFact Unreached;
    public static readonly ConstantFact Varying = new(2, null);

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

    public static ConstantFact Known(object? value) => new(1, value);

    public ConstantFact Join(ConstantFact other) =>
        IsUnreached ? other
        : other.IsUnreached || Equals(other) ? this
        : Varying;
}
