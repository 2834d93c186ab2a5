namespace AdsGuard.Generators.Model;

/// <summary>A partial adverse method whose body is written. Keep it immutable and equatable.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Call">The method.</param>
/// <param name="Modifiers">Its modifiers without <c>partial</c>, with a space behind.</param>
/// <param name="AfterReview">The author's body.</param>
/// <param name="Gates">The gates of its type, as written in code; null where it takes those in force.</param>
/// <param name="Twin">The name of its twin; null where it has none.</param>
/// <param name="TwinModifiers">The modifiers of the twin, with a space behind.</param>
/// <param name="IsClosed">Whether no gate can be written, so that it never opens.</param>
internal sealed record ActionGateModel(
    TypeHierarchy Place,
    CallModel Call,
    string Modifiers,
    string AfterReview,
    string? Gates,
    string? Twin,
    string TwinModifiers,
    bool IsClosed);
