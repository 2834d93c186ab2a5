using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using AdsGuard.Models;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>masker.MaskInPlace(person)</c>: a sanitizer line may name another place than the result (<c>on=Argument[0].Member[Notes]</c>). Where flow lines put
/// something there, only that is clean (ModelledCalls); else what stands there is, once the call is done.
/// </summary>
internal static class Sanitizing
{
    public static void Apply(CallSite call, MemberModel model, AccessPath place, ProtectionMask removed, Evaluator evaluator)
    {
        if (removed == ProtectionMask.None || model.Flows.Any(f => f.To.ToString() == place.ToString())) return;
        removed |= ProtectionMask.Unscreened;
        var argument = place.Root == PathRoot.Argument ? ModelledPaths.Argument(place, call) : null;
        var target = place.Root == PathRoot.Receiver ? call.Receiver ?? call.ArgumentOf(0)?.Value : argument?.Value;
        if (target is null) return;
        if (place.Steps.IsEmpty)
        {
            if (argument is { Operation: { } operation }) evaluator.Assign(operation, target.Without(removed));
            return;
        }

        var last = place.Steps[place.Steps.Length - 1];
        var type = place.Root == PathRoot.Receiver ? call.ReceiverType : argument?.Type;
        if (place.Steps.Length > 1)
        {
            target = ModelledPaths.Follow(target, type, place with { Steps = place.Steps.RemoveAt(place.Steps.Length - 1) }, 0, call, evaluator);
            type = null;
        }

        // Which of several objects was cleaned nobody knows, so none is taken to be.
        if (target.Objects.Count != 1) return;
        if (last.Kind == PathStepKind.Member && ModelledPaths.FindMember(target, type, last.Name!) is { } member)
            evaluator.Members.WriteMember(target, member, evaluator.Members.ReadMember(target, member, null).Without(removed));
        else if (last.Kind is PathStepKind.Element or PathStepKind.Value)
            evaluator.State.Write(target.Objects[0], MemberKey.Element, evaluator.Members.ReadElement(target, null).Without(removed), strong: true);
    }
}
