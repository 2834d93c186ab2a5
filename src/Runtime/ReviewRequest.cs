using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace AdsGuard;

/// <summary>
/// What a human is asked to review before an adverse action is taken (Gov. Code 12898.1(d)): exactly this action, for this subject, suggested by this
/// output. Immutable, and safe for use by many threads.
/// </summary>
public sealed class ReviewRequest
{
    /// <summary>Describes an action that waits for a review.</summary>
    /// <param name="action">The title of the action.</param>
    /// <param name="subject">The person or case that the action is about.</param>
    /// <param name="systemId">The id of the automated decision system.</param>
    /// <param name="adsOutput">The output of the system, as the reviewer sees it.</param>
    /// <param name="fingerprint">The keyed fingerprint of action, subject, arguments and output, to which a decision is bound.</param>
    /// <param name="arguments">The arguments of the action, protected ones masked; they are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="adsOutput"/>, <paramref name="arguments"/> or one of the arguments is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="action"/>, <paramref name="subject"/>, <paramref name="systemId"/> or <paramref name="fingerprint"/> is null or blank.
    /// </exception>
    public ReviewRequest(
        string action,
        string subject,
        string systemId,
        string adsOutput,
        string fingerprint,
        IEnumerable<ReviewArgument> arguments)
    {
        Action = Required.Text(action, nameof(action));
        Subject = Required.Text(subject, nameof(subject));
        SystemId = Required.Text(systemId, nameof(systemId));
        AdsOutput = adsOutput ?? throw new ArgumentNullException(nameof(adsOutput));
        Fingerprint = Required.Text(fingerprint, nameof(fingerprint));

        var copy = new List<ReviewArgument>(arguments ?? throw new ArgumentNullException(nameof(arguments)));
        if (copy.Contains(null!))
            throw new ArgumentNullException(nameof(arguments), "An argument is null.");

        Arguments = new ReadOnlyCollection<ReviewArgument>(copy);
    }

    /// <summary>Gets the title of the action.</summary>
    public string Action { get; }

    /// <summary>Gets the person or case that the action is about.</summary>
    public string Subject { get; }

    /// <summary>Gets the id of the automated decision system.</summary>
    public string SystemId { get; }

    /// <summary>Gets the output of the system, as the reviewer sees it.</summary>
    public string AdsOutput { get; }

    /// <summary>Gets the keyed fingerprint to which a decision is bound.</summary>
    public string Fingerprint { get; }

    /// <summary>Gets the arguments of the action in the order of its parameters, protected ones masked.</summary>
    public IReadOnlyList<ReviewArgument> Arguments { get; }
}
