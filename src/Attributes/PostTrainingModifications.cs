using System;

namespace AdsGuard;

/// <summary>
/// What was done to a model after its training: the means that the definition of "post-training modification" in Bus. &amp; Prof. Code 22602 names,
/// in its order. They combine.
/// </summary>
[Flags]
public enum PostTrainingModifications
{
    /// <summary>Not stated, or nothing was done: an "unmodified copy" in the words of the definition of a covered model derivative.</summary>
    None = 0,

    /// <summary>The definition's word is "fine-tuning": adjusting the weights by exposing the model to additional data.</summary>
    FineTuning = 1,

    /// <summary>The definition's words are "providing the model with access to tools or data".</summary>
    ToolsOrData = 2,

    /// <summary>The definition's words are "removing safeguards against hazardous misuse or misbehavior of the model".</summary>
    SafeguardsRemoved = 4,

    /// <summary>The definition's words are "combining the model with, or integrating it into, other software".</summary>
    CombinedWithSoftware = 8,

    /// <summary>The capabilities were modified by other means; the definition's words are "by any means, including, but not limited to".</summary>
    Other = 16,
}
