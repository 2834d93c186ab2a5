using System;
using System.Linq;
using System.Security.Claims;
using System.Security.Principal;
using System.Threading;

namespace AdsGuard;

/// <summary>
/// Takes initiator and reviewer from the authenticated principal of the program. In ASP.NET Core that is <c>() => accessor.HttpContext?.User</c>.
/// </summary>
/// <remarks>
/// A principal that is not authenticated is nobody, and what an identity claims that nobody authenticated does not count, whatever else the principal has. The identifier is the claim
/// <see cref="ClaimTypes.NameIdentifier"/>, or <c>sub</c>; where neither exists the name serves, which has to be unique then.
/// </remarks>
public sealed class PrincipalIdentity : IInitiatorProvider, IReviewerProvider
{
    private readonly Func<IPrincipal?> _principal;
    private readonly Func<IPrincipal, ReviewerCapacity>? _capacity;

    /// <summary>Takes identities from <see cref="Thread.CurrentPrincipal"/>.</summary>
    public PrincipalIdentity()
        : this(static () => Thread.CurrentPrincipal)
    {
    }

    /// <summary>Takes identities from a principal.</summary>
    /// <param name="principal">Finds the principal that is signed in now.</param>
    /// <param name="capacity">Says in which capacity a principal reviews; left out, it is not stated, and the principal cannot review.</param>
    /// <exception cref="ArgumentNullException"><paramref name="principal"/> is null.</exception>
    public PrincipalIdentity(Func<IPrincipal?> principal, Func<IPrincipal, ReviewerCapacity>? capacity = null)
    {
        _principal = Required.Value(principal, nameof(principal));
        _capacity = capacity;
    }

    /// <inheritdoc/>
    public string? FindInitiator() => IdOf(_principal());

    /// <inheritdoc/>
    public Reviewer? FindReviewer() =>
        _principal() is { } principal && IdOf(principal) is { } id
            ? new Reviewer(id, _capacity?.Invoke(principal) ?? ReviewerCapacity.NotStated)
            : null;

    private static string? IdOf(IPrincipal? principal)
    {
        if (principal?.Identity is not { IsAuthenticated: true } identity)
            return null;

        var id = Claim(principal, ClaimTypes.NameIdentifier) ?? Claim(principal, "sub") ?? identity.Name;
        return string.IsNullOrWhiteSpace(id) ? null : id;
    }

    /// <summary>The claim of the identity that is signed in, else of another that is authenticated: anybody may add one that is not.</summary>
    private static string? Claim(IPrincipal principal, string type) =>
        (principal.Identity as ClaimsIdentity)?.FindFirst(type)?.Value
        ?? (principal as ClaimsPrincipal)?.Identities.Where(static identity => identity.IsAuthenticated).Select(identity => identity.FindFirst(type)?.Value).FirstOrDefault(static id => id is not null);
}
