using System.Linq;
using Microsoft.CodeAnalysis;

namespace AdsGuard.Generators.Parse;

/// <summary>
/// Writes once more that the compiler fills in a parameter of a twin with where it is called from: called from one place, a method and its twin are the same
/// action. Who implements a member explicitly
/// is called by the interface, which says it.
/// </summary>
internal static class CallerInformation
{
    private const string Space = "System.Runtime.CompilerServices";

    private static readonly string[] Names =
        ["CallerMemberNameAttribute", "CallerFilePathAttribute", "CallerLineNumberAttribute", "CallerArgumentExpressionAttribute"];

    /// <summary>What fills in a parameter, with a space behind.</summary>
    public static string Of(IParameterSymbol parameter) =>
        string.Concat(parameter.GetAttributes()
            .Where(static a => Names.Any(name => AttributeText.Is(a, Space, name)))
            .Select(static a => $"[{AttributeText.Of(a)}] "));
}
