using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>JsonSerializer.Deserialize&lt;Person&gt;(json)</c>: what the type declares is in the members that declare it, and not in all of them. A clone by a serializer is then as
/// clean as its members are; that text stood in another member of the same type before is lost.
/// </summary>
internal static class RoundTrips
{
    public static Value Declared(CallSite call, Value result, Evaluator evaluator)
    {
        if (result.Origins.IsEmpty || result.Objects.IsEmpty) return result;
        if (call.Method is not { TypeArguments.Length: 1 } method || !method.Name.StartsWith("Deserialize", System.StringComparison.Ordinal)) return result;
        if (method.TypeArguments[0] is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } type) return result;
        var declared = OriginSet.Empty;
        foreach (var member in evaluator.Model.WholeObjects.Of(type))
        {
            if (member.FirstStep is not null) declared = declared.Add(member.Data);
        }

        return declared.IsEmpty ? result : result.WithOrigins(result.Origins.Where(o => !declared.Contains(o)));
    }
}
