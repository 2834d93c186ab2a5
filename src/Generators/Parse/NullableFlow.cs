using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Generators.Parse;

/// <summary>
/// Writes once more what a declaration says about null beyond its types: who implements it has to say the same. A twin takes what the method takes; since it
/// comes back where nothing happened as well,
/// it does not promise what the method does. <c>MemberNotNull</c> is about members that the decorator has not.
/// </summary>
internal static class NullableFlow
{
    private const string Space = "System.Diagnostics.CodeAnalysis";
    private const string AllowNull = "AllowNullAttribute";
    private const string DisallowNull = "DisallowNullAttribute";
    private const string MaybeNull = "MaybeNullAttribute";
    private const string MaybeNullWhen = "MaybeNullWhenAttribute";
    private const string DoesNotReturn = "DoesNotReturnAttribute";

    private static readonly HashSet<string> OfValues =
        [AllowNull, DisallowNull, MaybeNull, MaybeNullWhen,
         "NotNullAttribute", "NotNullWhenAttribute", "NotNullIfNotNullAttribute", "DoesNotReturnIfAttribute"];

    /// <summary>What a parameter says, with a space behind.</summary>
    public static string Of(IParameterSymbol parameter) =>
        string.Concat(parameter.GetAttributes().Where(IsOfValue).Select(static a => $"[{AttributeText.Of(a)}] "));

    /// <summary>What a parameter of a twin says, with a space behind.</summary>
    public static string OfTwin(IParameterSymbol parameter) => string.Concat(parameter.GetAttributes().Select(OfTwin));

    /// <summary>Whether null may come in where the type has none.</summary>
    public static bool TakesNull(IParameterSymbol parameter) => parameter.GetAttributes().Any(static a => AttributeText.Is(a, Space, AllowNull));

    /// <summary>Whether null may come out where the type has none.</summary>
    public static bool MayReturnNull(IMethodSymbol method) => method.GetReturnTypeAttributes().Any(static a => AttributeText.Is(a, Space, MaybeNull));

    /// <summary>Whether a method says that it never comes back.</summary>
    public static bool NeverReturns(IMethodSymbol method) => method.GetAttributes().Any(static a => AttributeText.Is(a, Space, DoesNotReturn));

    /// <summary>What a method says of itself and of what it returns, an attribute each.</summary>
    public static IEnumerable<string> Of(IMethodSymbol method) =>
        method.GetAttributes()
            .Where(static a => AttributeText.Is(a, Space, DoesNotReturn))
            .Select(static a => $"[{AttributeText.Of(a)}]")
            .Concat(OfReturn(method));

    /// <summary>What a property says, an attribute each.</summary>
    public static IEnumerable<string> Of(IPropertySymbol property) => property.GetAttributes().Where(IsOfValue).Select(static a => $"[{AttributeText.Of(a)}]");

    /// <summary>What an accessor says beyond its property, with a space behind.</summary>
    public static string OfAccessor(IMethodSymbol accessor)
    {
        // In metadata the compiler repeats there what the property says.
        var said = new HashSet<string>(Of((IPropertySymbol)accessor.AssociatedSymbol!));
        var value = accessor.ReturnsVoid ? accessor.Parameters[accessor.Parameters.Length - 1] : null;
        var own = value is null ? OfReturn(accessor) : value.GetAttributes().Where(IsOfValue).Select(static a => $"[param: {AttributeText.Of(a)}]");
        return string.Concat(own.Where(text => !said.Contains("[" + text.Substring(text.IndexOf(' ') + 1))).Select(static text => text + " "));
    }

    private static IEnumerable<string> OfReturn(IMethodSymbol method) =>
        method.GetReturnTypeAttributes().Where(IsOfValue).Select(static a => $"[return: {AttributeText.Of(a)}]");

    private static string OfTwin(AttributeData attribute)
    {
        if (AttributeText.Is(attribute, Space, MaybeNullWhen))
            return $"[global::{Space}.{MaybeNull}] ";
        return AttributeText.Is(attribute, Space, AllowNull)
            || AttributeText.Is(attribute, Space, DisallowNull)
            || AttributeText.Is(attribute, Space, MaybeNull)
            ? $"[{AttributeText.Of(attribute)}] "
            : "";
    }

    private static bool IsOfValue(AttributeData attribute) => OfValues.Any(name => AttributeText.Is(attribute, Space, name));
}
