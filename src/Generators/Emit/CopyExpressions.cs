using System.Globalization;
using System.Linq;
using AdsGuard.Gates;
using AdsGuard.Generators.Model;

namespace AdsGuard.Generators.Emit;

/// <summary>Writes the expression that copies a value which its caller can still change. What nobody can change is handed on as it is.</summary>
internal sealed class CopyExpressions(LanguageFeatures features)
{
    private const string Copy = "global::AdsGuard.ReviewedCopy";

    /// <summary>The copy of a parameter; null where nothing is copied.</summary>
    public string? Of(ParameterModel parameter)
    {
        // What may be null stays so, and what is null against its type is for the body to refuse.
        var copy = Of(parameter.Form!, parameter.Name, parameter.Type.EndsWith("?", System.StringComparison.Ordinal) ? "null" : "null!", depth: 0);
        return copy is null || !(parameter.TakesNull && features.Nullability) ? copy : $"({copy})!";
    }

    private string? Of(CanonicalForm form, string value, string @null, int depth)
    {
        if (!form.CanChange)
            return null;
        if (form.IsNullableValue)
            return OfValue(form, value + ".Value", depth) is { } inner ? $"{value}.HasValue ? {inner} : {value}" : null;
        return (form, OfValue(form, value, depth)) switch
        {
            (_, null) => null,
            ({ Kind: CanonicalKind.Record, IsReference: true }, { } copy) => $"{value} is null ? {@null} : {copy}",
            ({ Kind: CanonicalKind.ImmutableArray }, { } copy) => $"{value}.IsDefault ? {value} : {copy}",
            (_, { } copy) => copy,
        };
    }

    private string? OfValue(CanonicalForm form, string value, int depth) => form.Kind switch
    {
        CanonicalKind.Octets => $"{Copy}.OfArray({value})",
        CanonicalKind.Characters or CanonicalKind.Bytes => $"{value}.ToArray()",
        CanonicalKind.List => $"{Copy}.{(form.CanGrow ? "OfList" : "OfArray")}({value}{OfElement(form, depth)})",
        CanonicalKind.ImmutableArray =>
            OfElement(form, depth) is { Length: > 0 } element ? $"global::System.Collections.Immutable.ImmutableArray.CreateRange({value}{element})" : null,
        CanonicalKind.Record => form.IsTuple ? OfTuple(form, value, depth) : OfRecord(form, value, depth),
        CanonicalKind.RuntimeType => $"{Copy}.OfRuntimeType({value})",
        _ => null,
    };

    private string OfElement(CanonicalForm form, int depth)
    {
        var item = "item" + (depth == 0 ? "" : depth.ToString(CultureInfo.InvariantCulture));
        return Of(form.Members[0].Form, item, "null!", depth + 1) is { } copy ? $", {(features.StaticLambdas ? "static " : "")}{item} => {copy}" : "";
    }

    private string? OfTuple(CanonicalForm form, string value, int depth)
    {
        var elements = string.Join(", ", form.Members.Select(member =>
            Of(member.Form, $"{value}.{member.Name}", "null!", depth + 1) ?? $"{value}.{member.Name}"));
        return form.Members.Count == 1 ? $"global::System.ValueTuple.Create({elements})" : $"({elements})";
    }

    // Before C# 9, and for structs before C# 10, no language copies a record.
    private string? OfRecord(CanonicalForm form, string value, int depth)
    {
        if (!(form.IsReference ? features.Records : features.RecordStructs))
            return null;
        var members = form.Members.Where(static member => member.IsAssignable)
            .Select(member => (member.Name, Copy: Of(member.Form, $"{value}.{member.Name}", "null!", depth + 1)))
            .Where(static member => member.Copy is not null)
            .Select(static member => $"{member.Name} = {member.Copy}")
            .ToList();
        return members.Count == 0 ? form.IsMutable ? $"{value} with {{ }}" : null : $"{value} with {{ {string.Join(", ", members)} }}";
    }
}
