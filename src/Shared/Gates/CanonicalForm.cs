using System.Linq;
using AdsGuard.Shared;

namespace AdsGuard.Gates;

/// <summary>How a value is given its canonical form (docs/fingerprint.md). Part of generator models: keep it immutable and equatable, and without symbols.</summary>
internal enum CanonicalKind
{
    /// <summary>By an overload of <c>CanonicalValue.Of</c>.</summary>
    Scalar,

    /// <summary>An enumeration or its nullable form.</summary>
    Enumeration,

    /// <summary><c>DateOnly</c>, which the runtime library cannot name on old frameworks.</summary>
    Date,

    /// <summary><c>TimeOnly</c>.</summary>
    TimeOfDay,

    /// <summary>A span or memory of characters.</summary>
    Characters,

    /// <summary>A span or memory of bytes.</summary>
    Bytes,

    /// <summary>An array of bytes.</summary>
    Octets,

    /// <summary>A collection that can be read more than once.</summary>
    List,

    /// <summary>An <c>ImmutableArray</c>, which is no list where it was never set.</summary>
    ImmutableArray,

    /// <summary>A sealed record, or a tuple.</summary>
    Record,

    /// <summary>A type parameter: judged when the program runs.</summary>
    RuntimeType,
}

/// <summary>The canonical form of a type.</summary>
/// <param name="Kind">How it is given.</param>
/// <param name="IsNullableValue">Whether it is <c>Nullable</c> of the rest.</param>
/// <param name="IsReference">Whether it can be a null reference.</param>
/// <param name="TypeName">The full name of a record, as the form states it; of an enumeration, as code names it.</param>
/// <param name="Members">The members of a record; of a list the one that stands for every element.</param>
internal sealed record CanonicalForm(
    CanonicalKind Kind,
    bool IsNullableValue = false,
    bool IsReference = false,
    string TypeName = "",
    EquatableArray<CanonicalMember> Members = default)
{
    /// <summary>Gets whether a list is one that can grow, so that its copy has to.</summary>
    public bool CanGrow { get; init; }

    /// <summary>Gets whether a record can be assigned to when it was made.</summary>
    public bool IsMutable { get; init; }

    public bool IsTuple => TypeName == "()";

    /// <summary>Gets whether a caller who handed over such a value can still change it, in a way that copying it takes from him.</summary>
    public bool CanChange => Kind switch
    {
        CanonicalKind.Octets or CanonicalKind.Characters or CanonicalKind.Bytes or CanonicalKind.List => true,
        CanonicalKind.RuntimeType => IsReference,
        CanonicalKind.ImmutableArray => Members[0].Form.CanChange,
        CanonicalKind.Record => IsMutable || Members.Any(static member => member.IsAssignable && member.Form.CanChange),
        _ => false,
    };

    /// <summary>Gets whether something obsolete is read for it.</summary>
    public bool ReadsObsolete => Members.Any(static member => member.IsObsolete || member.Form.ReadsObsolete);
}

/// <summary>A member of a record, or the element of a list.</summary>
/// <param name="Name">Its name, as written in code.</param>
/// <param name="IsProtected">Whether nobody gets to see it.</param>
/// <param name="Form">Its form.</param>
internal sealed record CanonicalMember(string Name, bool IsProtected, CanonicalForm Form)
{
    /// <summary>Gets whether it is marked obsolete.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>Gets whether a copy of the record can be given another value for it.</summary>
    public bool IsAssignable { get; init; }
}
