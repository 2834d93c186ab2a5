using System;
using System.Globalization;
using System.Linq;
using AdsGuard.Analyzers.Flow.Model;
using AdsGuard.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AdsGuard.Analyzers.Flow.Transfer;

/// <summary>
/// Which values are marked, however they are written: <c>Status.Denied</c>, <c>(Status)2</c>, <c>Enum.Parse&lt;Status&gt;("Denied")</c>. What an ADS put out may be any
/// of them; a number or a text that comes from anywhere else is not taken to be one.
/// </summary>
internal sealed class MarkedValues(Evaluator evaluator)
{
    private OversightVocabulary Oversight => evaluator.Model.Oversight;

    /// <summary>A marked value that is chosen here.</summary>
    public MarkedValue Marked(IFieldSymbol field) => new(field.OriginalDefinition, evaluator.State.Review == ReviewStatus.Reviewed);

    /// <summary>A constant: the member that it names, else what members of the enumeration it equals.</summary>
    public Value OfConstant(IOperation operation, Value value)
    {
        for (; ; operation = ((IConversionOperation)operation).Operand)
        {
            // Of two members with one value, the name tells which is meant.
            if (operation is IFieldReferenceOperation { Field: { } field } && (Oversight.Action(field) is not null || field.ContainingType?.TypeKind == TypeKind.Enum))
                return Oversight.Action(field) is null ? value : value.With(Marked(field));
            if (operation.Type is { TypeKind: TypeKind.Enum } type) value = value.With(Of(type, value.Constant.Value));
            if (operation is not IConversionOperation { OperatorMethod: null }) return value;
        }
    }

    /// <summary><c>(Status)code</c>: a number becomes a member.</summary>
    public Value Cast(Value number, ITypeSymbol enumeration)
    {
        if (number.Constant.IsKnown) return number.With(Of(enumeration, number.Constant.Value));
        return number.Origins.Any(static o => o is AdsOutput) ? number.With(Any(enumeration)) : number;
    }

    /// <summary><c>Enum.Parse</c>, <c>TryParse</c>, <c>ToObject</c>: a text or a number becomes a member, which is returned or written to an argument.</summary>
    public Value Parsed(CallSite call, Value result)
    {
        var stated = EnumerationOf(call);
        var text = call.Arguments.FirstOrDefault(static a => a.Parameter is { Ordinal: < 2, Name: "value" })?.Value ?? Value.Unknown;
        evaluator.Frame.Ask(text, QuestionKind.Constant);
        foreach (var argument in call.Arguments)
        {
            if (!argument.IsWrittenBack || argument.Operation is null) continue;
            var written = evaluator.Evaluate(argument.Operation);
            var named = written.With(NamedBy(text, written, stated ?? argument.Type));
            if (!ReferenceEquals(named, written)) evaluator.Assign(argument.Operation, named);
        }

        return call.Method.Name == "TryParse" ? result : result.With(NamedBy(text, result, stated ?? call.Operation?.Type));
    }

    /// <summary>The enumeration that is parsed: a type argument, or what <c>typeof</c> names.</summary>
    private static ITypeSymbol? EnumerationOf(CallSite call) =>
        call.Method.TypeArguments.FirstOrDefault()
        ?? call.Arguments.SelectMany(static a => a.Value.Objects).Where(static o => o.Kind == AbstractObjectKind.Reflected).Select(static o => o.Symbol).OfType<ITypeSymbol>().FirstOrDefault();

    private OriginSet NamedBy(Value text, Value result, ITypeSymbol? type)
    {
        if (type is null || MemberTypes.Unwrap(type) is not { TypeKind: TypeKind.Enum } enumeration) return OriginSet.Empty;
        return text.Constant.IsKnown
            ? text.Constant.Value is string names ? Named(enumeration, names) : Of(enumeration, text.Constant.Value)
            : result.Origins.Any(static o => o is AdsOutput or Formal) ? Any(enumeration) : OriginSet.Empty;
    }

    /// <summary>"Denied", " denied ", "Open, Denied", "2": what the parser of enumerations takes.</summary>
    private OriginSet Named(ITypeSymbol enumeration, string names)
    {
        var found = OriginSet.Empty;
        foreach (var name in names.Split(',').Select(static n => n.Trim()))
        {
            found = found.Union(long.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? Of(enumeration, number)
                : OriginSet.Of(Oversight.MarkedMembers(enumeration).Where(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase)).Select(Marked)));
        }

        return found;
    }

    private OriginSet Any(ITypeSymbol enumeration) => OriginSet.Of(Oversight.MarkedMembers(enumeration).Select(Marked));

    private OriginSet Of(ITypeSymbol enumeration, object? number)
    {
        var marked = Oversight.MarkedMembers(enumeration);
        return marked.IsEmpty || Bits(number) is not { } bits ? OriginSet.Empty : OriginSet.Of(marked.Where(f => Has(bits, Bits(f.ConstantValue), OversightVocabulary.IsFlags(enumeration))).Select(Marked));
    }

    private static bool Has(ulong value, ulong? member, bool isFlags) => value == member || (isFlags && member is { } bits and not 0 && (value & bits) == bits);

    private static ulong? Bits(object? number) => number switch
    {
        ulong bits => bits,
        sbyte or byte or short or ushort or int or uint or long or char => unchecked((ulong)Convert.ToInt64(number, CultureInfo.InvariantCulture)),
        _ => null,
    };
}
