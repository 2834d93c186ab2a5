using AdsGuard.Analyzers.Flow.Values;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>A place that a method returns by reference: a member of an object, or one of its own ref parameters.</summary>
internal sealed record ReturnedPlace(AbstractObject? Target, MemberKey? Member, int Parameter);
