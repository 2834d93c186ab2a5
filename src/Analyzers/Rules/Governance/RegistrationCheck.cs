using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Rules.Purposes;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Rules.Governance;

/// <summary>
/// What is wrong with one registration taken for itself, as the end of a sentence that begins "The registration of the ADS '...'". What is asked for is the core
/// without which a rule or the inventory cannot do its work; the other fields have rules of their own, or none.
/// </summary>
internal static class RegistrationCheck
{
    private static readonly ImmutableArray<string> Dates = ImmutableArray.Create("QualityReviewInitialDate", "TrainingStart", "FineTuningStart");

    private static readonly ImmutableArray<string> Intervals = ImmutableArray.Create("QualityReviewInterval", "BiasEvaluationInterval");

    private static readonly ImmutableArray<string> Quantities = ImmutableArray.Create("TrainingComputeOperations", "TrainingCostUsd", "FineTuningComputeOperations", "FineTuningCostUsd");

    private static readonly ImmutableArray<string> OfPilots = ImmutableArray.Create(
        "Sandbox", "PilotExperienceMeasures", "PilotEmployeeSupportMeasures", "PilotDomainMeasures", "PilotConsultation");

    private static readonly ImmutableArray<string> OfFineTuning = ImmutableArray.Create("FineTuningComputeOperations", "FineTuningCostUsd", "FineTuningStart");

    // P6M, P1Y6M, P2W, P30DT12H: at least one part, a part behind every T.
    private static readonly Regex Interval = new(@"\AP(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?\z", RegexOptions.CultureInvariant);

    public static IEnumerable<string> Problems(RegisteredSystem system)
    {
        var missing = Missing(system).ToList();
        if (missing.Count > 0) yield return $"does not state {InWords(missing)}, which the inventory and the rules go by";
        foreach (var contradiction in Contradictions(system)) yield return contradiction;
        foreach (var impossible in Impossible(system)) yield return impossible;
    }

    private static IEnumerable<string> Missing(RegisteredSystem system)
    {
        if (!IsStated(system, "Agency")) yield return "Agency";
        if (system.Choice("Technology") is null) yield return "Technology";
        var use = system.Choice("Use");
        if (use is null) yield return "Use";
        if (use == "Services" && system.Choices("Services").IsEmpty) yield return "Services";
        if (!system.States("HighRisk")) yield return "HighRisk";
        // A use that decides nothing, such as an assistant for programmers, has no decision to name.
        if (use != "Other" && !IsStated(system, "DecisionSupported")) yield return "DecisionSupported";
        if (!IsStated(system, "Provider")) yield return "Provider";
        if (system.Choice("Hosting") is null) yield return "Hosting";
        if (system.Choice("Technology") == "Generative" && IsTrue(system, "HighRisk") && !IsStated(system, "InventoryOfficial")) yield return "InventoryOfficial";
    }

    private static IEnumerable<string> Contradictions(RegisteredSystem system)
    {
        if (system.Choice("Use") is { } use and not "Services" && !system.Choices("Services").IsEmpty) yield return $"names Services and says that it is not used for services (Use = {use})";
        if (!IsTrue(system, "Pilot") && OfPilots.FirstOrDefault(f => IsStated(system, f)) is { } pilot) yield return $"states {pilot} and does not say that it is a pilot (Pilot = true)";
        if (!IsStated(system, "BaseModel") && OfFineTuning.FirstOrDefault(system.States) is { } tuning) yield return $"states {tuning} and does not name the model that was fine-tuned (BaseModel)";
        if (!IsStated(system, "SafetyProtocol"))
        {
            if (IsTrue(system, "SafetyProtocolManagesLifeCycle")) yield return "states SafetyProtocolManagesLifeCycle and names no protocol (SafetyProtocol)";
            if (IsTrue(system, "SafetyProtocolRequiresCompliance")) yield return "states SafetyProtocolRequiresCompliance and names no protocol (SafetyProtocol)";
        }
    }

    private static IEnumerable<string> Impossible(RegisteredSystem system)
    {
        foreach (var field in Dates)
        {
            if (IsStated(system, field) && CalendarDate.Parse(system.Text(field)) is null) yield return $"states {field} = \"{system.Text(field)}\", which is no date of the form yyyy-MM-dd";
        }

        foreach (var field in Intervals)
        {
            if (IsStated(system, field) && !IsInterval(system.Text(field)!)) yield return $"states {field} = \"{system.Text(field)}\", which is no ISO 8601 duration such as P6M";
        }

        foreach (var field in Quantities)
        {
            if (Number(system, field) is { } quantity && !(quantity >= 0 && quantity < double.PositiveInfinity)) yield return $"states {field} = {Show(quantity)}, which is no quantity";
        }

        if (Number(system, "AcceptableAccuracy") is { } accuracy && !(accuracy > 0 && accuracy <= 1)) yield return $"states AcceptableAccuracy = {Show(accuracy)}, which is no share above 0 and up to 1";
    }

    /// <summary>The fields that two registrations of one system both state, and state differently.</summary>
    public static IEnumerable<string> Differences(RegisteredSystem one, RegisteredSystem other)
    {
        foreach (var argument in one.Attribute.NamedArguments)
        {
            if (OurAttributes.Named(other.Attribute, argument.Key) is { } stated && !Same(stated, argument.Value)) yield return argument.Key;
        }
    }

    public static string InWords(IReadOnlyList<string> words) => words.Count == 1 ? words[0] : string.Join(", ", words.Take(words.Count - 1)) + " and " + words[words.Count - 1];

    private static bool Same(TypedConstant one, TypedConstant other)
    {
        if (one.Kind != TypedConstantKind.Array || other.Kind != TypedConstantKind.Array) return one.Kind == other.Kind && Equals(one.Value, other.Value);
        return !one.IsNull && !other.IsNull && one.Values.Length == other.Values.Length && one.Values.Zip(other.Values, Same).All(static same => same);
    }

    private static bool IsInterval(string text) => Interval.IsMatch(text) && text.Any(static c => c is >= '1' and <= '9');

    private static bool IsStated(RegisteredSystem system, string field) => AuthorizedPurpose.IsStated(system.Text(field));

    private static bool IsTrue(RegisteredSystem system, string field) => OurAttributes.Named(system.Attribute, field) is { Value: true };

    private static double? Number(RegisteredSystem system, string field) => OurAttributes.Named(system.Attribute, field) is { Value: double number } ? number : null;

    private static string Show(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
