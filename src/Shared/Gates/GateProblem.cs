namespace AdsGuard.Gates;

/// <summary>Why no gate can be written for an adverse action; what rule ADS2005 says.</summary>
internal enum GateProblem
{
    None,

    /// <summary>The action is a property, a field or an accessor: it is given neither a subject nor an output.</summary>
    NotAMethod,

    /// <summary>Neither the method is partial nor does an interface declare it: there is nothing to put a gate into.</summary>
    NotPartial,

    /// <summary>The method is partial and written already.</summary>
    AlreadyImplemented,

    /// <summary>No method with the same parameters and return type stands beside it to run once the review approved.</summary>
    NoBody,

    /// <summary>No parameter is marked <c>[ReviewSubject]</c>, and no property of one is.</summary>
    NoSubject,

    /// <summary>More than one parameter is the subject.</summary>
    SeveralSubjects,

    /// <summary>No parameter is marked <c>[AdsOutput]</c>.</summary>
    NoOutput,

    /// <summary>The type of a parameter has no canonical form.</summary>
    NoCanonicalForm,

    /// <summary>
    /// An asynchronous method or an iterator cannot take a parameter by reference, nor a ref struct or a pointer, nor be a member of a ref struct. Neither can a call whose
    /// output is gated: it is handed on in a lambda.
    /// </summary>
    ByReference,

    /// <summary>A method that returns a reference takes a collection by reference: it acts on a copy, and what comes out could be a place there.</summary>
    ReferenceIntoCopy,

    /// <summary>An asynchronous method or an iterator is not unsafe: it cannot wait there.</summary>
    UnsafeInAsync,

    /// <summary>An output is gated where it comes out at once: as a value, <c>Task&lt;T&gt;</c> or <c>ValueTask&lt;T&gt;</c>.</summary>
    OutputComesOutInParts,

    /// <summary>What can be adverse comes out where no condition judges it: by reference, a callback, an event, a property, or within a shape that is not looked through.</summary>
    OutputIsNotJudged,

    /// <summary>The caller gets hold of what stands behind the gate, in a shape that cannot be put behind gates again.</summary>
    HandsOutUndecorated,

    /// <summary>The method takes a variable argument list.</summary>
    VariableArguments,

    /// <summary>A containing type is local to its file.</summary>
    UnreachableType,

    /// <summary>A containing type is not partial.</summary>
    TypeNotPartial,

    /// <summary>Another type has the name that the decorator would have.</summary>
    NameTaken,

    /// <summary>The interface has static abstract members, or protected ones without a body: nothing that decorates can forward them.</summary>
    CannotForward,
}
