using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>await screener.CheckAsync(text)</c>: what the organization's model says has been screened is known from there on. What the program does with the answer is not
/// judged. Takes nothing of what is classified away: that is what sanitizers are for.
/// </summary>
internal static class Screening
{
    public static Value Apply(CallSite call, MemberModel model, Value result, Evaluator evaluator)
    {
        foreach (var path in model.Screened)
        {
            if (path.Root == PathRoot.ReturnValue) result = result.Without(ProtectionMask.Unscreened);
            // Of an object only the value that is handed over counts, not the members it was given before.
            else if (ModelledPaths.Argument(path, call) is { Operation: { } place } argument) evaluator.Assign(place, argument.Value.Without(ProtectionMask.Unscreened));
        }

        return result;
    }
}
