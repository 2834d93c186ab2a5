using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace AdsGuard;

/// <summary>
/// What a human is asked to review before an adverse action is taken (Gov. Code 12898.1(d)): exactly this action, for this subject, suggested by these
/// outputs. Immutable, and safe for use by many threads.
/// </summary>
/// <remarks>Protected values are masked before they get here, so a request can be stored, queued and shown; its text form names the action alone.</remarks>
public sealed class ReviewRequest
{
    /// <summary>Describes an action that waits for a review.</summary>
    /// <param name="action">The title of the action.</param>
    /// <param name="member">The member that carries it out, with its parameter types.</param>
    /// <param name="subject">The person or case that the action is about.</param>
    /// <param name="initiator">Who initiates the action, by authenticated identity.</param>
    /// <param name="fingerprint">The keyed fingerprint of all of this except the initiator, to which a decision is bound.</param>
    /// <param name="outputs">The outputs of automated decision systems that suggest the action; they are copied.</param>
    /// <param name="arguments">The other arguments of the action, protected ones masked; they are copied.</param>
    /// <param name="service">The service that the action is about (Gov. Code 12898(g)), where it is stated.</param>
    /// <param name="soleBasisAuthority">The law that the code names as letting the output be the sole basis (Gov. Code 12898.1(c)), where it does.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outputs"/>, <paramref name="arguments"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">One of the texts that are always needed is null or blank.</exception>
    public ReviewRequest(
        string action,
        string member,
        ReviewArgument subject,
        string initiator,
        string fingerprint,
        IEnumerable<ReviewOutput> outputs,
        IEnumerable<ReviewArgument> arguments,
        string? service = null,
        string? soleBasisAuthority = null)
    {
        Action = Required.Text(action, nameof(action));
        Member = Required.Text(member, nameof(member));
        Subject = Required.Value(subject, nameof(subject));
        Initiator = Required.Text(initiator, nameof(initiator));
        Fingerprint = Required.Text(fingerprint, nameof(fingerprint));
        Outputs = Copy(outputs, nameof(outputs));
        Arguments = Copy(arguments, nameof(arguments));
        Service = service;
        SoleBasisAuthority = string.IsNullOrWhiteSpace(soleBasisAuthority) ? null : soleBasisAuthority;
    }

    /// <summary>Gets the title of the action.</summary>
    public string Action { get; }

    /// <summary>Gets the member that carries the action out.</summary>
    public string Member { get; }

    /// <summary>Gets the person or case that the action is about.</summary>
    public ReviewArgument Subject { get; }

    /// <summary>Gets who initiates the action.</summary>
    public string Initiator { get; }

    /// <summary>Gets the keyed fingerprint to which a decision is bound.</summary>
    public string Fingerprint { get; }

    /// <summary>Gets the outputs of automated decision systems that suggest the action.</summary>
    public IReadOnlyList<ReviewOutput> Outputs { get; }

    /// <summary>Gets the other arguments of the action in the order of its parameters, protected ones masked.</summary>
    public IReadOnlyList<ReviewArgument> Arguments { get; }

    /// <summary>Gets the service that the action is about, where it is stated.</summary>
    public string? Service { get; }

    /// <summary>Gets the law that the code names as letting the output be the sole basis, where it does.</summary>
    public string? SoleBasisAuthority { get; }

    /// <summary>Names the action only: subject and arguments are about a person and do not belong into a log.</summary>
    /// <returns>The title of the action.</returns>
    public override string ToString() => $"Review request: {Action}";

    private static ReadOnlyCollection<T> Copy<T>(IEnumerable<T> items, string parameterName)
        where T : class
    {
        var copy = new List<T>(Required.Value(items, parameterName));
        return copy.Contains(null!) ? throw new ArgumentNullException(parameterName, "One of them is null.") : new ReadOnlyCollection<T>(copy);
    }
}
