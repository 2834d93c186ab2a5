using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>What a member would do differently if it knew it.</summary>
internal enum QuestionKind : byte
{
    /// <summary>Which functions a delegate refers to.</summary>
    Functions,

    /// <summary>The run-time type of the receiver of a virtual call.</summary>
    ExactType,

    /// <summary>The constant that a branch tests or an index names.</summary>
    Constant,

    /// <summary>Whether what is stored in a classified member is text of the program.</summary>
    Harmless,
}

/// <summary>
/// Something about a formal place that decides what the member does. A caller that knows the answer gets a summary of its own; the others share the plain one. So
/// lambdas, virtual calls and flags are precise without inlining, and members that ask nothing have one summary.
/// </summary>
internal sealed record Question(FormalPath Path, QuestionKind Kind);
