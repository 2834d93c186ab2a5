using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// <c>options.StoredOutputEnabled = true</c>: the value says where it was set, so that the calls which are handed the options are known to be recorded.
/// </summary>
internal static class RecordingSettings
{
    public static Value Mark(IPropertyReferenceOperation property, Value value, IOperation? source, Evaluator evaluator)
    {
        var model = evaluator.Model;
        var recorder = model.Recorders.Of(property.Property) ?? (model.Library.Endpoints.IsMentioned && IsOfBody(property.Property) ? model.Recorders.Field(property.Property.Name) : null);
        return recorder is null || !IsTrue(value, source) ? value : value.With(new RecordingSetting(recorder.Recording, property.Property.OriginalDefinition, SymbolNames.Of(property.Property), property.Syntax));
    }

    /// <summary>What programs send is an object of their own: an anonymous one, or one of a type that they declare.</summary>
    private static bool IsOfBody(IPropertySymbol property) => property.ContainingType.IsAnonymousType || !property.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsTrue(Value value, IOperation? source)
    {
        while (source is IConversionOperation { OperatorMethod: null } conversion) source = conversion.Operand;
        return value.Constant is { IsKnown: true, Value: true } || source?.ConstantValue is { HasValue: true, Value: true };
    }
}
