using System;
using System.Collections.Immutable;
using System.Linq;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>JsonConvert.PopulateObject(text, applicant)</c>, <c>section.Bind(applicant)</c>: code that is not in sight fills an object that was made here. Members that the object has nothing in yet then hold what
/// they are declared to hold.
/// </summary>
/// <remarks>
/// Which calls fill what they are given, their names say. Every call could; but most that are handed a new object look at it - they log it, send it, add it somewhere - and taking all of them for
/// writers would make protected data of members that nobody ever set. What was set here, a redacted text for one, is taken to stay.
/// </remarks>
internal sealed class FilledObjects(Evaluator evaluator)
{
    private static readonly ImmutableHashSet<string> Verbs = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Populate", "Bind", "Map", "Fill", "Load", "Reload", "Copy", "Apply", "Patch", "Merge", "Read", "Deserialize", "Parse", "Hydrate", "Inject", "Assign", "Adapt", "Refresh", "Restore", "Decode",
        "Unpack", "Enrich", "Initialize", "Init", "Convert", "Translate", "Extract", "Materialize", "Inflate", "Import", "Fetch", "Receive", "Retrieve", "Scan");

    /// <summary>Calls that hand out something else, through which the object is filled later: <c>context.Entry(applicant).Reload()</c>.</summary>
    private static readonly ImmutableHashSet<string> Tracking = ImmutableHashSet.Create(StringComparer.Ordinal, "Attach", "Entry");

    /// <summary>A call of a member whose code is not in sight.</summary>
    public void Call(CallSite call)
    {
        // Most calls are handed nothing that was made here, and their names need not be taken apart.
        if (!call.Arguments.Any(static argument => IsMadeHere(argument.Value)) && (call.Receiver is null || !IsMadeHere(call.Receiver))) return;
        if (IsAssignmentByName(call.Method))
        {
            // property.SetValue(applicant, value): the object comes first, and what it is given second.
            if (call.ArgumentOf(0) is { } target) Fill(target.Value);
            return;
        }

        var isTracked = Tracking.Contains(call.Method.Name);
        if (!isTracked && !SaysThatItFills(call.Method)) return;
        foreach (var argument in call.Arguments)
        {
            if (isTracked || GivesNothingElse(call.Method, argument.Type)) Fill(argument.Value);
        }

        if (call.Receiver is { } receiver && GivesNothingElse(call.Method, call.ReceiverType)) Fill(receiver);
    }

    /// <summary>Whether a call has no other result than what it does to an object: <c>mapper.Map(row, applicant)</c>, but not <c>mapper.Map&lt;Letter&gt;(applicant)</c>.</summary>
    private static bool GivesNothingElse(IMethodSymbol method, ITypeSymbol? filled)
    {
        var returned = MemberTypes.Unwrap(method.ReturnType);
        return MemberTypes.IsNothing(returned)
            || returned.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Object
            || SymbolEqualityComparer.Default.Equals(returned, filled)
            || SymbolEqualityComparer.Default.Equals(returned.OriginalDefinition, method.ContainingType?.OriginalDefinition);
    }

    /// <summary>A function that is not in sight: whoever handed it in wants it to do something with the object.</summary>
    public void Function(ImmutableArray<CallArgument> arguments)
    {
        foreach (var argument in arguments) Fill(argument.Value);
    }

    private static bool IsMadeHere(Value value) => value.Objects.Any(static target => target.Kind == AbstractObjectKind.Allocated);

    private static bool IsAssignmentByName(IMethodSymbol method) => method is { Name: "SetValue", IsStatic: false, Parameters.Length: > 1 };

    // Populate, PopulateAsync, PopulateFrom; TryUpdateModel, which unlike Update never means that something is saved.
    private static bool SaysThatItFills(IMethodSymbol method)
    {
        var name = method.Name;
        if (name.StartsWith("TryUpdate", StringComparison.Ordinal)) return true;
        var start = name.StartsWith("Try", StringComparison.Ordinal) && name.Length > 3 && char.IsUpper(name[3]) ? 3 : 0;
        var end = start + 1;
        while (end < name.Length && !char.IsUpper(name[end])) end++;
        return name.Length > 0 && Verbs.Contains(name.Substring(start, Math.Min(end, name.Length) - start));
    }

    private void Fill(Value value)
    {
        foreach (var target in value.Objects)
        {
            if (target.Kind != AbstractObjectKind.Allocated || target.Type is not { } type) continue;
            foreach (var (member, data) in evaluator.Model.WholeObjects.SettableMembers(type))
            {
                var key = MemberKey.Of(member);
                if (!evaluator.State.IsSet(target, key) || IsNothing(evaluator.State.Read(target, key)))
                    evaluator.State.Write(target, key, Members.WithData(Value.Unknown, data), strong: false);
            }
        }
    }

    /// <summary>What a member is initialized with to hold something until it is filled: no text, no number.</summary>
    private static bool IsNothing(Value value) => value is { Origins.IsEmpty: true, Objects.IsEmpty: true, Constant: { IsKnown: true, Value: null or "" or 0 or 0L or 0d or 0m or false } };
}
