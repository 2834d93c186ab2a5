using System;
using System.Collections.Generic;
using System.Linq;

namespace AdsGuard;

/// <summary>
/// A call of an adverse action as generated code describes it: what it is, whom it is about, what the systems said, and everything else that it was given. Not
/// safe for use by several threads; it is made, handed to a <see cref="ReviewGates"/>, and forgotten.
/// </summary>
public sealed class ReviewedCall
{
    private readonly List<(string SystemId, string Name, CanonicalValue Value)> _outputs = [];
    private readonly List<(string Name, CanonicalValue Value)> _arguments = [];
    private (string Name, CanonicalValue Value)? _subject;
    private bool _isOfSystem;

    /// <summary>Begins the description of a call.</summary>
    /// <param name="action">The title of the action.</param>
    /// <param name="member">The member that carries it out, with its parameter types.</param>
    /// <exception cref="ArgumentException">One of them is null or blank.</exception>
    public ReviewedCall(string action, string member)
    {
        Action = Required.Text(action, nameof(action));
        Member = Required.Text(member, nameof(member));
    }

    /// <summary>Gets the title of the action.</summary>
    public string Action { get; }

    /// <summary>Gets the member that carries it out.</summary>
    public string Member { get; }

    /// <summary>Gets or sets the service that the action is about (Gov. Code 12898(g)).</summary>
    public string? Service { get; set; }

    /// <summary>Gets or sets the law that the action is marked with as letting the output be the sole basis (Gov. Code 12898.1(c)).</summary>
    public string? SoleBasisAuthority { get; set; }

    /// <summary>Gets whether there is output of a system at all. Where there is none, no system was used.</summary>
    public bool HasOutput => _isOfSystem || _outputs.Any(static output => !output.Value.IsNull);

    /// <summary>Says what a system put out that was asked just now: it was used, even if it put out null.</summary>
    internal ReviewedCall PutOut(string systemId, CanonicalValue output)
    {
        _isOfSystem = true;
        return Given(systemId, "output", output);
    }

    internal IEnumerable<string> SystemIds => _outputs.Select(static output => output.SystemId).Distinct(StringComparer.Ordinal);

    /// <summary>Says whom or what the action is about.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="subject">What identifies the person or case.</param>
    /// <returns>This description.</returns>
    public ReviewedCall About(string name, CanonicalValue subject)
    {
        _subject = (Required.Text(name, nameof(name)), Required.Value(subject, nameof(subject)));
        return this;
    }

    /// <summary>Says what a system said.</summary>
    /// <param name="systemId">The id of the system.</param>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="output">The output.</param>
    /// <returns>This description.</returns>
    public ReviewedCall Given(string systemId, string name, CanonicalValue output)
    {
        _outputs.Add((Required.Text(systemId, nameof(systemId)), Required.Text(name, nameof(name)), Required.Value(output, nameof(output))));
        return this;
    }

    /// <summary>Says what else the action was given.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="argument">The argument.</param>
    /// <returns>This description.</returns>
    public ReviewedCall With(string name, CanonicalValue argument)
    {
        _arguments.Add((Required.Text(name, nameof(name)), Required.Value(argument, nameof(argument))));
        return this;
    }

    /// <summary>Names the action only.</summary>
    /// <returns>The title of the action.</returns>
    public override string ToString() => $"Reviewed call: {Action}";

    /// <summary>Finds what keeps the call from being reviewed at all.</summary>
    internal ReviewObstacle FindObstacle()
    {
        if (_subject is not { } subject || subject.Value.IsNull || (subject.Value is { IsMasked: false } && string.IsNullOrWhiteSpace(subject.Value.Display)))
            return ReviewObstacle.UnknownSubject;

        var values = _outputs.Select(static output => output.Value).Concat(_arguments.Select(static argument => argument.Value)).Append(subject.Value);
        return values.All(static value => value.IsCanonical) ? ReviewObstacle.None : ReviewObstacle.NoCanonicalForm;
    }

    /// <summary>Makes the request, once nothing keeps the call from being reviewed. The values are in its fingerprint alone from here on.</summary>
    internal ReviewRequest ToRequest(FingerprintKey key, string initiator)
    {
        var (name, subject) = _subject!.Value;
        return new ReviewRequest(
            Action,
            Member,
            // A reviewer has to tell masked subjects apart without learning who they are.
            subject.IsMasked
                ? ReviewArgument.Shown(name, "protected, " + Fingerprint.Of(CanonicalValue.OfRecord("subject", (name, subject)), key))
                : subject.ToArgument(name),
            initiator,
            Fingerprint.Of(ToMessage(name, subject), key),
            _outputs.Select(static output => new ReviewOutput(output.SystemId, output.Value.ToArgument(output.Name))),
            _arguments.Select(static argument => argument.Value.ToArgument(argument.Name)),
            Service,
            SoleBasisAuthority);
    }

    // Not in it: the initiator, so that a colleague can carry out what was approved.
    private CanonicalValue ToMessage(string subjectName, CanonicalValue subject) =>
        CanonicalValue.OfRecord(
            "call",
            ("action", CanonicalValue.Of(Action)),
            ("member", CanonicalValue.Of(Member)),
            ("service", CanonicalValue.Of(Service)),
            ("soleBasisAuthority", CanonicalValue.Of(SoleBasisAuthority)),
            ("subject", CanonicalValue.OfRecord("subject", (subjectName, subject))),
            ("outputs", CanonicalValue.OfList(_outputs, static output => CanonicalValue.OfRecord("output", (output.SystemId, CanonicalValue.OfRecord("value", (output.Name, output.Value)))))),
            ("arguments", CanonicalValue.OfList(_arguments, static argument => CanonicalValue.OfRecord("argument", (argument.Name, argument.Value)))));
}
